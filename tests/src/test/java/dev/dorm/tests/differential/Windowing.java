package dev.dorm.tests.differential;

import dev.dorm.Dsl;
import dev.dorm.query.Expression;
import dev.dorm.query.Ordering;
import dev.dorm.query.Window;
import dev.dorm.query.Windows;
import dev.dorm.tests.differential.Query.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the rows around a row.
 *
 * @param function what is computed; null for an aggregate
 * @param aggregate the aggregate; null for another function
 * @param value of what; null where nothing is needed
 * @param number how far away, or how many parts
 * @param otherwise what stands for a row that is not there; null for nothing
 * @param partition what is equal of the rows around
 * @param order their order
 * @param frame which of them count
 */
record Windowing(
    @Nullable WindowFunction function,
    @Nullable Aggregate aggregate,
    @Nullable Value value,
    int number,
    @Nullable Object otherwise,
    List<Value> partition,
    List<Sort> order,
    Frame frame) {

  /** Makes one up. */
  static Windowing of(Asking asking, Coverage coverage, boolean numbered) {
    Pool pool = asking.pool();
    List<Value> partition = new ArrayList<>();
    for (int i = pool.below(3); i > 0; i--) {
      partition.add(asking.value());
    }
    List<Sort> order = new ArrayList<>();
    for (int i = 1 + pool.below(2); i > 0; i--) {
      Boolean nullsFirst = pool.often(3) ? (Boolean) (pool.below(2) == 0) : null;
      order.add(new Sort(asking.value(), pool.often(2), nullsFirst));
    }
    if (!numbered && pool.often(3)) {
      Aggregate aggregate = pool.one(Aggregate.COUNT, Aggregate.SUM, Aggregate.AVG);
      aggregate = pool.often(2) ? pool.one(Aggregate.MIN, Aggregate.MAX) : aggregate;
      Value value = asking.value();
      while (!aggregate.fits(value)) {
        value = asking.value();
      }
      coverage.saw("window", aggregate);
      return ended(asking, coverage, null, aggregate, value, null, partition, order);
    }
    WindowFunction function = pool.one(WindowFunction.values());
    while (numbered && !function.isNumber()) {
      function = pool.one(WindowFunction.values());
    }
    coverage.saw("window", function);
    Value value = function.isNumber() ? null : asking.value();
    Object otherwise =
        value != null && function.isShift() && value.kind() != Kind.DECIMAL && pool.often(3)
            ? pool.value(value.kind(), false)
            : null;
    return ended(asking, coverage, function, null, value, otherwise, partition, order);
  }

  private static Windowing ended(
      Asking asking,
      Coverage coverage,
      @Nullable WindowFunction function,
      @Nullable Aggregate aggregate,
      @Nullable Value value,
      @Nullable Object otherwise,
      List<Value> partition,
      List<Sort> order) {
    boolean framed = aggregate != null || function == null || function.isOfFrame();
    Frame frame = framed ? Frame.of(asking.pool()) : new Frame(Frame.Unit.NONE, 0, 0);
    coverage.saw("frame", frame.unit());
    boolean byGroups = frame.unit() != Frame.Unit.ROWS && aggregate != null;
    if (!byGroups && (function == null || !function.isOfEquals())) {
      order.add(new Sort(Value.key(asking.table()), asking.pool().often(2), null));
    } else if (aggregate != null && frame.unit() == Frame.Unit.NONE && asking.pool().often(3)) {
      order.clear();
    }
    return new Windowing(
        function,
        aggregate,
        value,
        1 + asking.pool().below(4),
        otherwise,
        List.copyOf(partition),
        List.copyOf(order),
        frame);
  }

  /** The value of each row, of the rows that a query chooses. */
  Map<Long, @Nullable Object> over(List<Row> rows) {
    Map<List<@Nullable Object>, List<Row>> parts = new HashMap<>();
    for (Row row : rows) {
      parts.computeIfAbsent(Groups.key(partition, row), key -> new ArrayList<>()).add(row);
    }
    Map<Long, @Nullable Object> values = new HashMap<>();
    for (List<Row> part : parts.values()) {
      part.sort(this::compare);
      List<Integer> groups = groups(part);
      for (int i = 0; i < part.size(); i++) {
        values.put(part.get(i).key(), value(part, groups, i));
      }
    }
    return values;
  }

  private int compare(Row first, Row second) {
    for (Sort term : order) {
      int compared = term.compare(first, second);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private List<Integer> groups(List<Row> sorted) {
    List<Integer> groups = new ArrayList<>();
    int group = 0;
    for (int i = 0; i < sorted.size(); i++) {
      group += i > 0 && compare(sorted.get(i - 1), sorted.get(i)) != 0 ? 1 : 0;
      groups.add(group);
    }
    return groups;
  }

  private @Nullable Object value(List<Row> rows, List<Integer> groups, int place) {
    if (function != null && function.isNumber()) {
      return function.number(place, rows.size(), number, groups);
    }
    Value of = Objects.requireNonNull(value);
    if (function != null && function.isShift()) {
      int other = function == WindowFunction.LAG ? place - number : place + number;
      boolean there = other >= 0 && other < rows.size();
      return there ? of.of(rows.get(other)) : otherwise;
    }
    List<Row> framed = framed(rows, groups, place);
    if (aggregate != null) {
      List<@Nullable Object> all = new ArrayList<>();
      framed.forEach(row -> all.add(of.of(row)));
      return aggregate.of(all);
    }
    return Objects.requireNonNull(function)
        .at(framed, function == WindowFunction.FIRST_VALUE ? 0 : framed.size() - 1, of);
  }

  private List<Row> framed(List<Row> rows, List<Integer> groups, int place) {
    List<Row> framed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int distance =
          frame.unit() == Frame.Unit.ROWS ? i - place : groups.get(i) - groups.get(place);
      boolean in =
          frame.unit() == Frame.Unit.NONE
              ? distance <= 0
              : distance >= frame.from() && distance <= frame.to();
      if (in) {
        framed.add(rows.get(i));
      }
    }
    return framed;
  }

  /** As dorm says it. */
  Expression<Object, Object> expression() {
    Window<Object> window = window();
    if (aggregate != null) {
      Object made = Api.call(Objects.requireNonNull(value).expression(), aggregate.method());
      return Api.call(made, "over", window);
    }
    WindowFunction of = Objects.requireNonNull(function);
    Object call;
    if (value == null) {
      call =
          of == WindowFunction.NTILE
              ? Api.call(Dsl.class, of.method(), number)
              : Api.call(Dsl.class, of.method());
    } else if (!of.isShift()) {
      call = Api.call(Dsl.class, of.method(), value.expression());
    } else if (otherwise == null) {
      call = Api.call(Dsl.class, of.method(), value.expression(), number);
    } else {
      call = Api.call(Dsl.class, of.method(), value.expression(), number, otherwise);
    }
    return Api.call(call, "over", window);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
  private Window<Object> window() {
    Expression<Object, ?>[] values =
        partition.stream().map(Value::expression).toArray(Expression[]::new);
    Ordering<Object>[] terms =
        order.stream()
            .map(term -> term.ordering(term.value().expression()))
            .toArray(Ordering[]::new);
    return frame.on(Windows.partitionBy(values).orderBy(terms));
  }

  @Override
  public String toString() {
    return (function == null ? String.valueOf(aggregate) : function.toString())
        + "("
        + value
        + ", "
        + number
        + ", "
        + otherwise
        + ").over(partitionBy"
        + partition
        + ".orderBy"
        + order
        + frame
        + ")";
  }
}
