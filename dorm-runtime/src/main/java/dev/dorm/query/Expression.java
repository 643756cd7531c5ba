package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import org.jspecify.annotations.Nullable;

/**
 * A typed value of a row: a column, a column of a related row, or something computed from them.
 * Immutable and thread-safe; equal only to itself.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class Expression<R, T> {
  private final ColumnType<T> type;
  private final Fragment fragment;

  /** A column at the end of a way. */
  @SuppressWarnings("unchecked") // generated code gives each column the type of its property
  Expression(@Nullable Node path, ColumnReference column) {
    this.type = (ColumnType<T>) column.type();
    this.fragment = new Fragment(ColumnRef.of((JoinPath) path, column), Fragment.NO_VALUES);
  }

  /** A computed value. */
  Expression(ColumnType<T> type, Fragment fragment) {
    this.type = type;
    this.fragment = fragment;
  }

  /** How values travel; for the engine. */
  public final ColumnType<T> type() {
    return type;
  }

  /** The value as the engine holds it. */
  public final Fragment fragment() {
    return fragment;
  }

  /** Orders from the least value to the greatest; NULL is the greatest. */
  public final Ordering<R> asc() {
    return new Ordering<>(
        new OrderTerm(operand(), false, OrderTerm.Nulls.LARGEST), fragment.values());
  }

  /** Orders from the greatest value to the least; NULL is the greatest. */
  public final Ordering<R> desc() {
    return new Ordering<>(
        new OrderTerm(operand(), true, OrderTerm.Nulls.LARGEST), fragment.values());
  }

  final Operand operand() {
    return (Operand) fragment.node();
  }

  /** What the value is called in messages: {@code Author.age}. */
  final String label() {
    return fragment.node() instanceof ColumnRef column ? column.column().label() : "the expression";
  }

  /** The value, which must be there. */
  @SuppressWarnings("NullAway") // callers without null checks may pass null
  final <V> V present(V value, String lookup) {
    if (value == null) {
      throw new QueryDefinitionError(
          "DORM3010",
          label()
              + "."
              + lookup
              + "(value): the value is null. FIX: "
              + ("set".equals(lookup) ? "setNull() on a nullable column." : "isNull()."),
          null);
    }
    return value;
  }
}
