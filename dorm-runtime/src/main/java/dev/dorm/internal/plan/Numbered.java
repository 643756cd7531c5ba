package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Derived;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.WindowCall;
import dev.dorm.internal.ast.WindowFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that chooses among its rows by what windows give, or locks rows, which the select that
 * computes windows cannot. The windows are computed in a derived table, over the rows that all
 * other conditions leave; the rows are joined to it by their keys and chosen there, and read from
 * it whatever else is asked of a window. Not thread-safe.
 *
 * @param <M> the model
 */
final class Numbered<M> {
  private final QueryState<M> state;
  private final List<Fragment> windows = new ArrayList<>();
  private Filter plain = Filter.ALL;
  private Filter chosen = Filter.ALL;
  private Order order;

  Numbered(QueryState<M> state) {
    this.state = state;
    this.order = state.order();
    if (state.source() != null) {
      throw refused("behind union, unionAll, intersection or difference");
    }
    split();
  }

  /** Whether the filter of a query asks for what windows give. */
  static boolean is(QueryState<?> state) {
    return WindowFinder.in(state.filter().predicate());
  }

  /** Refuses a filter by windows where it would mean something else. */
  static void refuse(QueryState<?> state, String where) {
    if (is(state)) {
      throw refused(where);
    }
  }

  private static QueryDefinitionError refused(String where) {
    return new QueryDefinitionError(
        "DORM3108",
        "A filter by a window cannot be told from the other conditions "
            + where
            + ". FIX: filter(pk.in(query)), where the query has the filter.",
        null);
  }

  private void split() {
    Predicate all = state.filter().predicate();
    boolean conjunction = all instanceof Logical logical && logical.connector() == Connector.AND;
    int next = 0;
    for (Predicate part : conjunction ? ((Logical) all).operands() : List.of(all)) {
      int count = ValueCounter.of(part);
      @Nullable Object[] values = Arrays.copyOfRange(state.filter().values(), next, next + count);
      next += count;
      if (WindowFinder.in(part)) {
        chosen = chosen.and(new Replacer(values).predicate(part), false);
      } else {
        plain = plain.and(new Fragment(part, values), false);
      }
    }
  }

  /** A value with those of windows read from the derived table. */
  Fragment replaced(Fragment value) {
    return new Replacer(value.values()).operand((Operand) value.node());
  }

  /** What a select gives, read from the derived table as far as windows give it. */
  Fragment[] replaced(List<Projection> projections, @Nullable Object[] values) {
    Fragment[] all = new Fragment[projections.size()];
    int next = 0;
    for (int i = 0; i < all.length; i++) {
      if (projections.get(i) instanceof Projection.Value value) {
        if (value.operand() instanceof JunctionRef) {
          throw refused("in a prefetch of a many-to-many relation");
        }
        int count = ValueCounter.of(value.operand());
        all[i] =
            replaced(new Fragment(value.operand(), Arrays.copyOfRange(values, next, next + count)));
        next += count;
      }
    }
    return all;
  }

  /** Reads from the derived table also what the order asks of windows. */
  void order() {
    List<OrderTerm> terms = new ArrayList<>();
    @Nullable Object[] values = Fragment.NO_VALUES;
    int next = 0;
    boolean windowed = false;
    for (OrderTerm term : state.effectiveOrder()) {
      int count = ValueCounter.of(term.operand());
      @Nullable Object[] own = Arrays.copyOfRange(state.order().values(), next, next + count);
      next += count;
      windowed |= WindowFinder.in(term.operand());
      Fragment replaced = replaced(new Fragment(term.operand(), own));
      values = Fragment.join(values, replaced.values());
      terms.add(new OrderTerm((Operand) replaced.node(), term.descending(), term.nulls()));
    }
    if (windowed) {
      order = Order.of(terms, values);
    }
  }

  /** The rows chosen from the derived table, in their order. */
  QueryState<M> outside() {
    return state.joined(chosen, order);
  }

  /** The derived table: the keys, and behind them what the windows give. */
  PlannedSelect derived() {
    List<Projection> projections = new ArrayList<>(1 + windows.size());
    projections.add(new Projection.Named(ColumnRef.of(null, state.model().key()), 0));
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Fragment window : windows) {
      projections.add(new Projection.Named((Operand) window.node(), projections.size()));
      values = Fragment.join(values, window.values());
    }
    return QueryPlanner.select(state.only(plain), projections, values);
  }

  private int place(Fragment window) {
    for (int i = 0; i < windows.size(); i++) {
      if (Aggregates.same(windows.get(i), window)) {
        return i + 1;
      }
    }
    windows.add(window);
    return windows.size();
  }

  /** Puts the place in the derived table in the place of a window. */
  private final class Replacer extends Rewriter {
    Replacer(@Nullable Object[] values) {
      super(values);
    }

    @Override
    @Nullable Operand changed(Operand operand) {
      if (!(operand instanceof WindowCall window)) {
        return null;
      }
      int count = ValueCounter.of(window);
      int place = place(ahead(count, window));
      skip(count);
      return new Derived(place, window.type(), window.nullable());
    }

    @Override
    void kept(Fragment piece) {}
  }
}
