package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.ExpressionReader.Typed;
import dev.dorm.migrate.state.CheckState;
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

  /** Whether a column that is known holds JSON. */
  boolean isJson(String column) {
    KnownColumn known = columns.get(column);
    return known != null && known.type().kind() == ColumnType.Kind.JSON;
  }

  private ExpressionReader reader() {
    return new ExpressionReader(engine, columns);
  }

  private String text(Expression expression) {
    return JavaLiterals.quote(new ConditionText(types).of(expression));
  }

  /** The annotation of a default; empty when models have none such. */
  Optional<Written> standard(String sql, ColumnType type) {
    return reader().standard(sql, type).map(value -> standard(value, type));
  }

  private Written standard(Expression value, ColumnType type) {
    String text = new ConditionText(types).value(value, type);
    return new Written("@DatabaseDefault(" + JavaLiterals.quote(text) + ")", value);
  }

  /**
   * The annotation of a computed column; empty when models have none such.
   *
   * @param sql the expression and the word behind it
   * @param counted the key, when the database counts it: no column is computed from that one
   */
  Optional<Written> generated(
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
        .map(Typed::expression)
        .map(found -> new Written("@GeneratedColumn(" + text(found) + ")", found));
  }

  private static boolean fits(Typed typed, ColumnType type) {
    return switch (type.kind()) {
      case BIGINT -> SqlValues.isAlike(type, typed.type());
      case DECIMAL, ENUM -> typed.type().equals(type);
      case VARCHAR, TEXT -> SqlValues.isAlike(ColumnType.of(Kind.TEXT), typed.type());
      case SMALLINT, INT, REAL, BOOL, DATE, TIME, DATETIME, TIMESTAMP, UUID ->
          typed.type().kind() == type.kind();
      case AUTO, BIGAUTO, JSON, ARRAY, BLOB, FK -> false;
    };
  }

  /** What the model says of a CHECK; empty when it cannot say it. */
  Optional<CheckState> check(LiveCheck check) {
    return reader()
        .check(check.condition())
        .map(condition -> new CheckState(name(check.name(), condition), condition));
  }

  /** The live name when it can stay, and each name once. */
  private String name(String live, Expression condition) {
    String usual = usual(condition);
    String name = live.isEmpty() ? usual : live;
    if (PhysicalNames.bytes(name) > PhysicalNames.LIMIT || !names.add(lower(name))) {
      name = PhysicalNames.hashed(usual, condition.toString());
      names.add(lower(name));
    }
    return name;
  }

  private String usual(Expression condition) {
    StringBuilder usual = new StringBuilder(PhysicalNames.condition(model));
    usual.setLength(usual.length() - 1);
    condition.fields().forEach(field -> usual.append('_').append(PhysicalNames.snakeCase(field)));
    return usual.toString();
  }

  /** The annotation of a CHECK. */
  String annotation(CheckState check) {
    boolean implied = check.name().equals(usual(check.condition()));
    String condition = text(check.condition());
    return implied
        ? "@Check(" + condition + ")"
        : "@Check(value = " + condition + ", name = " + JavaLiterals.quote(check.name()) + ")";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The rows of an index, as a member of its annotation; empty when models cannot say which. */
  Optional<Written> where(String sql) {
    return reader()
        .where(sql)
        .map(condition -> new Written("where = " + text(condition), condition));
  }
}
