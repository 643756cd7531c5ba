package dev.dorm.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition or a value over the properties of one model, checked against their types. */
public sealed interface Expression {
  /** What is done with the parts of an operation. */
  enum Operator {
    /** All of them hold. */
    AND,
    /** One of them holds. */
    OR,
    /** It does not hold. */
    NOT,
    /** Both are the same. */
    EQ,
    /** They differ. */
    NE,
    /** The first is less. */
    LT,
    /** The first is not greater. */
    LTE,
    /** The first is greater. */
    GT,
    /** The first is not less. */
    GTE,
    /** The first is one of the others. */
    IN,
    /** The first lies between the others, or is one of them. */
    BETWEEN,
    /** There is no value. */
    IS_NULL,
    /** There is a value. */
    IS_NOT_NULL,
    /** The sum. */
    PLUS,
    /** The difference. */
    MINUS,
    /** The product. */
    TIMES,
    /** The texts one behind the other. */
    CONCAT,
    /** The first that is not NULL. */
    COALESCE,
    /** The number of code points. */
    LENGTH,
    /** The number without its sign. */
    ABS,
    /** The time at which the statement began. */
    NOW
  }

  /**
   * A property.
   *
   * @param name its name
   */
  record Property(String name) implements Expression {}

  /**
   * A value; its type is that of what stands beside it.
   *
   * @param text the value as Java writes it
   */
  record Value(String text) implements Expression {}

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
  }

  /** An operation. */
  static Expression of(Operator operator, Expression... parts) {
    return new Operation(operator, List.of(parts));
  }

  /** The properties it speaks of, in the order of their first mention. */
  default List<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    collect(this, names);
    return new ArrayList<>(names);
  }

  private static void collect(Expression expression, Set<String> names) {
    if (expression instanceof Property property) {
      names.add(property.name());
    } else if (expression instanceof Operation operation) {
      operation.parts().forEach(part -> collect(part, names));
    }
  }
}
