package dev.dorm.processor.generate;

import dev.dorm.processor.model.Expression;

/** Writes conditions and values into snapshots. */
final class ExpressionJson {
  private ExpressionJson() {}

  static Json of(Expression expression) {
    Json json = new Json();
    if (expression instanceof Expression.Property property) {
      return json.text("field", property.name());
    }
    if (expression instanceof Expression.Value value) {
      return json.text("operator", "VALUE").text("value", value.text());
    }
    Expression.Operation operation = (Expression.Operation) expression;
    return json.text("operator", operation.operator().name())
        .objects("parts", operation.parts().stream().map(ExpressionJson::of).toList(), true);
  }
}
