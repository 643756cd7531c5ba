package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.TableIndexes.Single;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the model of one table. */
final class ModelBuilder {
  private final ModelInspector inspector;
  private final LiveTable table;
  private final String className;
  private final ModelSource source;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, GuessedType> guessed = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> checks = new HashSet<>();

  ModelBuilder(ModelInspector inspector, LiveTable table) {
    this.inspector = inspector;
    this.table = table;
    this.className = inspector.naming().className(table.name());
    this.source = new ModelSource(inspector.packageName(), className, table.name());
  }

  InspectedModel build() {
    String usual = inspector.app() + "_" + className.toLowerCase(Locale.ROOT);
    if (!usual.equals(table.name())) {
      source.option("table = " + JavaLiterals.quote(table.name()));
    }
    name();
    TableIndexes indexes =
        new TableIndexes(
            inspector.engine(), table, new ModelKey(inspector.app(), className), properties);
    for (LiveColumn column : table.columns()) {
      if (properties.containsKey(column.name())) {
        column(column, indexes.single(column.name(), mayBeUnique(column), mayBeIndexed(column)));
      }
    }
    indexes.write(source);
    inspector.joinsOf(table.name()).forEach(this::manyToMany);
    notes();
    return source.build();
  }

  private boolean mayBeUnique(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return relation(column).isPresent() || (type != null && type.mayBeUnique());
  }

  private boolean mayBeIndexed(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return relation(column).isPresent() || (type != null && type.mayBeIndexed());
  }

  /** Finds types and names first: indexes speak of properties. */
  private void name() {
    for (LiveColumn column : table.columns()) {
      GuessedType type = inspector.types().guess(table, column).orElse(null);
      boolean isKey = isWholeKey(column);
      if (type == null || column.generated() != null) {
        source.note(
            "the column "
                + column.name()
                + " ("
                + column.type()
                + (column.generated() == null ? ")" : ", generated as " + column.generated() + ")")
                + " is left out: dorm has no field for it");
        continue;
      }
      boolean relation = relation(column).isPresent();
      String property = ModelNaming.property(column.name(), relation, isKey, taken);
      properties.put(column.name(), property);
      guessed.put(column.name(), type);
      if (!relation || !type.constants().isEmpty()) {
        checks.add(type.check());
      }
    }
  }

  private boolean isKey(LiveColumn column) {
    return table.primaryKey().contains(column.name());
  }

  /** Whether a column is the key by itself. */
  private boolean isWholeKey(LiveColumn column) {
    return table.primaryKey().equals(List.of(column.name()));
  }

  /** The foreign key of a column that can be a relation. */
  private Optional<LiveKey> relation(LiveColumn column) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().equals(List.of(column.name())))
        .filter(inspector::isKeyOfModel)
        .filter(key -> inspector.keyOf(key.table()).type().equals(column.type()))
        .findFirst();
  }

  private void column(LiveColumn column, Single single) {
    Optional<LiveKey> relation = relation(column);
    GuessedType type = guessed.get(column.name());
    if (type == null) {
      return;
    }
    if (relation.isPresent()) {
      toOne(column, relation.get(), single);
    } else if (isWholeKey(column) && isCounted(column)) {
      counted(column, type);
    } else {
      plain(column, type, single);
    }
  }

  /** SQLite counts the key of every table whose key is an INTEGER. */
  private boolean isCounted(LiveColumn column) {
    boolean rowid =
        inspector.engine() == Engine.SQLITE
            && column.type().equals("INTEGER")
            && !table.options().contains("WITHOUT ROWID");
    return column.counted() ? !column.type().equals("smallint") : rowid;
  }

  private void counted(LiveColumn column, GuessedType type) {
    String property = property(column);
    boolean small = type.annotation().equals("IntegerField");
    List<String> members = new ArrayList<>();
    pin(column, property, false, members);
    boolean implied = property.equals("id") && members.isEmpty();
    source.field(
        implied ? "" : small ? "AutoField" : "BigAutoField",
        members,
        (small ? "Integer " : "Long ") + property);
  }

  private void plain(LiveColumn column, GuessedType type, Single single) {
    String property = property(column);
    List<String> members = new ArrayList<>(type.members());
    if (column.collation() != null && type.java().equals("String")) {
      members.add("collation = " + JavaLiterals.quote(column.collation()));
    }
    boolean key = isKey(column);
    if (key) {
      members.add("primaryKey = true");
    }
    if (single == Single.UNIQUE && !key) {
      members.add("unique = true");
    } else if (single == Single.INDEX && !key) {
      members.add("index = true");
    }
    pin(column, property, false, members);
    boolean implied = type.isImplied() && members.isEmpty();
    source.imported(type.origin());
    source.field(implied ? "" : type.annotation(), members, type(column, type, key) + property);
  }

  private String type(LiveColumn column, GuessedType type, boolean key) {
    if (!type.constants().isEmpty()) {
      String name = inspector.naming().nested(property(column), className);
      source.enumeration(name, type.constants());
      return nullable(column, key) + name + " ";
    }
    if (type.java().equals("byte[]")) {
      boolean nullable = column.nullable() && !key;
      source.imported(nullable ? ModelSource.NULLABLE : "");
      return nullable ? "byte @Nullable [] " : "byte[] ";
    }
    String java = key || column.nullable() ? type.boxed() : type.java();
    return nullable(column, key) + java + " ";
  }

  private String nullable(LiveColumn column, boolean key) {
    if (!column.nullable() || key) {
      return "";
    }
    source.imported(ModelSource.NULLABLE);
    return "@Nullable ";
  }

  private void toOne(LiveColumn column, LiveKey key, Single single) {
    String property = property(column);
    boolean isKey = isKey(column);
    boolean unique = isWholeKey(column) || single == Single.UNIQUE;
    List<String> members = new ArrayList<>();
    members.add("onDelete = OnDelete." + policy(column, key));
    if (isKey) {
      members.add("primaryKey = true");
    }
    boolean served = table.primaryKey().indexOf(column.name()) == 0;
    if (!served && !unique && single != Single.INDEX) {
      members.add("index = false");
    }
    pin(column, property, true, members);
    source.imported("dev.dorm.annotation.OnDelete");
    source.imported("dev.dorm.Ref");
    String target = inspector.naming().className(key.table());
    source.field(
        unique ? "OneToOne" : "ForeignKey",
        members,
        nullable(column, isKey) + "Ref<" + target + "> " + property);
  }

  private String policy(LiveColumn column, LiveKey key) {
    if (key.onDelete().equals("CASCADE")) {
      return "CASCADE";
    }
    if (key.onDelete().equals("SET NULL") && column.nullable()) {
      return "SET_NULL";
    }
    if (!key.onDelete().equals("NO ACTION")) {
      source.note(
          "the foreign key of "
              + column.name()
              + " says ON DELETE "
              + key.onDelete()
              + ", which dorm does not leave to the database");
    }
    return "PROTECT";
  }

  private void pin(LiveColumn column, String property, boolean relation, List<String> members) {
    if (!ModelNaming.column(property, relation).equals(column.name())) {
      members.add("column = " + JavaLiterals.quote(column.name()));
    }
  }

  private void manyToMany(String join, String target) {
    String prefix = table.name() + "_";
    boolean usual = join.startsWith(prefix) && join.length() > prefix.length();
    String base = usual ? join.substring(prefix.length()) : join;
    String property = ModelNaming.property(base + "_id", true, false, taken);
    boolean implied = (prefix + ModelNaming.column(property, false)).equals(join);
    source.imported("dev.dorm.Many");
    source.field(
        "ManyToMany",
        implied ? List.of() : List.of("table = " + JavaLiterals.quote(join)),
        "Many<" + inspector.naming().className(target) + "> " + property);
  }

  private String property(LiveColumn column) {
    @Nullable String property = properties.get(column.name());
    return property == null ? column.name() : property;
  }

  private void notes() {
    for (LiveCheck check : table.checks()) {
      if (!checks.contains(check.name()) || check.name().isEmpty()) {
        source.note("the check " + check.name() + ", " + check.condition() + ", is not kept");
      }
    }
    for (LiveColumn column : table.columns()) {
      if (column.defaultValue() != null && !column.counted()) {
        source.note(
            "the default of " + column.name() + ", " + column.defaultValue() + ", is not kept");
      }
    }
    for (LiveKey key : table.foreignKeys()) {
      boolean kept =
          key.columns().size() == 1
              && table.column(key.columns().get(0)).flatMap(this::relation).isPresent();
      if (!kept) {
        source.note(
            "the foreign key of "
                + String.join(", ", key.columns())
                + " to "
                + key.table()
                + " is not kept: it does not refer to the key of a model");
      }
    }
  }
}
