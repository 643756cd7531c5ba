package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Folding;
import dev.dorm.internal.ast.Incomparable;
import dev.dorm.internal.ast.JoinCollector;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Output;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.WindowFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a query for values was told into a select. Pure functions. */
public final class ValuesPlanner {
  private ValuesPlanner() {}

  /** The select of the values, in their order and window. */
  public static PlannedSelect plan(ValuesState<?> state) {
    return Numbered.is(state.rows()) ? numbered(state) : plan(state, null);
  }

  /** The select of values of rows that are joined to a derived table of what windows give. */
  private static <M> PlannedSelect numbered(ValuesState<M> state) {
    Numbered<M> numbered = new Numbered<>(state.rows());
    List<Chosen> columns = new ArrayList<>(state.columns().size());
    for (Chosen each : state.columns()) {
      columns.add(state.grouped() ? each : each.with(numbered.replaced(each.value())));
    }
    if (!state.grouped()) {
      numbered.order();
    }
    return plan(
        new ValuesState<>(numbered.outside(), columns, state.grouped(), state.having()),
        numbered.derived());
  }

  private static PlannedSelect plan(ValuesState<?> state, @Nullable PlannedSelect derived) {
    QueryState<?> rows = state.rows();
    List<Fragment> outputs = outputs(state);
    Set<Operand> groups = new HashSet<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; state.grouped() && i < outputs.size(); i++) {
      if (!overGroups(state, state.columns().get(i))) {
        groups.add((Operand) outputs.get(i).node());
        places.add(i + 1);
      }
    }
    if (!state.isPlain()) {
      refuseIncomparable(state, outputs);
    }
    Collected all = new Collected(state, groups);
    for (Fragment output : outputs) {
      all.project(output);
    }
    if (rows.source() != null) {
      all.add(rows.source().values());
    }
    if (derived != null) {
      all.add(derived.values());
    }
    all.joins.aggregates(false).windows(false).walk(rows.filter().predicate());
    all.add(rows.filter().values());
    all.joins.aggregates(true).walk(state.having().predicate());
    all.single.walk(state.having().predicate());
    all.add(state.having().values());
    rows.distinct().on().forEach(all.joins.aggregates(false)::walk);
    List<OrderTerm> order = all.order(order(state), outputs);
    all.add(rows.window().values());
    Folding folding =
        new Folding(
            rows.distinct().all(), rows.distinct().on(), places, state.having().predicate());
    Select select =
        new Select(
            rows.model(),
            rows.through(),
            rows.source() == null ? null : rows.source().compound(),
            all.projections,
            all.joins.joins(),
            rows.filter().predicate(),
            folding,
            order,
            rows.window().shape(),
            derived == null ? null : derived.select());
    return new PlannedSelect(select, all.values);
  }

  /** Refuses values that would be compared, unless the key of their row is compared with them. */
  private static void refuseIncomparable(ValuesState<?> state, List<Fragment> outputs) {
    Set<Object> compared = new HashSet<>();
    outputs.forEach(each -> compared.add(each.node()));
    for (int i = 0; i < outputs.size(); i++) {
      Operand operand = (Operand) outputs.get(i).node();
      if (!overGroups(state, state.columns().get(i)) && !hasKey(state, compared, operand)) {
        Incomparable.refuse(
            operand,
            state.grouped() ? "Values beside an aggregate" : "distinct()",
            "; or give the key of its row too, which tells rows apart");
      }
    }
  }

  private static boolean hasKey(ValuesState<?> state, Set<Object> values, Operand operand) {
    if (!(operand instanceof ColumnRef ref) || ref.level() != 0) {
      return false;
    }
    JoinPath path = ref.path();
    ModelBinding<?> model = path == null ? state.rows().model() : path.target();
    return !model.key().is(ColumnOption.UNENFORCED)
        && model.key().columns().stream()
            .allMatch(part -> values.contains(ColumnRef.of(path, part)));
  }

  /** Whether a value is one of a group: an aggregate, or a window over the groups. */
  private static boolean overGroups(ValuesState<?> state, Chosen column) {
    if (!state.grouped() || !WindowFinder.in(column.operand())) {
      return column.aggregated();
    }
    if (state.rows().fetch().computes(column.key())) {
      throw new QueryDefinitionError(
          "DORM3109",
          "A window that was annotated is computed over the rows, so it cannot make groups of them."
              + " FIX: without annotate(…), for a window over the groups.",
          null);
    }
    return true;
  }

  /** The values, those of groups combined over the group. */
  private static List<Fragment> outputs(ValuesState<?> state) {
    List<Fragment> outputs = new ArrayList<>(state.columns().size());
    for (Chosen column : state.columns()) {
      outputs.add(
          overGroups(state, column)
              ? new OverGroup(column.value().values(), state.perRow()).operand(column.operand())
              : column.value());
    }
    return outputs;
  }

  /**
   * The terms that are used. The model's default order does not make groups of its own, and what is
   * given once has no value that is not given.
   */
  static List<OrderTerm> order(ValuesState<?> state) {
    QueryState<?> rows = state.rows();
    List<OrderTerm> order = rows.effectiveOrder();
    if (state.isPlain() || !rows.order().isDefault()) {
      return order;
    }
    Set<Operand> given = new HashSet<>();
    for (Chosen column : state.columns()) {
      given.add(column.operand());
    }
    for (OrderTerm term : order) {
      if (state.grouped() || !given.contains(term.operand())) {
        return List.of();
      }
    }
    return order;
  }

  /** The order of all values that make a row its own. */
  static List<OrderTerm> byOutputs(ValuesState<?> state) {
    List<OrderTerm> terms = new ArrayList<>();
    for (int i = 0; i < state.columns().size(); i++) {
      Chosen column = state.columns().get(i);
      if (!overGroups(state, column) && !Incomparable.is(column.operand())) {
        Output output = new Output(i + 1, column.type(), column.operand().nullable());
        terms.add(new OrderTerm(output, false, OrderTerm.Nulls.LARGEST));
      }
    }
    return terms;
  }

  /** What comes together for a select. */
  private static final class Collected {
    final List<Projection> projections = new ArrayList<>();
    final JoinCollector joins;
    final LooseColumns single;
    private final ValuesState<?> state;
    private @Nullable Object[] values = Fragment.NO_VALUES;

    Collected(ValuesState<?> state, Set<Operand> groups) {
      this.state = state;
      joins = new JoinCollector(state.rows().model());
      single = new LooseColumns(groups);
    }

    void add(@Nullable Object[] more) {
      values = Fragment.join(values, more);
    }

    void project(Fragment output) {
      Operand operand = (Operand) output.node();
      boolean aggregated = overGroups(state, state.columns().get(projections.size()));
      projections.add(new Projection.Value(operand));
      joins.aggregates(aggregated).windows(true).walk(operand);
      if (aggregated) {
        single.walk(operand);
      }
      add(output.values());
    }

    List<OrderTerm> order(List<OrderTerm> wanted, List<Fragment> outputs) {
      List<OrderTerm> terms = new ArrayList<>(wanted.size());
      @Nullable Object[] all = state.rows().order().values();
      int next = 0;
      for (OrderTerm term : wanted) {
        int count = ValueCounter.of(term.operand());
        Fragment plain = new Fragment(term.operand(), Arrays.copyOfRange(all, next, next + count));
        next += count;
        Fragment used = state.isPlain() ? plain : folded(plain, outputs);
        joins.aggregates(state.grouped()).windows(true).walk((Operand) used.node());
        add(used.values());
        terms.add(new OrderTerm((Operand) used.node(), term.descending(), term.nulls()));
      }
      return terms;
    }

    /** A value to order by, by its place where it is given: so it may hold parameters. */
    private Fragment folded(Fragment plain, List<Fragment> outputs) {
      Operand operand = (Operand) plain.node();
      if (operand instanceof Output) {
        return plain;
      }
      Fragment over =
          state.grouped() && Aggregates.in(plain, state.perRow())
              ? new OverGroup(plain.values(), state.perRow()).operand(operand)
              : plain;
      for (int i = 0; i < outputs.size(); i++) {
        if (Aggregates.same(outputs.get(i), over)) {
          return operand instanceof ColumnRef
              ? plain
              : new Fragment(
                  new Output(i + 1, operand.type(), ((Operand) over.node()).nullable()),
                  Fragment.NO_VALUES);
        }
      }
      if (!state.grouped()) {
        throw new QueryDefinitionError(
            "DORM3130",
            "distinct() gives equal rows once, but the order is by a value that the rows do not"
                + " have. FIX: name it among the values, or orderBy(…) the values only.",
            null);
      }
      single.walk((Operand) over.node());
      return over;
    }
  }
}
