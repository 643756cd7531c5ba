package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ListType;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be equal to another. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class ValueExpression<R, T> extends Expression<R, T> {
  private final Slot slot = new Slot(type());

  ValueExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  ValueExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** Equal to a value. */
  public final Condition<R> eq(T value) {
    return compare(Operator.EQ, value);
  }

  /** Equal to another value of the row. */
  public final Condition<R> eq(Expression<R, T> other) {
    return compare(Operator.EQ, other);
  }

  /** Not equal to a value; NULL differs from every value. */
  public final Condition<R> ne(T value) {
    return compare(Operator.NE, value);
  }

  /** Not equal to another value of the row; NULL differs from every value but NULL. */
  public final Condition<R> ne(Expression<R, T> other) {
    return compare(Operator.NE, other);
  }

  /** One of some values, nulls among them left out; of none: no row, and no statement. */
  public final Condition<R> in(Collection<? extends T> values) {
    List<Object> accepted = new ArrayList<>(Operands.given(values).size());
    for (@Nullable T value : values) {
      if (value != null) {
        accepted.add(accept(value));
      }
    }
    if (accepted.isEmpty()) {
      return new Condition<>(Always.FALSE, Fragment.NO_VALUES);
    }
    return new Condition<>(
        new InList(operand(), ListSlot.of(type(), accepted.size())),
        Fragment.join(fragment().values(), new @Nullable Object[] {List.copyOf(accepted)}));
  }

  /**
   * One of the values of a query, which runs inside this one; NULL is no such value, on neither
   * side.
   */
  public final Condition<R> in(ColumnSubquery<? extends T> query) {
    return inQuery(query);
  }

  final Condition<R> compare(Operator operator, T value) {
    Object accepted = accept(present(value, operator));
    return new Condition<>(
        new Comparison(operator, operand(), slot),
        Fragment.join(fragment().values(), new @Nullable Object[] {accepted}));
  }

  final Condition<R> compare(Operator operator, Expression<R, T> other) {
    List<Fragment> both = Decimals.unified(List.of(fragment(), Operands.of(other)));
    return new Condition<>(
        new Comparison(operator, (Operand) both.get(0).node(), (Operand) both.get(1).node()),
        Fragment.join(both.get(0).values(), both.get(1).values()));
  }

  /** The value that is bound; a text may be longer than the column, it is then simply not found. */
  final Object accept(T value) {
    return value instanceof String text
        ? ColumnTypes.TEXT.accept(text, label())
        : type().accept(value, label());
  }

  final Slot slot() {
    return slot;
  }

  /**
   * The value as one of another Java type: String, Short, Integer, Long, Double; a moment as
   * LocalDate or LocalTime. Numbers lose their places; a text that is no number is an error of the
   * database.
   *
   * @throws QueryDefinitionError when the databases do not give the same
   */
  @SuppressWarnings("unchecked") // the class says the type of the result
  public final <V> ComparableExpression<R, V> cast(Class<V> target) {
    return (ComparableExpression<R, V>)
        Casts.<R>to(
            Arguments.present(target, "cast(target): the class", "a class, such as Long.class"),
            fragment());
  }

  /** The value as a text. */
  public final TextExpression<R> asText() {
    return new TextExpression<>(ColumnTypes.TEXT, Casts.to(ColumnTypes.TEXT, fragment()));
  }

  /** One of some values of the row. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> in(Expression<R, T>... others) {
    Condition<R> any = Condition.never();
    for (Expression<R, T> other : Operands.given(others)) {
      any = any.or(eq(other));
    }
    return any;
  }

  /**
   * Differs from another value of the row, NULL being a value like others: the same as {@code ne}.
   */
  public final Condition<R> isDistinctFrom(Expression<R, T> other) {
    return ne(other);
  }

  /**
   * All values that are not NULL as a list, in an aggregate; empty of no values.
   *
   * @param order in which order; without one in any
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final ListExpression<R, T> listed(Ordering<R>... order) {
    ListType<T> list = new ListType<>(type());
    return new ListExpression<>(list, ordered(SqlAggregate.LISTED, list, null, order));
  }
}
