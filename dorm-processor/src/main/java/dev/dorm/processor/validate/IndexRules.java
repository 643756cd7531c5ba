package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.ConditionCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.GroupCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.Names;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.ConstraintDescriptor;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.IndexDescriptor.Part;
import dev.dorm.processor.model.PropertyDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The default order, the indexes and the constraints over several columns: whether the columns they
 * name exist.
 */
final class IndexRules {
  private static final String PK = "pk";

  private final ModelCandidate model;
  private final Diagnostics diagnostics;
  private final List<String> columns;
  private final Map<String, FieldKind> unordered;
  private final List<String> key;
  private final ConditionRules conditions;
  private final Set<String> names = new HashSet<>();

  /**
   * Makes the rules.
   *
   * @param properties the valid properties, in order
   * @param key the key's properties
   */
  IndexRules(
      ModelCandidate model,
      Diagnostics diagnostics,
      List<PropertyDescriptor> properties,
      List<String> key,
      ConditionRules conditions) {
    this.model = model;
    this.diagnostics = diagnostics;
    this.columns = ModelValidator.names(properties);
    this.unordered =
        properties.stream()
            .flatMap(
                each ->
                    each instanceof PropertyDescriptor.EmbeddedProperty embedded
                        ? embedded.parts().stream()
                        : Stream.of(each))
            .filter(PropertyDescriptor.ColumnProperty.class::isInstance)
            .map(PropertyDescriptor.ColumnProperty.class::cast)
            .filter(each -> each.kind() == FieldKind.ARRAY || each.kind() == FieldKind.JSON)
            .collect(
                Collectors.toMap(
                    PropertyDescriptor.ColumnProperty::name,
                    PropertyDescriptor.ColumnProperty::kind));
    this.key = key;
    this.conditions = conditions;
  }

  /** The default order as far as its columns exist. */
  List<Part> ordering() {
    return model.options().ordering().map(this::ordered).orElse(List.of());
  }

  private List<Part> ordered(Names written) {
    List<Part> ordered = new ArrayList<>(parts(written, "@Model(ordering = \"%s\")"));
    for (Part part : List.copyOf(ordered)) {
      FieldKind kind = unordered.get(part.property());
      if (kind != null) {
        int place = written.values().indexOf(part.written());
        diagnostics.report(
            DiagnosticCode.NO_ORDER,
            written.at(place),
            model.display(),
            part.property(),
            kind == FieldKind.JSON ? "JSON" : "an array");
        ordered.remove(part);
      }
    }
    return ordered;
  }

  /** The indexes and constraints whose columns exist. */
  List<IndexDescriptor> indexes(String table) {
    List<IndexDescriptor> indexes = new ArrayList<>();
    for (GroupCandidate group : model.options().indexes()) {
      List<Part> parts = parts(group.fields(), "@" + group.annotation() + "(fields = \"%s\")");
      List<Part> include = parts(group.include(), "@" + group.annotation() + "(include = \"%s\")");
      Optional<Expression> where = where(group);
      if (parts.size() == group.fields().values().size()
          && include.size() == group.include().values().size()
          && where.isPresent() == group.where().isPresent()
          && areDistinct(group, parts, include)
          && areComparable(group, parts)) {
        String name = name(group, parts, table);
        if (names.add(name.toLowerCase(Locale.ROOT))) {
          List<String> included = include.stream().map(Part::property).toList();
          indexes.add(
              new IndexDescriptor(
                  name, parts, group.isUnique(), group.isConstraint(), where, included));
        } else {
          report(group, "repeats the name \"" + name + "\"", "leave the name out, or change it");
        }
      }
    }
    return indexes;
  }

  private Optional<Expression> where(GroupCandidate group) {
    return group
        .where()
        .flatMap(
            text ->
                conditions.condition(
                    "@" + group.annotation() + "(where)", text.value(), text.origin()));
  }

  /** The conditions that can be read. */
  List<ConstraintDescriptor> checks(String table) {
    List<ConstraintDescriptor> checks = new ArrayList<>();
    for (ConditionCandidate check : model.options().checks()) {
      String text = check.condition().value();
      conditions
          .condition("@Check", text, check.condition().origin())
          .ifPresent(condition -> add(check, condition, table, checks));
    }
    return checks;
  }

  private void add(
      ConditionCandidate check,
      Expression condition,
      String table,
      List<ConstraintDescriptor> checks) {
    String name = check.name();
    if (name.isEmpty()) {
      List<String> properties = condition.properties();
      String type = model.type().name().simpleName();
      name = DatabaseNames.ofGroup("check", type, table, properties, false);
      if (names.contains(name.toLowerCase(Locale.ROOT))) {
        List<String> all = new ArrayList<>(properties);
        name = DatabaseNames.ofGroup("check", type, table + "|" + condition, all, true);
      }
    } else {
      checkName(check.origin(), "@Check", name);
    }
    if (names.add(name.toLowerCase(Locale.ROOT))) {
      checks.add(new ConstraintDescriptor(name, condition));
    } else {
      report(
          check.origin(),
          "@Check",
          "repeats the name \"" + name + "\"",
          "leave the name out, or change it");
    }
  }

  private String name(GroupCandidate group, List<Part> parts, String table) {
    if (!group.name().isEmpty()) {
      checkName(group.fields().origin(), "@" + group.annotation(), group.name());
      return group.name();
    }
    String prefix = group.isConstraint() ? "uniq" : "idx";
    String type = model.type().name().simpleName();
    List<String> fields = parts.stream().map(part -> part.written().replace('.', '_')).toList();
    String name = DatabaseNames.ofGroup(prefix, type, table, fields, false);
    return names.contains(name) ? DatabaseNames.ofGroup(prefix, type, table, fields, true) : name;
  }

  private void checkName(Origin annotation, String what, String name) {
    Origin origin = annotation.at("name");
    int bytes = DatabaseNames.bytes(name);
    if (bytes > DatabaseNames.LIMIT) {
      diagnostics.report(
          DiagnosticCode.NAME_TOO_LONG,
          origin,
          what.equals("@Check") ? "constraint" : "index",
          name,
          model.display(),
          bytes,
          "leave the name out; dorm makes one that fits");
    }
    if (name.isBlank()) {
      report(annotation, what, "has a blank name", "leave the name out");
    }
  }

  private boolean areDistinct(GroupCandidate group, List<Part> parts, List<Part> include) {
    if (parts.isEmpty()) {
      report(group, "names no column", "fields = {\"…\", \"…\"}");
      return false;
    }
    Set<String> met = new HashSet<>();
    List<Part> all = new ArrayList<>(parts);
    all.addAll(include);
    for (Part part : all) {
      if (!met.add(part.property())) {
        report(group, "names \"" + part.property() + "\" twice", "name each column once");
        return false;
      }
      if (part.descending() && (group.isConstraint() || include.contains(part))) {
        report(group, "has an order, \"" + part.written() + "\"", "drop the sign");
        return false;
      }
    }
    return true;
  }

  private boolean areComparable(GroupCandidate group, List<Part> parts) {
    boolean comparable = true;
    for (int i = 0; group.isUnique() && i < parts.size(); i++) {
      String property = parts.get(i).property();
      if (unordered.get(property) == FieldKind.JSON) {
        diagnostics.report(
            DiagnosticCode.UNIQUE_JSON,
            group.fields().at(i),
            group.annotation(),
            model.display(),
            property);
        comparable = false;
      }
    }
    return comparable;
  }

  private void report(GroupCandidate group, String fault, String fix) {
    report(group.fields().origin(), "@" + group.annotation(), fault, fix);
  }

  private void report(Origin origin, String what, String fault, String fix) {
    diagnostics.report(DiagnosticCode.BAD_INDEX, origin, what, model.display(), fault, fix);
  }

  private List<Part> parts(Names names, String pattern) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < names.values().size(); i++) {
      String written = names.values().get(i);
      boolean descending = written.startsWith("-");
      String property = descending ? written.substring(1) : written;
      if (property.equals(PK) && key.size() == 1) {
        property = key.get(0);
      }
      if (property.equals(PK) && names.equals(model.options().ordering().orElse(null))) {
        key.forEach(part -> parts.add(new Part(part, descending)));
      } else if (columns.contains(property)) {
        parts.add(new Part(property, descending));
      } else if (!isReported(property)) {
        diagnostics.report(
            DiagnosticCode.UNKNOWN_NAME,
            names.at(i),
            String.format(Locale.ROOT, pattern, written),
            model.display(),
            Suggestions.didYouMean(property, columns),
            String.join(", ", columns));
      }
    }
    return parts;
  }

  /** A property that was left out was reported for its own mistake. */
  private boolean isReported(String property) {
    return !columns.contains(property)
        && model.properties().stream()
            .filter(PropertyCandidate::isStored)
            .filter(each -> each.annotations().stream().noneMatch(IndexRules::isToMany))
            .anyMatch(each -> each.name().equals(property));
  }

  private static boolean isToMany(dev.dorm.processor.candidate.FieldAnnotation annotation) {
    return switch (annotation.kind()) {
      case MANY_TO_MANY, REVERSE, EMBEDDED -> true;
      default -> false;
    };
  }
}
