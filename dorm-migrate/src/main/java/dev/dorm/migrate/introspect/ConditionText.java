package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operation;
import dev.dorm.migrate.state.Expression.Operator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes expressions in the language of the annotations (decision 53). */
final class ConditionText {
  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "in",
          "is",
          "null",
          "between",
          "true",
          "false",
          "length",
          "abs",
          "coalesce",
          "now");

  private final Map<String, ColumnType> types;

  /**
   * A writer.
   *
   * @param types the types by property
   */
  ConditionText(Map<String, ColumnType> types) {
    this.types = Map.copyOf(types);
  }

  /** A condition, or a value that is computed. */
  String of(Expression expression) {
    return text(expression, null);
  }

  /** A value of a type. */
  String value(Expression value, ColumnType type) {
    return text(value, type);
  }

  private String text(Expression expression, @Nullable ColumnType wanted) {
    if (expression instanceof Expression.Field field) {
      return WORDS.contains(field.name()) ? "`" + field.name() + "`" : field.name();
    }
    if (expression instanceof Expression.Value value) {
      return literal(value.text(), wanted == null ? Kind.TEXT : wanted.kind());
    }
    return operation((Operation) expression, wanted);
  }

  private static String literal(String text, Kind kind) {
    return switch (kind) {
      case AUTO, BIGAUTO, SMALLINT, INT, BIGINT, REAL, DECIMAL, BOOL -> text;
      case VARCHAR, TEXT, ENUM, DATE, TIME, DATETIME, TIMESTAMP, UUID, JSON, ARRAY, BLOB, FK ->
          "'" + text.replace("'", "''") + "'";
    };
  }

  private String operation(Operation operation, @Nullable ColumnType wanted) {
    List<Expression> parts = operation.parts();
    ColumnType type = typeOf(parts);
    return switch (operation.operator()) {
      case AND, OR ->
          parts.stream()
              .map(this::condition)
              .collect(Collectors.joining(" " + operation.operator().sign() + " "));
      case NOT -> "not " + nested(parts.get(0), null);
      case EQ, NE, LT, LTE, GT, GTE -> joined(parts, " " + operation.operator().sign() + " ", type);
      case IN ->
          nested(parts.get(0), type) + " in (" + list(parts.subList(1, parts.size()), type) + ")";
      case BETWEEN ->
          nested(parts.get(0), type)
              + " between "
              + nested(parts.get(1), type)
              + " and "
              + nested(parts.get(2), type);
      case IS_NULL, IS_NOT_NULL -> nested(parts.get(0), null) + " " + operation.operator().sign();
      case PLUS, MINUS, TIMES ->
          joined(parts, " " + operation.operator().sign() + " ", ColumnType.of(Kind.BIGINT));
      case CONCAT -> joined(parts, " || ", ColumnType.of(Kind.TEXT));
      case COALESCE, LENGTH, ABS, NOW ->
          operation.operator().sign() + "(" + list(parts, type == null ? wanted : type) + ")";
    };
  }

  private String joined(List<Expression> parts, String sign, @Nullable ColumnType type) {
    return parts.stream().map(part -> nested(part, type)).collect(Collectors.joining(sign));
  }

  private String list(List<Expression> parts, @Nullable ColumnType type) {
    return parts.stream().map(part -> text(part, type)).collect(Collectors.joining(", "));
  }

  /** Only and, or need brackets beside and, or. */
  private String condition(Expression part) {
    boolean brackets =
        part instanceof Operation operation
            && (operation.operator() == Operator.AND || operation.operator() == Operator.OR);
    return brackets ? "(" + text(part, null) + ")" : text(part, null);
  }

  private String nested(Expression part, @Nullable ColumnType type) {
    boolean brackets = part instanceof Operation operation && !isCall(operation.operator());
    return brackets ? "(" + text(part, type) + ")" : text(part, type);
  }

  private static boolean isCall(Operator operator) {
    return operator == Operator.COALESCE || operator == Operator.LENGTH || operator == Operator.ABS;
  }

  private @Nullable ColumnType typeOf(List<Expression> parts) {
    for (Expression part : parts) {
      @Nullable ColumnType type = typeOf(part);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private @Nullable ColumnType typeOf(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return types.get(field.name());
    }
    if (!(expression instanceof Operation operation)) {
      return null;
    }
    return switch (operation.operator()) {
      case PLUS, MINUS, TIMES, ABS, LENGTH -> ColumnType.of(Kind.BIGINT);
      case CONCAT -> ColumnType.of(Kind.TEXT);
      case COALESCE -> typeOf(operation.parts());
      case NOW, AND, OR, NOT, EQ, NE, LT, LTE, GT, GTE, IN, BETWEEN, IS_NULL, IS_NOT_NULL -> null;
    };
  }
}
