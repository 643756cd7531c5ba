package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ArrayType;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a list of values of one type. It has no order. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the elements
 */
public class ArrayExpression<R, T> extends Expression<R, List<T>>
    implements Windowed<R, List<T>, NullableArrayExpression<R, T>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public ArrayExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public ArrayExpression(ColumnType<List<T>> type, Fragment fragment) {
    super(type, fragment);
  }

  @Override
  public final NullableArrayExpression<R, T> windowed(Fragment call) {
    return new NullableArrayExpression<>(type(), call);
  }

  /** The same elements in the same order. */
  public final Condition<R> eq(List<T> values) {
    return compare(Operator.EQ, value(values, "eq"));
  }

  /** The same elements in the same order as another list of the row. */
  public final Condition<R> eq(Expression<R, List<T>> other) {
    return compare(Operator.EQ, Operands.of(other));
  }

  /** Not the same elements in the same order; NULL differs from every list. */
  public final Condition<R> ne(List<T> values) {
    return compare(Operator.NE, value(values, "ne"));
  }

  /** Not the same as another list of the row; NULL differs from every list. */
  public final Condition<R> ne(Expression<R, List<T>> other) {
    return compare(Operator.NE, Operands.of(other));
  }

  /** The list has this element, and these; the order and repetitions do not matter. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> contains(T element, T... more) {
    return contains(elements(element, more));
  }

  /** The list has all these elements; of none: true of every list. */
  public final Condition<R> contains(Collection<? extends T> elements) {
    return asks(SqlFunction.ARRAY_CONTAINS, value(elements, "contains"));
  }

  /** The list has all elements of another list of the row. */
  public final Condition<R> contains(Expression<R, List<T>> other) {
    return asks(SqlFunction.ARRAY_CONTAINS, Operands.of(other));
  }

  /** The list has no other elements than these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> containedBy(T element, T... more) {
    return containedBy(elements(element, more));
  }

  /** The list has no other elements than these; of none: true of the empty list. */
  public final Condition<R> containedBy(Collection<? extends T> elements) {
    return asks(SqlFunction.ARRAY_WITHIN, value(elements, "containedBy"));
  }

  /** The list has no other elements than another list of the row. */
  public final Condition<R> containedBy(Expression<R, List<T>> other) {
    return asks(SqlFunction.ARRAY_WITHIN, Operands.of(other));
  }

  /** The list has one of these elements at least. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> overlaps(T element, T... more) {
    return overlaps(elements(element, more));
  }

  /** The list has one of these elements at least; of none: no row. */
  public final Condition<R> overlaps(Collection<? extends T> elements) {
    return asks(SqlFunction.ARRAY_OVERLAPS, value(elements, "overlaps"));
  }

  /** The list has an element in common with another list of the row. */
  public final Condition<R> overlaps(Expression<R, List<T>> other) {
    return asks(SqlFunction.ARRAY_OVERLAPS, Operands.of(other));
  }

  /** The number of elements. */
  public final IntegerExpression<R> length() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.ARRAY_LENGTH, ColumnTypes.INTEGER));
  }

  /**
   * The element at a place, counted from 0; NULL behind the end.
   *
   * @throws QueryDefinitionError when the place is negative
   */
  public final ElementExpression<R, T> at(int place) {
    ColumnType<T> element = element();
    Fragment at = Calls.value(Calls.natural(place, "at(place)"));
    return new ElementExpression<>(
        element, Calls.of(SqlFunction.ARRAY_AT, element, fragment(), at));
  }

  @SuppressWarnings("unchecked") // the column has the type of its property
  private ColumnType<T> element() {
    return ((ArrayType<T>) (ColumnType<?>) type()).element();
  }

  private static <T> List<T> elements(T first, T[] more) {
    List<T> elements = new ArrayList<>(Operands.given(more).length + 1);
    elements.add(first);
    elements.addAll(Arrays.asList(more));
    return elements;
  }

  private Fragment value(Collection<? extends T> elements, String lookup) {
    List<T> list = new ArrayList<>(present(elements, lookup));
    return new Fragment(new Slot(type()), new @Nullable Object[] {type().accept(list, label())});
  }

  private Condition<R> compare(Operator operator, Fragment right) {
    return new Condition<>(
        new Comparison(operator, operand(), (Operand) right.node()),
        Fragment.join(fragment().values(), right.values()));
  }

  private Condition<R> asks(SqlFunction function, Fragment right) {
    return new BooleanExpression<R>(
            ColumnTypes.BOOLEAN, Calls.of(function, ColumnTypes.BOOLEAN, fragment(), right))
        .isTrue();
  }
}
