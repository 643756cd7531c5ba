package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowSource;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key that a row refers to. To reach the columns of the row it refers to, call the method of
 * the same name: {@code Book_.author().name}. Comparing the key itself joins nothing. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the model that is referred to
 */
public class ForeignKeyExpression<R, T> extends Expression<R, Object> {
  private final @Nullable JoinPath path;
  private final ModelBinding<?> model;
  private final RelationReference relation;

  /** Makes a foreign key at the end of a way; for generated code. */
  public ForeignKeyExpression(@Nullable Node path, ModelBinding<?> model, int relation) {
    super(path, model.column(model.relation(relation).column()));
    this.path = (JoinPath) path;
    this.model = model;
    this.relation = model.relation(relation);
  }

  /** The same key, computed; for the engine. */
  ForeignKeyExpression(ForeignKeyExpression<?, T> like, Fragment computed) {
    super(like.type(), computed);
    this.path = null;
    this.model = like.model;
    this.relation = like.relation;
  }

  /** The way over this key; for generated code. */
  public final Node step() {
    return JoinPath.over(path, model, relation);
  }

  /** Refers to a row. */
  public final Condition<R> eq(T row) {
    return compare(Operator.EQ, keyOf(row, "eq"));
  }

  /** Refers to the row of a reference. */
  public final Condition<R> eq(Reference<T> reference) {
    return compare(Operator.EQ, keyOf(reference, "eq"));
  }

  /** Does not refer to a row; one that refers to none is among them. */
  public final Condition<R> ne(T row) {
    return compare(Operator.NE, keyOf(row, "ne"));
  }

  /** Refers to the row of a key. */
  public final Condition<R> eqPk(Object key) {
    return compare(Operator.EQ, accept(key, "eqPk"));
  }

  /** Refers to the row of a key that the database computes, such as one of a query around. */
  public final Condition<R> eqPk(Expression<R, ?> key) {
    Expression<R, ?> present = present(key, "eqPk");
    return new Condition<>(
        new Comparison(Operator.EQ, operand(), present.operand()),
        Fragment.join(fragment().values(), present.fragment().values()));
  }

  /** Refers to one of some rows; of none: no row, and no statement. */
  public final Condition<R> in(Collection<? extends T> rows) {
    List<Object> keys = new ArrayList<>(Operands.given(rows).size());
    for (@Nullable T row : rows) {
      if (row != null) {
        keys.add(keyOf(row, "in"));
      }
    }
    return inKeys(keys);
  }

  /** Refers to one of some rows; of none: no row, and no statement. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> in(T... rows) {
    return in(Operands.list(rows));
  }

  /** Refers to a row of a query, which runs inside this one. */
  public final Condition<R> in(Subquery<T> query) {
    Fragment inner = Operands.of(query);
    return new Condition<>(
        new InQuery(operand(), (Select) inner.node()),
        Fragment.join(fragment().values(), inner.values()));
  }

  /** Refers to a row of one of the keys that a query gives, which runs inside this one. */
  public final Condition<R> in(ColumnSubquery<?> keys) {
    return inQuery(keys);
  }

  /** Refers to a row of one of some keys; of none: no row, and no statement. */
  public final Condition<R> inPks(Collection<?> keys) {
    List<Object> accepted = new ArrayList<>(Operands.given(keys).size());
    for (@Nullable Object key : keys) {
      if (key != null) {
        accepted.add(accept(key, "inPks"));
      }
    }
    return inKeys(accepted);
  }

  private Condition<R> inKeys(List<Object> keys) {
    if (keys.isEmpty()) {
      return new Condition<>(Always.FALSE, Fragment.NO_VALUES);
    }
    return new Condition<>(
        new InList(operand(), ListSlot.of(type(), keys.size())),
        Fragment.join(fragment().values(), new @Nullable Object[] {List.copyOf(keys)}));
  }

  private Condition<R> compare(Operator operator, Object key) {
    return new Condition<>(
        new Comparison(operator, operand(), new Slot(type())),
        Fragment.join(fragment().values(), new @Nullable Object[] {key}));
  }

  /** The rows of the model that holds the key, asked from the model that it refers to. */
  final <M> ToManyExpression<T, M> reversed() {
    return ToManyExpression.reversed(model, relation);
  }

  final Object accept(Object key, String lookup) {
    return type().accept(present(key, lookup), label());
  }

  @SuppressWarnings("unchecked") // the relation's target is the model T
  final Object keyOf(T row, String lookup) {
    return saved(((ModelBinding<T>) target()).keyOf(present(row, lookup)));
  }

  final Object keyOf(Reference<T> reference, String lookup) {
    Object key = saved(present(reference, lookup).pk());
    return type().accept(key, label());
  }

  /** Where a row came from; null for none, and when nobody knows. */
  @SuppressWarnings("unchecked") // the relation's target is the model T
  final @Nullable RowSource sourceOf(@Nullable T row) {
    return row == null ? null : RowSource.of((ModelBinding<T>) target(), row);
  }

  private ModelBinding<?> target() {
    return model.target(relation.index());
  }

  private Object saved(@Nullable Object key) {
    if (key == null) {
      throw new QueryDefinitionError(
          "DORM3006",
          label()
              + " is a "
              + target().table().model()
              + " that has no key yet. FIX: save it first.",
          null);
    }
    return key;
  }
}
