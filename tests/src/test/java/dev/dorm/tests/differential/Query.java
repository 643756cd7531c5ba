package dev.dorm.tests.differential;

import static java.util.stream.Collectors.joining;

import dev.dorm.Database;
import dev.dorm.QuerySet;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param table the model
 * @param filters what is true of the rows
 * @param excludes what is not, each list by one call
 * @param annotations what is computed for each row
 * @param order in which order; the key is always its end, empty for none
 * @param reversed whether the order is turned round
 * @param offset how many rows are left out
 * @param limit how many follow at the most; -1 for all
 */
record Query(
    Table table,
    List<Criterion> filters,
    List<List<Criterion>> excludes,
    List<Value> annotations,
    List<Sort> order,
    boolean reversed,
    int offset,
    int limit) {

  /** A term of an order. */
  record Sort(Value value, boolean descending, @Nullable Boolean nullsFirst) {
    int compare(Row first, Row second) {
      Object one = value.of(first);
      Object other = value.of(second);
      if (one == null || other == null) {
        if (one == other) {
          return 0;
        }
        boolean first0 = nullsFirst == null ? descending : nullsFirst;
        return (one == null) == first0 ? -1 : 1;
      }
      return descending ? Kind.compare(other, one) : Kind.compare(one, other);
    }

    Ordering<Object> ordering(Expression<Object, Object> expression) {
      Ordering<Object> plain = descending ? expression.desc() : expression.asc();
      if (nullsFirst == null) {
        return plain;
      }
      return nullsFirst ? plain.nullsFirst() : plain.nullsLast();
    }

    @Override
    public String toString() {
      String nulls = nullsFirst == null ? "" : nullsFirst ? ".nullsFirst()" : ".nullsLast()";
      return value + (descending ? ".desc()" : ".asc()") + nulls;
    }
  }

  /** The built query, and the expressions that its rows are asked for. */
  record Built(QuerySet<Object> set, List<Expression<Object, Object>> annotations) {}

  boolean isOrdered() {
    return !order.isEmpty();
  }

  boolean isSliced() {
    return offset > 0 || limit >= 0;
  }

  Query unsliced() {
    return new Query(table, filters, excludes, annotations, order, reversed, 0, -1);
  }

  Query sliced(int from, int count) {
    return new Query(table, filters, excludes, annotations, order, reversed, from, count);
  }

  Query filteredBy(List<Criterion> others) {
    return new Query(table, others, excludes, annotations, order, reversed, offset, limit);
  }

  /** The filters alone. */
  Query plain() {
    return new Query(table, filters, excludes, List.of(), List.of(), false, 0, -1);
  }

  Query withoutAnnotations() {
    return new Query(table, filters, excludes, List.of(), order, reversed, offset, limit);
  }

  /** Whether a row belongs to it, apart from the slice. */
  boolean fits(Row row) {
    return filters.stream().allMatch(each -> each.of(row))
        && excludes.stream()
            .noneMatch(each -> each.stream().allMatch(criterion -> criterion.of(row)));
  }

  /** The rows as plain Java finds them; in the query's order if it has one, else by key. */
  List<Row> rows(World world) {
    List<Row> rows = new ArrayList<>(world.rows(table).stream().filter(this::fits).toList());
    Comparator<Row> comparator = Comparator.comparingInt(row -> 0);
    for (Sort term : order) {
      comparator = comparator.thenComparing(term::compare);
    }
    rows.sort(reversed ? comparator.reversed() : comparator);
    int from = Math.min(offset, rows.size());
    int to = limit < 0 ? rows.size() : Math.min(from + limit, rows.size());
    return List.copyOf(rows.subList(from, to));
  }

  /** The query as dorm says it, on a database or none. */
  Built querySet(@Nullable Database database) {
    QuerySet<Object> set = table.objects();
    if (database != null) {
      set = set.using(database);
    }
    for (Criterion filter : filters) {
      set = set.filter(filter.condition());
    }
    for (List<Criterion> exclude : excludes) {
      set = set.exclude(conditions(exclude));
    }
    List<Expression<Object, Object>> keys = new ArrayList<>();
    for (Value annotation : annotations) {
      Expression<Object, Object> expression = annotation.expression();
      keys.add(expression);
      set = set.annotate(expression);
    }
    set = set.orderBy(orderings(keys));
    if (reversed) {
      set = set.reverse();
    }
    if (offset > 0) {
      set = set.offset(offset);
    }
    return new Built(limit < 0 ? set : set.limit(limit), keys);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
  static Condition<Object>[] conditions(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::condition).toArray(Condition[]::new);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
  private Ordering<Object>[] orderings(List<Expression<Object, Object>> keys) {
    return order.stream()
        .map(term -> term.ordering(expression(term.value(), keys)))
        .toArray(Ordering[]::new);
  }

  /** An annotation is ordered by the object that the query was annotated with. */
  private Expression<Object, Object> expression(
      Value value, List<Expression<Object, Object>> keys) {
    int place = annotations.indexOf(value);
    return place < 0 ? value.expression() : keys.get(place);
  }

  /** Queries that are a little smaller. */
  List<Query> smaller() {
    List<Query> smaller = new ArrayList<>();
    for (List<Criterion> each : Shrink.lists(filters, Criterion::smaller)) {
      smaller.add(filteredBy(each));
    }
    for (List<List<Criterion>> each :
        Shrink.lists(excludes, inner -> Shrink.lists(inner, Criterion::smaller))) {
      if (each.stream().noneMatch(List::isEmpty)) {
        smaller.add(new Query(table, filters, each, annotations, order, reversed, offset, limit));
      }
    }
    for (List<Value> each : Shrink.lists(annotations, value -> List.<Value>of())) {
      smaller.add(new Query(table, filters, excludes, each, order, reversed, offset, limit));
    }
    for (int i = 0; i < order.size() - 1; i++) {
      List<Sort> without = new ArrayList<>(order);
      without.remove(i);
      smaller.add(
          new Query(
              table,
              filters,
              excludes,
              annotations,
              List.copyOf(without),
              reversed,
              offset,
              limit));
    }
    if (isSliced()) {
      smaller.add(unsliced());
    }
    if (reversed) {
      smaller.add(new Query(table, filters, excludes, annotations, order, false, offset, limit));
    }
    if (!isSliced() && isOrdered()) {
      smaller.add(
          new Query(table, filters, excludes, annotations, List.of(), false, offset, limit));
    }
    return smaller;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(table.words().getSimpleName()).append(".objects");
    filters.forEach(each -> text.append("\n  .filter(").append(each).append(")"));
    excludes.forEach(
        each ->
            text.append("\n  .exclude")
                .append(each.stream().map(Object::toString).collect(joining(", ", "(", ")"))));
    annotations.forEach(each -> text.append("\n  .annotate(").append(each).append(")"));
    text.append(order.stream().map(Object::toString).collect(joining(", ", "\n  .orderBy(", ")")));
    return text.append(reversed ? ".reverse()" : "")
        .append(offset > 0 ? ".offset(" + offset + ")" : "")
        .append(limit >= 0 ? ".limit(" + limit + ")" : "")
        .toString();
  }
}
