package dev.dorm.migrate.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A condition or a value over the fields of one model. Immutable. */
public sealed interface Expression {
  /** What is done with the parts of an operation. */
  enum Operator {
    /** All of them hold. */
    AND("and"),
    /** One of them holds. */
    OR("or"),
    /** It does not hold. */
    NOT("not"),
    /** Both are the same. */
    EQ("="),
    /** They differ. */
    NE("!="),
    /** The first is less. */
    LT("<"),
    /** The first is not greater. */
    LTE("<="),
    /** The first is greater. */
    GT(">"),
    /** The first is not less. */
    GTE(">="),
    /** The first is one of the others. */
    IN("in"),
    /** The first lies between the others, or is one of them. */
    BETWEEN("between"),
    /** There is no value. */
    IS_NULL("is null"),
    /** There is a value. */
    IS_NOT_NULL("is not null"),
    /** The sum. */
    PLUS("+"),
    /** The difference. */
    MINUS("-"),
    /** The product. */
    TIMES("*"),
    /** The texts one behind the other. */
    CONCAT("||"),
    /** The first that is not NULL. */
    COALESCE("coalesce"),
    /** The number of code points. */
    LENGTH("length"),
    /** The number without its sign. */
    ABS("abs"),
    /** The time at which the statement began. */
    NOW("now");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** How users write it. */
    public String sign() {
      return sign;
    }

    /** The word of a migration file, {@code isNull}. */
    public String word() {
      String lower = name().toLowerCase(Locale.ROOT);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < lower.length(); i++) {
        boolean starts = i > 0 && lower.charAt(i - 1) == '_';
        if (lower.charAt(i) != '_') {
          word.append(starts ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
        }
      }
      return word.toString();
    }
  }

  /**
   * A field.
   *
   * @param name its name
   */
  record Field(String name) implements Expression {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A value; its type is that of what stands beside it.
   *
   * @param text the value as Java writes it
   */
  record Value(String text) implements Expression {
    @Override
    public String toString() {
      return "'" + text.replace("'", "''") + "'";
    }
  }

  /**
   * Something made of others.
   *
   * @param operator what is done
   * @param parts with what
   */
  record Operation(Operator operator, List<Expression> parts) implements Expression {
    /** Copies the list. */
    public Operation {
      parts = List.copyOf(parts);
    }

    /** The operation as users write it, with more parentheses. */
    @Override
    public String toString() {
      List<String> words =
          parts.stream()
              .map(part -> part instanceof Operation ? "(" + part + ")" : part.toString())
              .toList();
      return switch (operator) {
        case NOT -> "not " + words.get(0);
        case IS_NULL, IS_NOT_NULL -> words.get(0) + " " + operator.sign();
        case IN -> words.get(0) + " in (" + String.join(", ", words.subList(1, words.size())) + ")";
        case BETWEEN -> words.get(0) + " between " + words.get(1) + " and " + words.get(2);
        case COALESCE, LENGTH, ABS, NOW -> operator.sign() + "(" + String.join(", ", words) + ")";
        case AND, OR, EQ, NE, LT, LTE, GT, GTE, PLUS, MINUS, TIMES, CONCAT ->
            words.stream().collect(Collectors.joining(" " + operator.sign() + " "));
      };
    }
  }

  /** The fields it speaks of. */
  default Set<String> fields() {
    Set<String> names = new LinkedHashSet<>();
    collect(this, names);
    return names;
  }

  private static void collect(Expression expression, Set<String> names) {
    if (expression instanceof Field field) {
      names.add(field.name());
    } else if (expression instanceof Operation operation) {
      operation.parts().forEach(part -> collect(part, names));
    }
  }

  /** The same over fields with other names. */
  default Expression following(UnaryOperator<String> names) {
    if (this instanceof Field field) {
      return new Field(names.apply(field.name()));
    }
    return this instanceof Operation operation
        ? new Operation(
            operation.operator(),
            operation.parts().stream().map(part -> part.following(names)).toList())
        : this;
  }
}
