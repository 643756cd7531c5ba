package dev.dorm.processor.validate;

import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.Expression.Operator;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.validate.ConditionType.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition with its type.
 *
 * @param at where it begins, from 1
 * @param expression what it says
 * @param type its type; null for a value, which takes that of what stands beside it
 * @param value the value's token, or null
 */
record ConditionOperand(
    int at, Expression expression, @Nullable ConditionType type, @Nullable ConditionToken value) {

  static ConditionOperand property(ConditionToken token, Stored property) {
    return new ConditionOperand(
        token.at(), new Expression.Property(property.name()), ConditionType.of(property), null);
  }

  static ConditionOperand value(ConditionToken token) {
    return new ConditionOperand(token.at(), new Expression.Value(token.text()), null, token);
  }

  static ConditionOperand condition(int at, Expression expression) {
    return new ConditionOperand(at, expression, ConditionType.of(Category.CONDITION), null);
  }

  static ConditionOperand function(ConditionToken name, List<ConditionOperand> arguments)
      throws ConditionFlaw {
    return switch (name.text()) {
      case "length" -> one(name, arguments, Operator.LENGTH, Category.TEXT);
      case "abs" -> one(name, arguments, Operator.ABS, Category.INTEGER);
      case "coalesce" -> coalesce(name, arguments);
      default ->
          throw ConditionFlaw.syntax(
              name.at(), "has no function " + name.shown(), "length, abs or coalesce");
    };
  }

  private static ConditionOperand one(
      ConditionToken name, List<ConditionOperand> arguments, Operator operator, Category wanted)
      throws ConditionFlaw {
    if (arguments.size() != 1) {
      throw ConditionFlaw.syntax(name.at(), name.shown() + " takes one value", "write one");
    }
    ConditionOperand argument = arguments.get(0);
    argument.requireTyped();
    argument.require(wanted);
    return new ConditionOperand(
        name.at(),
        Expression.of(operator, argument.expression()),
        ConditionType.of(Category.INTEGER),
        null);
  }

  private static ConditionOperand coalesce(ConditionToken name, List<ConditionOperand> arguments)
      throws ConditionFlaw {
    if (arguments.size() < 2) {
      throw ConditionFlaw.syntax(
          name.at(), name.shown() + " takes two values or more", "write another");
    }
    ConditionOperand first = arguments.get(0);
    first.requireTyped();
    List<Expression> parts = new ArrayList<>();
    for (ConditionOperand argument : arguments) {
      first.requireComparable(argument, Operator.EQ);
      parts.add(argument.expression());
    }
    return new ConditionOperand(
        name.at(), new Expression.Operation(Operator.COALESCE, parts), first.type(), null);
  }

  ConditionOperand compared(Operator operator, List<ConditionOperand> others) {
    List<Expression> parts = new ArrayList<>(List.of(expression));
    others.forEach(other -> parts.add(other.expression()));
    return condition(at, new Expression.Operation(operator, parts));
  }

  /** Both of a category, and so is what comes of them. */
  ConditionOperand computed(Operator operator, ConditionOperand other, Category category)
      throws ConditionFlaw {
    requireEither(other);
    ConditionType wanted = ConditionType.of(category);
    fits(wanted);
    other.fits(wanted);
    return new ConditionOperand(
        at, Expression.of(operator, expression, other.expression), wanted, null);
  }

  private void fits(ConditionType wanted) throws ConditionFlaw {
    if (value != null) {
      requireValue(wanted);
    } else {
      require(wanted.category());
    }
  }

  private void require(Category wanted) throws ConditionFlaw {
    if (type != null && type.category() != wanted) {
      throw ConditionFlaw.type(
          at,
          "has " + type.category().words() + " where " + wanted.words() + " is wanted",
          "another property, or another operator");
    }
  }

  void requireCondition() throws ConditionFlaw {
    boolean holds =
        type != null
            && (type.category() == Category.CONDITION
                || (type.category() == Category.BOOLEAN
                    && expression instanceof Expression.Property));
    if (!holds) {
      throw ConditionFlaw.type(
          at,
          "has "
              + (type == null ? "a value" : type.category().words())
              + " where a condition is wanted",
          "compare it with something");
    }
  }

  /** Only of a property, or of what is computed, it is worth asking. */
  void requireProperty() throws ConditionFlaw {
    requireTyped();
    if (type != null && type.category() == Category.CONDITION) {
      throw ConditionFlaw.type(at, "asks whether a condition is NULL", "ask its properties");
    }
  }

  private void requireTyped() throws ConditionFlaw {
    if (type == null) {
      throw ConditionFlaw.type(at, "has a value where a property is wanted", "name a property");
    }
  }

  private void requireEither(ConditionOperand other) throws ConditionFlaw {
    if (type == null && other.type == null) {
      throw ConditionFlaw.type(
          at, "has two values and no property beside each other", "name a property");
    }
  }

  void requireValue(ConditionType wanted) throws ConditionFlaw {
    if (value != null) {
      Optional<String> misfit = wanted.misfit(value.text(), value.kind());
      if (misfit.isPresent()) {
        throw ConditionFlaw.type(
            at, "has the value " + value.shown() + ", but " + misfit.get(), "another value");
      }
    }
  }

  /** Refuses what cannot be compared so. */
  void requireComparable(ConditionOperand other, Operator operator) throws ConditionFlaw {
    requireEither(other);
    ConditionType known = type != null ? type : other.type;
    if (known == null) {
      return;
    }
    if (type != null && other.type != null) {
      Optional<String> misfit = type.misfit(other.type);
      if (misfit.isPresent()) {
        throw ConditionFlaw.type(
            other.at, "compares " + misfit.get(), "compare what is of one type");
      }
    }
    requireValue(known);
    other.requireValue(known);
    boolean same = operator == Operator.EQ || operator == Operator.NE;
    if (known.category() == Category.CONDITION) {
      throw ConditionFlaw.type(at, "compares a condition", "join conditions by and, or, not");
    }
    if (!same && !known.category().isOrdered()) {
      throw ConditionFlaw.type(
          at, "asks for the order of " + known.category().words() + ", which has none", "= or !=");
    }
  }
}
