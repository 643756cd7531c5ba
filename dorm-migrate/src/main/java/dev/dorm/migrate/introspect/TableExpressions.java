package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.ExpressionReader.Typed;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.PhysicalNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions, defaults and computed columns of a table, as the annotations of its model. */
final class TableExpressions {
  private final Engine engine;
  private final ModelKey model;
  private final Map<String, KnownColumn> columns = new LinkedHashMap<>();
  private final Map<String, ColumnType> types = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  TableExpressions(Engine engine, ModelKey model) {
    this.engine = engine;
    this.model = model;
  }

  /** From now on expressions may speak of a column. */
  void know(String column, KnownColumn known) {
    columns.put(column, known);
    types.put(known.property(), known.type());
  }

  private ExpressionReader reader() {
    return new ExpressionReader(engine, columns);
  }

  private String text(Expression expression) {
    return JavaLiterals.quote(new ConditionText(types).of(expression));
  }

  /** The annotation of a default; empty when models have none such. */
  Optional<String> standard(String sql, ColumnType type) {
    return reader()
        .standard(sql, type)
        .map(value -> new ConditionText(types).value(value, type))
        .map(text -> "@DatabaseDefault(" + JavaLiterals.quote(text) + ")");
  }

  /**
   * The annotation of a computed column; empty when models have none such.
   *
   * @param sql the expression and the word behind it
   * @param counted the key, when the database counts it: no column is computed from that one
   */
  Optional<String> generated(
      String sql, ColumnType type, boolean nullable, @Nullable String counted) {
    String suffix = " STORED";
    if (!sql.endsWith(suffix)) {
      return Optional.empty();
    }
    Map<String, KnownColumn> usable = new LinkedHashMap<>(columns);
    if (counted != null) {
      usable.remove(counted);
    }
    return new ExpressionReader(engine, usable)
        .generated(sql.substring(0, sql.length() - suffix.length()))
        .filter(typed -> fits(typed, type) && (nullable || !typed.nullable()))
        .map(typed -> "@GeneratedColumn(" + text(typed.expression()) + ")");
  }

  private static boolean fits(Typed typed, ColumnType type) {
    return switch (type.kind()) {
      case BIGINT -> SqlValues.isAlike(type, typed.type());
      case DECIMAL, ENUM -> typed.type().equals(type);
      case VARCHAR, TEXT -> SqlValues.isAlike(ColumnType.of(Kind.TEXT), typed.type());
      case SMALLINT, INT, REAL, BOOL, DATE, TIME, DATETIME, TIMESTAMP, UUID ->
          typed.type().kind() == type.kind();
      case AUTO, BIGAUTO, JSON, BLOB, FK -> false;
    };
  }

  /** The annotation of a CHECK; empty when models have none such. */
  Optional<String> check(LiveCheck check) {
    return reader().check(check.condition()).map(condition -> check(check.name(), condition));
  }

  private String check(String name, Expression condition) {
    StringBuilder usual = new StringBuilder(PhysicalNames.condition(model));
    usual.setLength(usual.length() - 1);
    condition.fields().forEach(field -> usual.append('_').append(PhysicalNames.snakeCase(field)));
    boolean implied = name.isEmpty() || name.equals(usual.toString());
    boolean fits =
        PhysicalNames.bytes(implied ? usual.toString() : name) <= PhysicalNames.LIMIT
            && names.add((implied ? usual.toString() : name).toLowerCase(Locale.ROOT));
    return implied || !fits
        ? "@Check(" + text(condition) + ")"
        : "@Check(value = " + text(condition) + ", name = " + JavaLiterals.quote(name) + ")";
  }

  /** The rows of an index, as a member of its annotation; empty when models cannot say which. */
  Optional<String> where(String sql) {
    return reader().where(sql).map(condition -> "where = " + text(condition));
  }
}
