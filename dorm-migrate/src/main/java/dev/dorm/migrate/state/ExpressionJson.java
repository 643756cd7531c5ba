package dev.dorm.migrate.state;

import dev.dorm.migrate.state.Expression.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions and values as JSON: the same in snapshots and in states. */
final class ExpressionJson {
  private static final String VALUE = "VALUE";

  private ExpressionJson() {}

  static @Nullable Json write(@Nullable Expression expression) {
    if (expression == null) {
      return null;
    }
    if (expression instanceof Expression.Field field) {
      return Json.object().put("field", field.name()).build();
    }
    if (expression instanceof Expression.Value value) {
      return Json.object().put("operator", VALUE).put("value", value.text()).build();
    }
    Expression.Operation operation = (Expression.Operation) expression;
    List<Json> parts = operation.parts().stream().map(ExpressionJson::part).toList();
    return Json.object()
        .put("operator", operation.operator().name())
        .put("parts", new Json.Elements(parts))
        .build();
  }

  private static Json part(Expression expression) {
    Json json = write(expression);
    if (json == null) {
      throw new IllegalArgumentException("a part is missing");
    }
    return json;
  }

  static @Nullable Expression read(@Nullable JsonView json) {
    return json == null ? null : required(json);
  }

  static Expression required(JsonView json) {
    String field = json.find("field");
    if (field != null) {
      return new Expression.Field(field);
    }
    String operator = json.text("operator");
    if (operator.equals(VALUE)) {
      return new Expression.Value(json.text("value", ""));
    }
    return new Expression.Operation(
        Operator.valueOf(operator),
        json.objects("parts").stream().map(ExpressionJson::required).toList());
  }
}
