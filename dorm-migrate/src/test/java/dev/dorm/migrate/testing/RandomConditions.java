package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Field;
import dev.dorm.migrate.state.Expression.Operation;
import dev.dorm.migrate.state.Expression.Operator;
import dev.dorm.migrate.state.Expression.Value;
import dev.dorm.migrate.state.ModelState;
import java.util.List;
import java.util.Random;

/** Random conditions over the columns of a model, with values that are hard to write. */
public final class RandomConditions {
  private RandomConditions() {}

  /** A condition. */
  public static Expression of(Random random, ModelState model) {
    return of(random, model, 2);
  }

  private static Expression of(Random random, ModelState model, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      Operator operator = random.nextBoolean() ? Operator.AND : Operator.OR;
      return operation(operator, of(random, model, depth - 1), of(random, model, depth - 1));
    }
    if (depth > 0 && random.nextInt(5) == 0) {
      return operation(Operator.NOT, of(random, model, depth - 1));
    }
    List<ColumnField> columns = model.columns().toList();
    ColumnField column = columns.get(random.nextInt(columns.size()));
    return compared(random, column);
  }

  private static Expression compared(Random random, ColumnField column) {
    Field field = new Field(column.name());
    Kind kind = column.type().kind();
    if (column.foreignKey() != null
        || kind == Kind.JSON
        || kind == Kind.ARRAY
        || kind == Kind.BLOB) {
      return operation(random.nextBoolean() ? Operator.IS_NULL : Operator.IS_NOT_NULL, field);
    }
    Value value = new Value(literal(column));
    if (kind == Kind.BOOL && random.nextBoolean()) {
      return field;
    }
    return switch (random.nextInt(6)) {
      case 0 -> operation(Operator.NE, field, value);
      case 1 -> operation(Operator.IN, field, value, value);
      case 2 ->
          kind == Kind.INT || kind == Kind.SMALLINT || kind == Kind.BIGINT
              ? operation(
                  Operator.GTE,
                  operation(Operator.PLUS, operation(Operator.TIMES, field, field), value),
                  operation(Operator.ABS, field))
              : operation(Operator.EQ, field, operation(Operator.COALESCE, field, value));
      case 3 ->
          kind == Kind.TEXT || kind == Kind.VARCHAR
              ? operation(
                  Operator.LTE,
                  operation(Operator.LENGTH, operation(Operator.CONCAT, field, value)),
                  new Value("12"))
              : operation(Operator.IS_NOT_NULL, field);
      case 4 ->
          kind == Kind.UUID || kind == Kind.BOOL || kind == Kind.ENUM
              ? operation(Operator.EQ, field, value)
              : operation(Operator.BETWEEN, field, value, value);
      default -> operation(Operator.EQ, value, field);
    };
  }

  private static Expression operation(Operator operator, Expression... parts) {
    return new Operation(operator, List.of(parts));
  }

  /** A value of a column. */
  static Expression value(ColumnField column) {
    return new Value(literal(column));
  }

  private static String literal(ColumnField field) {
    return switch (field.type().kind()) {
      case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> "-1";
      case REAL -> "1.0E-7";
      case DECIMAL -> "0.05";
      case BOOL -> "true";
      case VARCHAR -> "'";
      case TEXT -> "O'Neil \\ ? %s $1 日本";
      case ENUM -> field.type().values().get(0);
      case DATE -> "2024-02-29";
      case TIME -> "23:59:59.000001";
      case DATETIME -> "2024-02-29T00:00:00Z";
      case TIMESTAMP -> "2024-02-29T00:00:00";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case JSON, ARRAY, BLOB, FK -> throw new IllegalArgumentException(field.name());
    };
  }
}
