package dev.dorm.tests.differential;

import static dev.dorm.tests.differential.Check.keys;
import static dev.dorm.tests.differential.Check.same;
import static dev.dorm.tests.differential.Check.sameRows;
import static dev.dorm.tests.differential.Check.sorted;

import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.Entity;
import dev.dorm.QuerySet;
import dev.dorm.Row;
import dev.dorm.ValuesQuery;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of a query beside what {@link Check} asks, with something made up for it. */
enum Probe {
  /** A value over a window, of a query with its order and slice. */
  WINDOW {
    @Override
    void run(Asking asking, Database database) {
      Query query = asking.query();
      Windowing windowing = Windowing.of(asking, asking.maker().coverage(), false);
      Map<Long, @Nullable Object> wanted = windowing.over(asking.chosen());
      Expression<Object, Object> expression = windowing.expression();
      QuerySet<Object> set = annotated(query.querySet(database).set(), expression);
      List<Object> rows = set.list();
      sameRows(query, asking.expected(), rows);
      for (Object row : rows) {
        long key = keys(query, List.of(row)).get(0);
        Object found = value(row, expression);
        if (!Kind.same(wanted.get(key), found)) {
          same(windowing + " of " + key, wanted.get(key), found);
        }
      }
    }
  },
  /** Rows chosen by their number in a window. */
  WINDOW_FILTER {
    @Override
    void run(Asking asking, Database database) {
      Windowing windowing = Windowing.of(asking, asking.maker().coverage(), true);
      Map<Long, @Nullable Object> numbers = windowing.over(asking.chosen());
      Query query = asking.query().unsliced();
      Object most = numbers.isEmpty() ? null : numbers.values().iterator().next();
      Object bound =
          most instanceof Double ? (Object) 0.47 : (Object) (1L + asking.pool().below(4));
      Lookup lookup = asking.pool().one(Lookup.LTE, Lookup.GT, Lookup.LT);
      boolean negated = asking.pool().often(3);
      List<dev.dorm.tests.differential.Row> wanted =
          query.rows(asking.world()).stream()
              .filter(
                  row ->
                      lookup.isTrue(numbers.get(row.key()), Collections.singletonList(bound))
                          != negated)
              .toList();
      if (most == null) {
        return;
      }
      Condition<Object> condition = Api.call(windowing.expression(), lookup.method(), bound);
      QuerySet<Object> set = query.querySet(database).set();
      QuerySet<Object> chosen = Check.oneOf(set, negated ? condition.not() : condition);
      sameRows(query, wanted, chosen.list());
      same("count by " + windowing, (long) wanted.size(), chosen.count());
    }
  },
  /** Groups and what is computed of each. */
  GROUPS {
    @Override
    void run(Asking asking, Database database) {
      grouped(asking, database, false);
    }
  },
  /** Groups chosen by what is computed of each. */
  HAVING {
    @Override
    void run(Asking asking, Database database) {
      grouped(asking, database, true);
    }
  },
  /** Each value once. */
  DISTINCT {
    @Override
    void run(Asking asking, Database database) {
      Value value = asking.ownValue();
      var wanted = Groups.of(List.of(value), asking.chosen()).keySet();
      QuerySet<Object> set = asking.query().plain().querySet(database).set();
      ValuesQuery<Object, Object> values =
          Api.<ValuesQuery<Object, Object>>call(set, "valuesList", value.expression()).distinct();
      Map<List<@Nullable Object>, Integer> found = new HashMap<>();
      for (Object each : values.list()) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(Groups.plain(each));
        found.merge(key, 1, Integer::sum);
      }
      same("distinct " + value, wanted, found.keySet());
      same("count of distinct " + value, (long) wanted.size(), values.count());
      found.forEach((key, count) -> same("times of " + key, 1, count));
    }
  },
  /** The rows one by one, and in batches. */
  STREAM {
    @Override
    void run(Asking asking, Database database) {
      Query query = asking.query();
      QuerySet<Object> set = query.querySet(database).set();
      int size = 1 + asking.pool().below(9);
      try (Stream<Object> stream = set.stream(size)) {
        sameRows(query, asking.expected(), stream.toList());
      }
      List<Object> rows = new ArrayList<>();
      set.forEachBatch(size, rows::addAll);
      sameRows(query, asking.expected(), rows);
    }
  },
  /** A query combined with another one, perhaps with a third. */
  COMBINED_WITH_ANOTHER {
    @Override
    void run(Asking asking, Database database) {
      Query first = asking.query().withoutAnnotations();
      List<Long> keys = keysOf(asking.expected());
      CombinedQuerySet<Object> both = null;
      for (int i = 0; i < (asking.pool().often(3) ? 2 : 1); i++) {
        Query second = asking.maker().other(asking.table());
        String method = asking.pool().one("union", "unionAll", "intersection", "difference");
        asking.maker().coverage().saw("set operation", both == null ? method : "behind another");
        QuerySet<Object> others = second.querySet(database).set();
        both = Api.call(both == null ? first.querySet(database).set() : both, method, others);
        keys = combined(method, keys, keysOf(second.rows(asking.world())));
      }
      CombinedQuerySet<Object> combined = java.util.Objects.requireNonNull(both);
      Expression<Object, Object> key = Value.key(asking.table()).expression();
      CombinedQuerySet<Object> ordered = Api.call(combined, "orderBy", key.asc());
      List<Long> wanted = sorted(keys);
      same("combined", wanted, keys(first, ordered.list()));
      same("count of combined", (long) wanted.size(), combined.count());
      List<Long> slice = wanted.subList(Math.min(1, wanted.size()), Math.min(4, wanted.size()));
      same("slice of combined", slice, keys(first, ordered.slice(1, 4).list()));
      Condition<Object> in = Api.call(Api.field(asking.table().words(), "pk"), "in", combined);
      QuerySet<Object> all = asking.table().objects().using(database).orderBy();
      List<Long> once = wanted.stream().distinct().toList();
      same("in combined", once, sorted(keys(first, Check.oneOf(all, in).list())));
    }
  };

  abstract void run(Asking asking, Database database);

  @SuppressWarnings("unchecked") // an array of a generic type
  private static QuerySet<Object> annotated(
      QuerySet<Object> set, Expression<Object, Object> expression) {
    return set.annotate(expression);
  }

  @SuppressWarnings("unchecked") // an entity of the query's model
  private static @Nullable Object value(Object row, Expression<Object, Object> expression) {
    return ((Entity<Object>) row).get(expression);
  }

  private static List<Long> keysOf(List<dev.dorm.tests.differential.Row> rows) {
    return rows.stream().map(dev.dorm.tests.differential.Row::key).toList();
  }

  private static List<Long> combined(String method, List<Long> first, List<Long> second) {
    List<Long> all = new ArrayList<>(first);
    switch (method) {
      case "intersection" -> all.removeIf(key -> !second.contains(key));
      case "difference" -> all.removeIf(second::contains);
      default -> all.addAll(second);
    }
    return method.equals("unionAll") ? all : all.stream().distinct().toList();
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  private static void grouped(Asking asking, Database database, boolean having) {
    List<Value> by = new ArrayList<>(List.of(asking.ownValue()));
    if (asking.pool().often(2)) {
      by.add(asking.ownValue());
    }
    Aggregate aggregate = asking.pool().one(Aggregate.values());
    Value value = asking.ownValue();
    while (!aggregate.fits(value)
        || (aggregate == Aggregate.AVG_DISTINCT && value.kind() == Kind.DECIMAL)) {
      value = asking.ownValue();
    }
    asking.maker().coverage().saw("aggregate of group", aggregate);
    Value of = value;
    Map<List<@Nullable Object>, @Nullable Object> wanted = new HashMap<>();
    Groups.of(by, asking.chosen())
        .forEach(
            (key, rows) -> {
              List<@Nullable Object> all = new ArrayList<>();
              rows.forEach(row -> all.add(of.of(row)));
              wanted.put(key, aggregate.of(all));
            });
    List<Expression<Object, Object>> columns =
        new ArrayList<>(by.stream().map(Value::expression).toList());
    Expression<Object, Object> made = Api.cast(Api.call(of.expression(), aggregate.method()));
    columns.add(made);
    QuerySet<Object> set = asking.query().plain().querySet(database).set();
    ValuesQuery<Object, Row> groups = set.select(columns.toArray(Expression[]::new));
    if (having) {
      groups = chosen(groups, made, wanted, asking);
    }
    String what = aggregate + " of " + of + " by " + by;
    List<Row> rows = groups.list();
    same("groups, " + what, wanted.size(), rows.size());
    same("count of groups, " + what, (long) wanted.size(), groups.count());
    for (Row row : rows) {
      List<@Nullable Object> key = new ArrayList<>();
      columns.subList(0, by.size()).forEach(column -> key.add(Groups.plain(row.get(column))));
      if (!wanted.containsKey(key)) {
        throw new AssertionError("no group " + key + " in Java, " + what);
      }
      if (!Kind.same(wanted.get(key), row.get(made))) {
        same(what + ", " + key, wanted.get(key), row.get(made));
      }
    }
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  private static ValuesQuery<Object, Row> chosen(
      ValuesQuery<Object, Row> groups,
      Expression<Object, Object> made,
      Map<List<@Nullable Object>, @Nullable Object> wanted,
      Asking asking) {
    Object some =
        wanted.values().stream().filter(java.util.Objects::nonNull).findAny().orElse(null);
    if (some == null) {
      return groups;
    }
    Object bound = bound(some);
    Lookup lookup = asking.pool().one(Lookup.LTE, Lookup.GT);
    wanted.values().removeIf(each -> !lookup.isTrue(each, Collections.singletonList(bound)));
    Condition<Object> condition = Api.call(made, lookup.method(), bound);
    return groups.filter(condition);
  }

  /** A value near another one, but not one that a rounding would touch. */
  private static Object bound(Object some) {
    if (some instanceof Double number) {
      return Math.floor(number) + 0.123;
    }
    return some instanceof BigDecimal decimal
        ? decimal.setScale(0, java.math.RoundingMode.FLOOR)
        : some;
  }
}
