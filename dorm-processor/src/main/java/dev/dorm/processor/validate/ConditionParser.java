package dev.dorm.processor.validate;

import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.Expression.Operator;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.validate.ConditionToken.Kind;
import dev.dorm.processor.validate.ConditionType.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a condition and checks it against the types of the properties. */
final class ConditionParser {
  private static final int DEEPEST = 60;

  private static final Map<String, Operator> COMPARISONS =
      Map.of(
          "=",
          Operator.EQ,
          "!=",
          Operator.NE,
          "<>",
          Operator.NE,
          "<",
          Operator.LT,
          "<=",
          Operator.LTE,
          ">",
          Operator.GT,
          ">=",
          Operator.GTE);

  private final List<ConditionToken> tokens;
  private final Map<String, Stored> properties;
  private int place;
  private int depth;

  private ConditionParser(String text, Map<String, Stored> properties) throws ConditionFlaw {
    this.tokens = ConditionToken.of(text);
    this.properties = properties;
  }

  /** The condition that a text is. */
  static Expression condition(String text, Map<String, Stored> properties) throws ConditionFlaw {
    ConditionParser parser = new ConditionParser(text, properties);
    ConditionOperand operand = parser.whole();
    operand.requireCondition();
    return operand.expression();
  }

  /** The value, or the condition, that a text is. */
  static ConditionOperand value(String text, Map<String, Stored> properties) throws ConditionFlaw {
    return new ConditionParser(text, properties).whole();
  }

  private ConditionOperand whole() throws ConditionFlaw {
    ConditionOperand operand = any();
    if (peek().kind() != Kind.END) {
      throw unexpected("an operator, and or or");
    }
    return operand;
  }

  private ConditionToken peek() {
    return tokens.get(place);
  }

  private ConditionToken next() {
    return tokens.get(place == tokens.size() - 1 ? place : place++);
  }

  private boolean take(String sign) {
    boolean found = peek().is(sign);
    place += found ? 1 : 0;
    return found;
  }

  private boolean takeWord(String word) {
    boolean found = peek().isWord(word);
    place += found ? 1 : 0;
    return found;
  }

  private void require(String sign) throws ConditionFlaw {
    if (!take(sign)) {
      throw unexpected("\"" + sign + "\"");
    }
  }

  private ConditionFlaw unexpected(String wanted) {
    ConditionToken token = peek();
    return ConditionFlaw.syntax(
        token.at(), "has " + token.shown() + " where " + wanted + " is wanted", "correct it");
  }

  private ConditionOperand any() throws ConditionFlaw {
    if (++depth > DEEPEST) {
      throw ConditionFlaw.syntax(peek().at(), "is nested too deeply", "two constraints");
    }
    ConditionOperand operand = joined("or", Operator.OR);
    depth--;
    return operand;
  }

  private ConditionOperand joined(String word, Operator operator) throws ConditionFlaw {
    boolean inner = operator == Operator.AND;
    ConditionOperand first = inner ? negated() : joined("and", Operator.AND);
    if (!peek().isWord(word)) {
      return first;
    }
    first.requireCondition();
    List<Expression> parts = new ArrayList<>(List.of(first.expression()));
    while (takeWord(word)) {
      ConditionOperand part = inner ? negated() : joined("and", Operator.AND);
      part.requireCondition();
      parts.add(part.expression());
    }
    return ConditionOperand.condition(first.at(), new Expression.Operation(operator, parts));
  }

  private ConditionOperand negated() throws ConditionFlaw {
    int at = peek().at();
    if (!takeWord("not")) {
      return compared();
    }
    if (++depth > DEEPEST) {
      throw ConditionFlaw.syntax(at, "is nested too deeply", "two constraints");
    }
    ConditionOperand operand = negated();
    depth--;
    operand.requireCondition();
    return ConditionOperand.condition(at, Expression.of(Operator.NOT, operand.expression()));
  }

  private ConditionOperand compared() throws ConditionFlaw {
    ConditionOperand left = sum();
    ConditionToken token = peek();
    Operator operator = token.kind() == Kind.SIGN ? COMPARISONS.get(token.text()) : null;
    if (operator != null) {
      next();
      ConditionOperand right = sum();
      left.requireComparable(right, operator);
      return left.compared(operator, List.of(right));
    }
    if (takeWord("is")) {
      boolean not = takeWord("not");
      if (!takeWord("null")) {
        throw unexpected("null");
      }
      left.requireProperty();
      return left.compared(not ? Operator.IS_NOT_NULL : Operator.IS_NULL, List.of());
    }
    boolean not = peek().isWord("not") && !tokens.get(place + 1).is("(");
    if (not) {
      next();
    }
    if (takeWord("in")) {
      return negated(not, left.compared(Operator.IN, list(left)));
    }
    if (takeWord("between")) {
      return negated(not, left.compared(Operator.BETWEEN, range(left)));
    }
    if (not) {
      throw unexpected("in or between");
    }
    return left;
  }

  private static ConditionOperand negated(boolean not, ConditionOperand condition) {
    return not
        ? ConditionOperand.condition(
            condition.at(), Expression.of(Operator.NOT, condition.expression()))
        : condition;
  }

  private List<ConditionOperand> list(ConditionOperand left) throws ConditionFlaw {
    require("(");
    List<ConditionOperand> members = new ArrayList<>();
    do {
      ConditionOperand member = sum();
      left.requireComparable(member, Operator.EQ);
      members.add(member);
    } while (take(","));
    require(")");
    return members;
  }

  private List<ConditionOperand> range(ConditionOperand left) throws ConditionFlaw {
    ConditionOperand low = sum();
    left.requireComparable(low, Operator.LTE);
    if (!takeWord("and")) {
      throw unexpected("and");
    }
    ConditionOperand high = sum();
    left.requireComparable(high, Operator.LTE);
    return List.of(low, high);
  }

  private ConditionOperand sum() throws ConditionFlaw {
    ConditionOperand left = product();
    while (peek().is("+") || peek().is("-") || peek().is("||")) {
      String sign = next().text();
      ConditionOperand right = product();
      if (sign.equals("||")) {
        left = left.computed(Operator.CONCAT, right, Category.TEXT);
      } else {
        Operator operator = sign.equals("+") ? Operator.PLUS : Operator.MINUS;
        left = left.computed(operator, right, Category.INTEGER);
      }
    }
    return left;
  }

  private ConditionOperand product() throws ConditionFlaw {
    ConditionOperand left = single();
    while (take("*")) {
      left = left.computed(Operator.TIMES, single(), Category.INTEGER);
    }
    return left;
  }

  private ConditionOperand single() throws ConditionFlaw {
    ConditionToken token = next();
    if (token.is("(")) {
      ConditionOperand inner = any();
      require(")");
      return inner;
    }
    if (token.is("-") && peek().kind() == Kind.NUMBER) {
      ConditionToken number = next();
      return ConditionOperand.value(
          new ConditionToken(Kind.NUMBER, "-" + number.text(), token.at()));
    }
    if (token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT || isTruth(token)) {
      return ConditionOperand.value(token);
    }
    if (token.kind() == Kind.WORD && peek().is("(")) {
      return function(token);
    }
    if (token.kind() == Kind.WORD || token.kind() == Kind.NAME) {
      return property(token);
    }
    place = Math.max(0, tokens.indexOf(token));
    throw unexpected("a property or a value");
  }

  private static boolean isTruth(ConditionToken token) {
    return token.isWord("true") || token.isWord("false");
  }

  private ConditionOperand property(ConditionToken token) throws ConditionFlaw {
    Stored property = properties.get(token.text());
    if (property == null && token.text().equals("pk")) {
      property =
          properties.values().stream()
              .filter(each -> each.column().is(ColumnDescriptor.Option.KEY))
              .findFirst()
              .orElse(null);
    }
    if (property == null) {
      throw ConditionFlaw.name(
          token.at(),
          "has no property " + token.shown() + " to speak of",
          Suggestions.nearest(token.text(), properties.keySet())
                  .map(name -> "\"" + name + "\", or ")
                  .orElse("")
              + "one of: "
              + String.join(", ", properties.keySet()));
    }
    return ConditionOperand.property(token, property);
  }

  private ConditionOperand function(ConditionToken name) throws ConditionFlaw {
    require("(");
    List<ConditionOperand> arguments = new ArrayList<>();
    do {
      arguments.add(sum());
    } while (take(","));
    require(")");
    return ConditionOperand.function(name, arguments);
  }
}
