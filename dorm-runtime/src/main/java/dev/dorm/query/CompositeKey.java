package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key of several columns, compared as a whole. It is no single value, so it is not
 * computed with and not given by {@code values(…)}; its columns are. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <K> the generated record of the key
 */
public final class CompositeKey<M, K> implements UniqueTarget<M> {
  private final ColumnReference key;

  /** Makes a key; for generated code. */
  public CompositeKey(ModelBinding<M> model) {
    this.key = model.key();
  }

  /** The columns that the key is made of, in its order. */
  @Override
  public List<ColumnReference> references() {
    return key.parts();
  }

  /** Is this key. */
  public Condition<M> eq(K value) {
    return compare(Operator.EQ, value, "eq");
  }

  /** Is another key than this one. */
  public Condition<M> ne(K value) {
    return compare(Operator.NE, value, "ne");
  }

  /** Is one of some keys; of none: no row, and no statement. */
  public Condition<M> in(Collection<? extends K> values) {
    List<Object> accepted = new ArrayList<>(Operands.given(values).size());
    for (@Nullable K value : values) {
      if (value != null) {
        accepted.add(accept(value, "in"));
      }
    }
    if (accepted.isEmpty()) {
      return new Condition<>(Always.FALSE, Fragment.NO_VALUES);
    }
    ListSlot list = ListSlot.of(key.type(), accepted.size());
    return new Condition<>(
        new InList(operand(), list), new @Nullable Object[] {List.copyOf(accepted)});
  }

  /** Is one of some keys; of none: no row, and no statement. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<M> in(K... values) {
    return in(Operands.list(values));
  }

  /** Is the key of a row of a query on the same model, which runs inside this one. */
  public Condition<M> in(Subquery<M> query) {
    Fragment inner = Operands.of(query);
    return new Condition<>(new InQuery(operand(), (Select) inner.node()), inner.values());
  }

  /** Orders by the columns of the key, one after the other, from the least to the greatest. */
  public Ordering<M> asc() {
    return order(false);
  }

  /** Orders by the columns of the key, one after the other, from the greatest to the least. */
  public Ordering<M> desc() {
    return order(true);
  }

  private Ordering<M> order(boolean descending) {
    OrderTerm term = new OrderTerm(operand(), descending, OrderTerm.Nulls.LARGEST);
    return new Ordering<>(term, Fragment.NO_VALUES);
  }

  private Condition<M> compare(Operator operator, K value, String lookup) {
    return new Condition<>(
        new Comparison(operator, operand(), new Slot(key.type())),
        new @Nullable Object[] {accept(value, lookup)});
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // callers without null checks may pass null
  private Object accept(K value, String lookup) {
    if (value == null) {
      throw Arguments.absent(
          key.label() + "." + lookup + "(key): the key",
          "Condition.empty() for a condition that is absent");
    }
    return ((ColumnType<Object>) key.type()).accept(value, key.label());
  }

  private ColumnRef operand() {
    return ColumnRef.of(null, key);
  }

  @Override
  public String toString() {
    return key.label();
  }
}
