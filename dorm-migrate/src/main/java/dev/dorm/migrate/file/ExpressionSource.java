package dev.dorm.migrate.file;

import static dev.dorm.migrate.file.JavaExpression.call;
import static dev.dorm.migrate.file.JavaExpression.text;
import static dev.dorm.migrate.file.JavaExpression.word;

import dev.dorm.migrate.state.Expression;

/** Writes conditions and values with the words of {@code Ops} and {@code ExpressionSpec}. */
final class ExpressionSource {
  private ExpressionSource() {}

  static JavaExpression of(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return call("field", text(field.name()));
    }
    if (expression instanceof Expression.Value value) {
      return call("value", literal(value.text()));
    }
    Expression.Operation operation = (Expression.Operation) expression;
    if (operation.parts().isEmpty()) {
      return call(operation.operator().word());
    }
    JavaExpression[] others =
        operation.parts().stream().skip(1).map(ExpressionSource::of).toArray(JavaExpression[]::new);
    return of(operation.parts().get(0)).then(operation.operator().word(), others);
  }

  private static JavaExpression literal(String value) {
    if (value.equals("true") || value.equals("false")) {
      return word(value);
    }
    try {
      long number = Long.parseLong(value);
      if (Long.toString(number).equals(value)) {
        return word(number == (int) number ? value : value + "L");
      }
    } catch (NumberFormatException e) {
      return text(value);
    }
    return text(value);
  }
}
