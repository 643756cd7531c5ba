package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operation;
import dev.dorm.migrate.state.Expression.Operator;
import dev.dorm.migrate.state.ModelState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes conditions and values as SQL, with the meaning that the same condition has in a query
 * (decision 5): not and differs from are never unknown.
 */
final class Expressions {
  private final Engine engine;
  private final Literals literals;
  private final ModelState model;

  Expressions(Engine engine, ModelState model) {
    this.engine = engine;
    this.literals = new Literals(engine);
    this.model = model;
  }

  /** {@code WHERE …} behind an index; empty for none. */
  static String where(Engine engine, ModelState model, @Nullable Expression where) {
    return where == null ? "" : " WHERE " + new Expressions(engine, model).condition(where);
  }

  /** {@code DEFAULT …} or {@code GENERATED …} of a column; empty for one that is written. */
  static String clause(Engine engine, ModelState model, ColumnField field) {
    ColumnRules rules = field.rules();
    if (rules.generated() != null) {
      String value = new Expressions(engine, model).value(rules.generated(), field.type());
      return " GENERATED ALWAYS AS (" + value + ") STORED";
    }
    return rules.standard() == null ? "" : " DEFAULT " + standard(engine, model, field);
  }

  /** The value of rows that are inserted without one. */
  static String standard(Engine engine, ModelState model, ColumnField field) {
    Expression standard = field.rules().standard();
    if (standard == null) {
      throw new IllegalArgumentException(field.name());
    }
    return new Expressions(engine, model).value(standard, field.type());
  }

  /** A condition. */
  String condition(Expression condition) {
    return sql(condition, null);
  }

  /** A value of a type. */
  String value(Expression value, ColumnType type) {
    return sql(value, type);
  }

  private String sql(Expression expression, @Nullable ColumnType wanted) {
    if (expression instanceof Expression.Field field) {
      return Identifiers.quote(column(field.name()).column());
    }
    if (expression instanceof Expression.Value value) {
      return literals.value(wanted == null ? ColumnType.of(Kind.TEXT) : wanted, value.text());
    }
    return operation((Operation) expression, wanted);
  }

  private ColumnField column(String field) {
    return model
        .column(field)
        .orElseThrow(() -> new IllegalArgumentException(model.key() + " has no column " + field));
  }

  private String operation(Operation operation, @Nullable ColumnType wanted) {
    ColumnType type = typeOf(operation.parts());
    List<Expression> parts = operation.parts();
    return switch (operation.operator()) {
      case AND -> joined(parts, " AND ", null);
      case OR -> joined(parts, " OR ", null);
      case NOT ->
          isNullable(parts.get(0))
              ? nested(parts.get(0), null) + " IS NOT TRUE"
              : "NOT " + nested(parts.get(0), null);
      case NE -> differs(parts, type);
      case EQ, LT, LTE, GT, GTE -> joined(parts, " " + operation.operator().sign() + " ", type);
      case IN ->
          parts.stream()
              .skip(1)
              .map(part -> nested(part, type))
              .collect(Collectors.joining(", ", nested(parts.get(0), type) + " IN (", ")"));
      case BETWEEN ->
          nested(parts.get(0), type)
              + " BETWEEN "
              + nested(parts.get(1), type)
              + " AND "
              + nested(parts.get(2), type);
      case IS_NULL -> nested(parts.get(0), null) + " IS NULL";
      case IS_NOT_NULL -> nested(parts.get(0), null) + " IS NOT NULL";
      case PLUS, MINUS, TIMES -> computed(parts, " " + operation.operator().sign() + " ");
      case CONCAT -> joined(parts, " || ", ColumnType.of(Kind.TEXT));
      case COALESCE -> call("coalesce", parts, type == null ? wanted : type);
      case LENGTH -> call("length", parts, type);
      case ABS -> call("abs", parts, type);
      case NOW ->
          engine == Engine.POSTGRESQL
              ? "statement_timestamp()"
              : "(strftime('%Y-%m-%d %H:%M:%f000', 'now'))";
    };
  }

  /** Integers are computed with 64 bits on both databases. */
  private String computed(List<Expression> parts, String sign) {
    return parts.stream()
        .map(part -> wide(part, nested(part, ColumnType.of(Kind.BIGINT))))
        .collect(Collectors.joining(sign));
  }

  private String wide(Expression part, String sql) {
    boolean narrow = !(part instanceof Operation) && engine == Engine.POSTGRESQL;
    return narrow ? "CAST(" + sql + " AS bigint)" : sql;
  }

  private String differs(List<Expression> parts, @Nullable ColumnType type) {
    String sign =
        parts.stream().noneMatch(this::isNullable)
            ? " <> "
            : engine == Engine.POSTGRESQL ? " IS DISTINCT FROM " : " IS NOT ";
    return joined(parts, sign, type);
  }

  private String joined(List<Expression> parts, String sign, @Nullable ColumnType type) {
    return parts.stream().map(part -> nested(part, type)).collect(Collectors.joining(sign));
  }

  private String call(String name, List<Expression> parts, @Nullable ColumnType type) {
    return parts.stream()
        .map(part -> sql(part, type))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private String nested(Expression part, @Nullable ColumnType type) {
    boolean infix = part instanceof Operation operation && !isCall(operation.operator());
    return infix ? "(" + sql(part, type) + ")" : sql(part, type);
  }

  private static boolean isCall(Operator operator) {
    return operator == Operator.COALESCE || operator == Operator.LENGTH || operator == Operator.ABS;
  }

  /** The type of what stands beside each other; null where all are values. */
  private @Nullable ColumnType typeOf(List<Expression> parts) {
    return parts.stream()
        .flatMap(part -> Stream.ofNullable(typeOf(part)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable ColumnType typeOf(Expression expression) {
    if (expression instanceof Expression.Field field) {
      ColumnField column = column(field.name());
      return column.foreignKey() == null ? column.type() : null;
    }
    if (expression instanceof Operation operation) {
      return switch (operation.operator()) {
        case PLUS, MINUS, TIMES, ABS, LENGTH -> ColumnType.of(Kind.BIGINT);
        case CONCAT -> ColumnType.of(Kind.TEXT);
        case COALESCE -> typeOf(operation.parts());
        case NOW -> ColumnType.of(Kind.DATETIME);
        case AND, OR, NOT, EQ, NE, LT, LTE, GT, GTE, IN, BETWEEN, IS_NULL, IS_NOT_NULL -> null;
      };
    }
    return null;
  }

  private boolean isNullable(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return column(field.name()).nullable();
    }
    if (expression instanceof Operation operation) {
      return switch (operation.operator()) {
        case IS_NULL, IS_NOT_NULL, NOT, NE, NOW -> false;
        case COALESCE -> operation.parts().stream().allMatch(this::isNullable);
        case AND, OR, EQ, LT, LTE, GT, GTE, IN, BETWEEN, PLUS, MINUS, TIMES, CONCAT, LENGTH, ABS ->
            operation.parts().stream().anyMatch(this::isNullable);
      };
    }
    return false;
  }
}
