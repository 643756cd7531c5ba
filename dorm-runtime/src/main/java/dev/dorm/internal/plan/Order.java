package dev.dorm.internal.plan;

import dev.dorm.generated.DefaultOrder;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.OrderTerm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that a query asks for.
 *
 * @param terms the terms that were asked for; null for the model's default order
 * @param values the values of the terms
 * @param reversed whether the order is turned round
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares orders
public record Order(@Nullable List<OrderTerm> terms, @Nullable Object[] values, boolean reversed) {
  /** The model's default order. */
  public static final Order DEFAULT = new Order(null, Fragment.NO_VALUES, false);

  /** No order. */
  public static final Order NONE = new Order(List.of(), Fragment.NO_VALUES, false);

  /** The order of some terms. */
  static Order of(List<OrderTerm> terms, @Nullable Object[] values) {
    return new Order(List.copyOf(terms), values, false);
  }

  /** The order of the key. */
  static Order byKey(ModelBinding<?> model, boolean reversed) {
    OrderTerm key = new OrderTerm(ColumnRef.of(null, model.key()), false, OrderTerm.Nulls.LARGEST);
    return new Order(List.of(key), Fragment.NO_VALUES, reversed);
  }

  /** Whether the program asked for no order of its own. */
  boolean isDefault() {
    return terms == null || terms.isEmpty();
  }

  /** The opposite order. */
  Order turned() {
    return new Order(terms, values, !reversed);
  }

  /** The terms that are used: what was asked for, else the model's, turned round if so. */
  List<OrderTerm> effective(ModelBinding<?> model) {
    List<OrderTerm> used = terms != null ? terms : defaults(model);
    if (!reversed) {
      return used;
    }
    List<OrderTerm> turned = new ArrayList<>(used.size());
    for (OrderTerm term : used) {
      turned.add(term.reversed());
    }
    return turned;
  }

  private static List<OrderTerm> defaults(ModelBinding<?> model) {
    List<DefaultOrder> ordering = model.ordering();
    if (ordering.isEmpty()) {
      return List.of();
    }
    List<OrderTerm> terms = new ArrayList<>(ordering.size());
    for (DefaultOrder term : ordering) {
      ColumnRef column = ColumnRef.of(null, model.column(term.column()));
      terms.add(new OrderTerm(column, term.descending(), OrderTerm.Nulls.LARGEST));
    }
    return terms;
  }
}
