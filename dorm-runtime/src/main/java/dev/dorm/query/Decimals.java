package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import dev.dorm.generated.SqlWindow;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decimals become when they are computed with: exact, in a form that holds {@value #DIGITS}
 * digits on SQLite and any number on PostgreSQL. See docs/decisions/0031-what-expressions-give.md.
 */
final class Decimals {
  /** The digits of a 64-bit integer. */
  static final int DIGITS = 18;

  /** The places that a quotient and a mean have beyond those of what they come from. */
  static final int EXTRA_PLACES = 4;

  /** The digits that a value may have, as in raw queries. */
  private static final int MOST_DIGITS = 1000;

  private Decimals() {}

  /** The type of a computed decimal. */
  static ColumnType<BigDecimal> type(int digits, int scale) {
    return ColumnTypes.decimal(Math.max(DIGITS, digits), scale);
  }

  @SuppressWarnings("unchecked") // only decimals have this kind
  static ColumnType<BigDecimal> typeOf(Fragment fragment) {
    return (ColumnType<BigDecimal>) Calls.type(fragment);
  }

  /** The type that holds all of some numbers. */
  static ColumnType<BigDecimal> common(List<Fragment> numbers) {
    int digits = 0;
    int scale = 0;
    for (Fragment number : numbers) {
      digits = Math.max(digits, Calls.type(number).size());
      scale = Math.max(scale, Calls.type(number).scale());
    }
    return type(digits, scale);
  }

  /** A number in the form of a type of at least as many places. */
  static Fragment as(ColumnType<BigDecimal> type, Fragment number) {
    return Calls.type(number).equals(type) ? number : Calls.of(SqlFunction.DECIMAL, type, number);
  }

  /** A number in the form that is computed with. */
  static Fragment wide(Fragment number) {
    ColumnType<?> type = Calls.type(number);
    return as(type(type.size(), type.scale()), number);
  }

  static <R> DecimalExpression<R> wide(DecimalExpression<R> number) {
    return DecimalExpression.of(wide(number.fragment()));
  }

  static ColumnType<BigDecimal> sum(DecimalExpression<?> number) {
    return type(number.type().size(), number.type().scale());
  }

  static ColumnType<BigDecimal> mean(DecimalExpression<?> number) {
    return type(number.type().size(), number.type().scale() + EXTRA_PLACES);
  }

  /**
   * The mean over a window: sum by number. An aggregate in Java is no help there: asked for the
   * value of a frame before it met a row, SQLite's driver ends the process.
   */
  static Fragment meanOver(Window<?> window, AggregateCall mean, @Nullable Object[] values) {
    ColumnType<BigDecimal> exact = type(mean.type().size(), mean.type().scale() - EXTRA_PLACES);
    return quotient(
        over(window, mean, SqlAggregate.SUM, exact, values),
        over(window, mean, SqlAggregate.COUNT, ColumnTypes.LONG, values));
  }

  private static Fragment over(
      Window<?> window,
      AggregateCall mean,
      SqlAggregate aggregate,
      ColumnType<?> type,
      @Nullable Object[] values) {
    AggregateCall call = new AggregateCall(aggregate, mean.argument(), false, mean.filter(), type);
    return window.of(SqlWindow.AGGREGATE, type, List.of(new Fragment(call, values)));
  }

  /** Operands of one type, as they are when they have it already; else all in the common form. */
  static List<Fragment> unified(List<Fragment> operands) {
    ColumnType<?> first = Calls.type(operands.get(0));
    boolean alike = true;
    boolean decimal = false;
    for (Fragment operand : operands) {
      alike &= Calls.type(operand).equals(first);
      decimal |= Calls.type(operand).kind() == ColumnKind.DECIMAL;
    }
    if (alike || !decimal) {
      return operands;
    }
    ColumnType<BigDecimal> common = common(operands);
    return operands.stream().map(operand -> as(common, operand)).toList();
  }

  /** A value among those of a query, both in one form; none of the forms holds values. */
  static InQuery among(Operand value, Select query) {
    Operand given = ((Projection.Value) query.projections().get(0)).operand();
    List<Fragment> both = unified(List.of(new Fragment(value), new Fragment(given)));
    Operand unified = (Operand) both.get(1).node();
    return new InQuery(
        (Operand) both.get(0).node(),
        unified == given ? query : query.giving(List.of(new Projection.Value(unified))));
  }

  /** A value as an operand, with its own places when the other side has fewer. */
  static Fragment value(BigDecimal value, int scale) {
    Operands.value(value);
    // A number like 1e-999999999 must not be written out by a driver.
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      throw new ValidationError(
          "DORM3012",
          "The operand: the number has more than "
              + MOST_DIGITS
              + " digits. FIX: a number that fits.",
          null);
    }
    int places = value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    return Calls.value(type(value.precision(), Math.max(scale, places)), value);
  }

  static Fragment plus(Fragment first, Fragment second) {
    return aligned(SqlFunction.PLUS, first, second);
  }

  static Fragment minus(Fragment first, Fragment second) {
    return aligned(SqlFunction.MINUS, first, second);
  }

  static Fragment mod(Fragment first, Fragment second) {
    return aligned(SqlFunction.MOD, first, second);
  }

  static Fragment times(Fragment first, Fragment second) {
    return product(first, second);
  }

  static Fragment dividedBy(Fragment first, Fragment second) {
    return quotient(first, second);
  }

  static Fragment plus(DecimalExpression<?> first, BigDecimal value) {
    return aligned(SqlFunction.PLUS, first.fragment(), operand(first, value, "plus"));
  }

  static Fragment minus(DecimalExpression<?> first, BigDecimal value) {
    return aligned(SqlFunction.MINUS, first.fragment(), operand(first, value, "minus"));
  }

  static Fragment mod(DecimalExpression<?> first, BigDecimal value) {
    Fragment divisor = operand(first, value, "mod");
    Calls.requireDivisor(SqlFunction.MOD, value.signum() == 0);
    return aligned(SqlFunction.MOD, first.fragment(), divisor);
  }

  static Fragment times(DecimalExpression<?> first, BigDecimal value) {
    return product(first.fragment(), value(first.present(value, "times"), 0));
  }

  static Fragment dividedBy(DecimalExpression<?> first, BigDecimal value) {
    Fragment divisor = value(first.present(value, "dividedBy"), 0);
    Calls.requireDivisor(SqlFunction.DIVIDE, value.signum() == 0);
    return quotient(first.fragment(), divisor);
  }

  private static Fragment operand(DecimalExpression<?> first, BigDecimal value, String method) {
    return value(first.present(value, method), first.type().scale());
  }

  /** A function of two numbers of equally many places, which the result has too. */
  private static Fragment aligned(SqlFunction function, Fragment first, Fragment second) {
    ColumnType<BigDecimal> common = common(List.of(first, second));
    return Calls.of(function, common, as(common, first), as(common, second));
  }

  private static Fragment product(Fragment first, Fragment second) {
    ColumnType<?> left = Calls.type(first);
    ColumnType<?> right = Calls.type(second);
    ColumnType<BigDecimal> type =
        type(Math.max(left.size(), right.size()), left.scale() + right.scale());
    return Calls.of(SqlFunction.TIMES, type, wide(first), wide(second));
  }

  private static Fragment quotient(Fragment first, Fragment second) {
    ColumnType<BigDecimal> common = common(List.of(first, second));
    return Calls.of(
        SqlFunction.DIVIDE,
        type(common.size(), common.scale() + EXTRA_PLACES),
        wide(first),
        wide(second));
  }

  static Fragment negated(DecimalExpression<?> number) {
    Fragment wide = wide(number.fragment());
    return Calls.of(SqlFunction.NEGATE, Calls.type(wide), wide);
  }

  static Fragment rounded(DecimalExpression<?> number, int places) {
    Calls.natural(places, "round(places)");
    return as(type(number.type().size(), places), number.fragment());
  }

  static Fragment whole(SqlFunction function, DecimalExpression<?> number) {
    return Calls.of(function, type(number.type().size(), 0), number.fragment());
  }

  /** What a decimal column is set to: never rounded, so it must not have more places. */
  static Fragment stored(ColumnReference column, Fragment value) {
    ColumnType<?> type = Calls.type(value);
    if (type.scale() > column.type().scale()) {
      throw new QueryDefinitionError(
          "DORM3103",
          column.label()
              + " has "
              + column.type().scale()
              + " places and is set to an expression of "
              + type.scale()
              + "; dorm does not round. FIX: .round("
              + column.type().scale()
              + ").",
          null);
    }
    return type.equals(column.type()) ? value : Calls.of(SqlFunction.STORE, column.type(), value);
  }
}
