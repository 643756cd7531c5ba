package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of one table are to its model: which property with which type, a key, a
 * relation, computed or not.
 */
final class TableColumns {
  private final ModelInspector inspector;
  private final LiveTable table;
  private final ModelSource source;
  private final TableExpressions expressions;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, GuessedType> guessed = new LinkedHashMap<>();
  private final Map<String, Written> generated = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> checks = new HashSet<>();

  /**
   * Of a table, not read yet.
   *
   * @param source is told what is left out
   * @param expressions learns the properties
   */
  TableColumns(
      ModelInspector inspector, LiveTable table, ModelSource source, TableExpressions expressions) {
    this.inspector = inspector;
    this.table = table;
    this.source = source;
    this.expressions = expressions;
  }

  /**
   * Finds types and names first: indexes and expressions speak of properties. What is computed
   * comes behind what it is computed from.
   */
  void read() {
    for (boolean computed : List.of(false, true)) {
      for (LiveColumn column : table.columns()) {
        if (computed == (column.generated() != null)) {
          name(column);
        }
      }
    }
    generated.keySet().forEach(this::know);
  }

  private void name(LiveColumn column) {
    GuessedType type = inspector.types().guess(table, column).orElse(null);
    boolean isKey = isKey(column);
    String expression = column.generated();
    Optional<Written> computed =
        type == null || expression == null || isKey
            ? Optional.empty()
            : expressions.generated(expression, type.type(), column.nullable(), counted());
    if (type == null || (expression != null && computed.isEmpty())) {
      source.note(
          "the column "
              + column.name()
              + " ("
              + column.type()
              + (expression == null ? ")" : ", generated as " + expression + ")")
              + " is left out: dorm has no field for it");
      return;
    }
    if (type.type().kind() == Kind.REAL && TypeGuesser.isDecimal(column.type())) {
      source.note(
          "the column "
              + column.name()
              + " ("
              + column.type()
              + ") says no digits, so that it is a double here");
    }
    boolean relation = relation(column).isPresent();
    String property = ModelNaming.property(column.name(), relation, isWholeKey(column), taken);
    properties.put(column.name(), property);
    guessed.put(column.name(), type);
    if (!relation || !type.constants().isEmpty()) {
      checks.add(type.check());
    }
    computed.ifPresent(annotation -> generated.put(column.name(), annotation));
    if (expression == null) {
      know(column.name());
    }
  }

  private void know(String column) {
    LiveColumn live = table.column(column).orElseThrow();
    GuessedType type = guessed.get(column);
    ColumnType known =
        type == null || relation(live).isPresent() ? ColumnType.of(Kind.FK) : type.type();
    boolean nullable = live.nullable() && !isKey(live);
    expressions.know(column, new KnownColumn(property(live), known, nullable));
  }

  private @Nullable String counted() {
    return table.columns().stream()
        .filter(column -> isWholeKey(column) && isCounted(column))
        .map(LiveColumn::name)
        .findFirst()
        .orElse(null);
  }

  /** Whether a column is the key, or a part of it. */
  boolean isKey(LiveColumn column) {
    return table.primaryKey().contains(column.name());
  }

  /** Whether a column is the key by itself. */
  boolean isWholeKey(LiveColumn column) {
    return table.primaryKey().equals(List.of(column.name()));
  }

  /** The foreign key of a column that can be a relation. */
  Optional<LiveKey> relation(LiveColumn column) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().equals(List.of(column.name())))
        .filter(inspector::isKeyOfModel)
        .filter(key -> isSameType(inspector.keyOf(key.table()).type(), column.type()))
        .findFirst();
  }

  /** SQLite has one type of whole numbers, whatever a table calls it. */
  private boolean isSameType(String key, String type) {
    boolean whole = key.contains("INT") && type.contains("INT");
    return key.equals(type) || (inspector.engine() == Engine.SQLITE && whole);
  }

  /** Whether it may be unique by itself. */
  boolean mayBeUnique(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return !isWholeKey(column)
        && (relation(column).isPresent() || (type != null && type.mayBeUnique()));
  }

  /** Whether it may have an index of its own. */
  boolean mayBeIndexed(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return !isWholeKey(column)
        && (relation(column).isPresent() || (type != null && type.mayBeIndexed()));
  }

  /** SQLite counts the key of every table whose key is an INTEGER. */
  boolean isCounted(LiveColumn column) {
    boolean rowid =
        inspector.engine() == Engine.SQLITE
            && !table.isView()
            && column.type().equals("INTEGER")
            && !table.options().contains("WITHOUT ROWID");
    return column.counted() ? !column.type().equals("smallint") : rowid;
  }

  /** The properties by column, without those that are left out. */
  Map<String, String> properties() {
    return properties;
  }

  /** The property of a column, or its own name when it is left out. */
  String property(LiveColumn column) {
    @Nullable String property = properties.get(column.name());
    return property == null ? column.name() : property;
  }

  /** The type of a column; null when it is left out. */
  @Nullable GuessedType type(LiveColumn column) {
    return guessed.get(column.name());
  }

  /** What a column is computed from; null when it is not. */
  @Nullable Written computed(LiveColumn column) {
    return generated.get(column.name());
  }

  /** Whether a check is that of a column's type, which the type itself says. */
  boolean isCheckOfType(LiveCheck check) {
    return !check.name().isEmpty() && checks.contains(check.name());
  }

  /** A property for a table between this one and another. */
  String propertyOfJoin(String base) {
    return ModelNaming.property(base + "_id", true, false, taken);
  }
}
