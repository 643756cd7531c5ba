package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.Text;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.FieldKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of tables and columns, and the names that properties cannot have. */
final class NamingRules {
  private static final Map<String, String> RESERVED =
      Map.of(
          "objects", "dorm generates the manager under that name",
          "allObjects", "dorm generates the manager of all rows under that name",
          "pk", "it is the key, whatever its name",
          "columns", "dorm generates the list of columns under that name",
          "Path", "dorm generates a class of that name",
          "DoesNotExist", "dorm generates a class of that name",
          "MultipleObjectsReturned", "dorm generates a class of that name");
  private static final Set<String> METHODS =
      Set.of(
          "path",
          "isNull",
          "isNotNull",
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");
  private static final Map<String, String> PREFIXES =
      Map.of("sqlite_", "SQLite", "pg_", "PostgreSQL", "dorm_", "dorm");

  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  NamingRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** Whether the metamodel can have a member of the property's name. */
  boolean checkProperty(PropertyCandidate property, Map<String, PropertyCandidate> earlier) {
    boolean step = isStep(property);
    String reason =
        step && METHODS.contains(property.name())
            ? "the way to its row is a method, and every way has one of that name"
            : RESERVED.get(property.name());
    if (reason != null) {
      diagnostics.report(
          DiagnosticCode.RESERVED_PROPERTY,
          property.origin(),
          property.path(),
          property.name(),
          reason,
          DatabaseNames.snakeCase(property.name()) + (step ? "_id" : ""));
      return false;
    }
    PropertyCandidate hidden = earlier.get(property.name());
    if (hidden != null) {
      diagnostics.report(
          DiagnosticCode.HIDDEN_PROPERTY,
          property.origin(),
          property.owner().simpleName(),
          property.name(),
          hidden.owner().simpleName());
      return false;
    }
    return true;
  }

  private static boolean isStep(PropertyCandidate property) {
    return property.type().shape() instanceof Shape.RefShape
        && property.annotations().stream().noneMatch(each -> each.kind() == FieldKind.REVERSE);
  }

  /** The table's name. */
  String table() {
    Optional<Text> written = model.options().table();
    if (written.isPresent()) {
      Origin origin = written.get().origin();
      String name = written.get().value();
      if (!name.isEmpty() && name.isBlank()) {
        diagnostics.report(
            DiagnosticCode.BLANK_NAME,
            origin,
            "table",
            model.display(),
            "@Model(table = \"authors\")");
      } else if (!name.isBlank()) {
        checkTable(name, origin, model.display(), "a shorter name");
        if (ReservedWords.isReserved(name)) {
          diagnostics.report(DiagnosticCode.RESERVED_TABLE, origin, model.display(), name);
        }
        return name;
      }
    }
    String name =
        model.app().label() + "_" + model.type().name().simpleName().toLowerCase(Locale.ROOT);
    checkTable(name, model.type().origin(), model.display(), "@Model(table = \"…\")");
    return name;
  }

  /** Reports what is wrong with a table's name. */
  void checkTable(String name, Origin origin, String of, String fix) {
    PREFIXES.forEach(
        (prefix, owner) -> {
          if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            diagnostics.report(
                DiagnosticCode.RESERVED_PREFIX, origin, "table", name, of, prefix, owner);
          }
        });
    checkText("table", name, origin, of, fix);
  }

  private void checkText(String what, String name, Origin origin, String of, String fix) {
    if (DatabaseNames.bytes(name) > DatabaseNames.LIMIT) {
      diagnostics.report(
          DiagnosticCode.NAME_TOO_LONG, origin, what, name, of, DatabaseNames.bytes(name), fix);
    }
    name.chars()
        .filter(Character::isISOControl)
        .findFirst()
        .ifPresent(
            character ->
                diagnostics.report(
                    DiagnosticCode.CONTROL_CHARACTER,
                    origin,
                    what,
                    of,
                    String.format(Locale.ROOT, "U+%04X", character)));
  }

  /** The name of a property's column. */
  String column(ResolvedProperty property) {
    Optional<String> written = property.annotation().flatMap(each -> each.column().name());
    String standard =
        DatabaseNames.snakeCase(property.name()) + (property.kind().isToOne() ? "_id" : "");
    Origin origin = property.at("column");
    String name = standard;
    if (written.isPresent() && !written.get().isEmpty()) {
      name = written.get();
      if (name.isBlank()) {
        reportBlank(property, origin, standard);
        name = standard;
      }
    } else if (written.isPresent()) {
      reportBlank(property, origin, standard);
    }
    checkText("column", name, origin, property.path(), "column = \"…\" with a shorter name");
    if (ReservedWords.isSystemColumn(name)) {
      diagnostics.report(DiagnosticCode.SYSTEM_COLUMN, origin, name, property.path());
    } else if (ReservedWords.isReserved(name)) {
      diagnostics.report(
          DiagnosticCode.RESERVED_COLUMN,
          origin,
          property.path(),
          name,
          model.type().name().simpleName().toLowerCase(Locale.ROOT) + "_" + name);
    }
    return name;
  }

  /** The name of the column of a part of an embedded object. */
  String column(ResolvedProperty part, String prefix) {
    String name =
        prefix
            + part.annotation()
                .flatMap(each -> each.column().name())
                .filter(written -> !written.isBlank())
                .orElse(DatabaseNames.snakeCase(part.name()));
    checkText("column", name, part.at("column"), part.path(), "prefix = \"…\" that is shorter");
    return name;
  }

  private void reportBlank(ResolvedProperty property, Origin origin, String standard) {
    String annotation =
        property.annotation().map(each -> each.kind().annotation()).orElse("CharField");
    diagnostics.report(
        DiagnosticCode.BLANK_NAME,
        origin,
        "column",
        property.path(),
        "@" + annotation + "(column = \"" + standard + "\")");
  }

  /** The properties whose columns have a name of their own. */
  List<ResolvedProperty> distinct(List<ResolvedProperty> properties, Map<String, String> columns) {
    Map<String, String> owners = new HashMap<>();
    if (properties.stream().noneMatch(ResolvedProperty::isKey) && !model.isAbstract()) {
      owners.put("id", "the implied key " + model.type().name().simpleName() + ".id");
    }
    return properties.stream()
        .filter(property -> !property.isStored() || isFirst(property, columns, owners))
        .toList();
  }

  private boolean isFirst(
      ResolvedProperty property, Map<String, String> columns, Map<String, String> owners) {
    String column = columns.getOrDefault(property.name(), property.name());
    String owner = owners.putIfAbsent(column.toLowerCase(Locale.ROOT), property.path());
    if (owner != null) {
      diagnostics.report(
          DiagnosticCode.DUPLICATE_COLUMN, property.at("column"), owner, property.path(), column);
    }
    return owner == null;
  }
}
