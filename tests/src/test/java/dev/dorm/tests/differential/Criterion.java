package dev.dorm.tests.differential;

import static java.util.stream.Collectors.joining;

import dev.dorm.Dsl;
import dev.dorm.QuerySet;
import dev.dorm.generated.RelationReference;
import dev.dorm.query.Condition;
import dev.dorm.query.EntityPath;
import dev.dorm.query.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of a row or not. What SQL calls unknown is not true, and {@code not} is
 * true of all of which the inner one is not, so that two values are enough.
 */
sealed interface Criterion {
  /** Whether it is true of a row. */
  boolean of(Row row);

  /** A new condition. */
  Condition<Object> condition();

  /** Smaller criteria that may fail as this one does. */
  default List<Criterion> smaller() {
    return List.of();
  }

  /** A value is asked; values of the row may stand on the right. */
  record Asked(Value left, Lookup lookup, List<Object> right) implements Criterion {
    @Override
    public boolean of(Row row) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Object each : right) {
        values.add(each instanceof Value value ? value.of(row) : each);
      }
      return lookup.isTrue(left.of(row), values);
    }

    @Override
    public Condition<Object> condition() {
      return Api.call(
          left.expression(), lookup.method(), right.stream().map(this::argument).toArray());
    }

    private Object argument(Object each) {
      if (each instanceof Value value) {
        return value.expression();
      }
      boolean byRow = left.kind() == Kind.KEY && lookup != Lookup.EQ_PK && lookup != Lookup.IN_PKS;
      if (!byRow || !(left instanceof Value.Plain plain)) {
        return each;
      }
      Table target = target(plain);
      return each instanceof List<?> keys
          ? keys.stream().map(target::reference).toList()
          : target.reference(each);
    }

    private static Table target(Value.Plain plain) {
      Table owner = plain.way().end();
      return owner.steps().stream()
          .filter(step -> step.column() == plain.column().index())
          .map(owner::target)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return left
          + "."
          + lookup.method()
          + right.stream().map(Text::of).collect(joining(", ", "(", ")"));
    }
  }

  /** A key is one of those that a query gives. */
  record InQuery(Value key, Query query) implements Criterion {
    @Override
    public boolean of(Row row) {
      Object value = key.of(row);
      return value != null
          && query.rows(row.world()).stream().anyMatch(each -> value.equals(each.key()));
    }

    @Override
    public Condition<Object> condition() {
      Subquery<Object> subquery = query.querySet(null).set();
      return Api.call(key.expression(), "in", subquery);
    }

    @Override
    public List<Criterion> smaller() {
      return query.smaller().stream().map(each -> (Criterion) new InQuery(key, each)).toList();
    }

    @Override
    public String toString() {
      return key + ".in(" + query + ")";
    }
  }

  /** There is a row at the end of a way, or there is none. */
  record Present(Way way, boolean there) implements Criterion {
    @Override
    public boolean of(Row row) {
      return (way.follow(row) != null) == there;
    }

    @Override
    @SuppressWarnings("unchecked") // the root's type is erased
    public Condition<Object> condition() {
      EntityPath<Object, ?> path = (EntityPath<Object, ?>) way.words();
      return there ? path.isNotNull() : path.isNull();
    }

    @Override
    public String toString() {
      return way + (there ? ".isNotNull()" : ".isNull()");
    }
  }

  /** The rows behind a to-many relation are asked; null asks whether there are any. */
  record Quantified(
      Way way, RelationReference relation, Quantifier quantifier, List<Criterion> inner)
      implements Criterion {
    /** How many rows must fulfil it. */
    enum Quantifier {
      ANY,
      NONE,
      ALL
    }

    @Override
    public boolean of(Row row) {
      Row owner = way.follow(row);
      List<Row> rows = owner == null ? List.of() : owner.many(relation);
      Stream<Row> stream = rows.stream();
      return switch (quantifier) {
        case ANY -> stream.anyMatch(this::fits);
        case NONE -> stream.noneMatch(this::fits);
        case ALL -> stream.allMatch(this::fits);
      };
    }

    private boolean fits(Row row) {
      return inner.stream().allMatch(each -> each.of(row));
    }

    private String method() {
      return quantifier.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Condition<Object> condition() {
      return Api.call(
          Api.field(way.words(), relation.property()),
          method(),
          inner.stream().map(Criterion::condition).toArray());
    }

    @Override
    public List<Criterion> smaller() {
      List<Criterion> smaller = new ArrayList<>();
      for (List<Criterion> each : Shrink.lists(inner, Criterion::smaller)) {
        smaller.add(new Quantified(way, relation, quantifier, each));
      }
      return smaller;
    }

    @Override
    public String toString() {
      return way
          + "."
          + relation.property()
          + "."
          + method()
          + inner.stream().map(Object::toString).collect(joining(", ", "(", ")"));
    }
  }

  /** A query of the rows that refer to the row has one. */
  record Existing(Table table, RelationReference relation, List<Criterion> inner)
      implements Criterion {
    @Override
    public boolean of(Row row) {
      return row.many(relation).stream()
          .anyMatch(each -> inner.stream().allMatch(criterion -> criterion.of(each)));
    }

    @Override
    public Condition<Object> condition() {
      QuerySet<Object> rows = table.referring(relation).filter(Query.conditions(inner));
      return Dsl.exists(rows);
    }

    @Override
    public List<Criterion> smaller() {
      List<Criterion> smaller = new ArrayList<>();
      for (List<Criterion> each : Shrink.lists(inner, Criterion::smaller)) {
        smaller.add(new Existing(table, relation, each));
      }
      return smaller;
    }

    @Override
    public String toString() {
      return "exists(" + table + "." + relation.property() + inner + ")";
    }
  }

  /** All of some are true, or one of them. */
  record Joined(boolean all, boolean folded, List<Criterion> parts) implements Criterion {
    @Override
    public boolean of(Row row) {
      return all
          ? parts.stream().allMatch(each -> each.of(row))
          : parts.stream().anyMatch(each -> each.of(row));
    }

    @Override
    public Condition<Object> condition() {
      List<Condition<Object>> conditions = parts.stream().map(Criterion::condition).toList();
      if (folded) {
        return all ? Condition.all(conditions) : Condition.any(conditions);
      }
      Condition<Object> joined = Condition.empty();
      for (Condition<Object> each : conditions) {
        joined = all ? joined.and(each) : joined.or(each);
      }
      return joined;
    }

    @Override
    public List<Criterion> smaller() {
      List<Criterion> smaller = new ArrayList<>(parts);
      for (List<Criterion> each : Shrink.lists(parts, Criterion::smaller)) {
        if (!each.isEmpty()) {
          smaller.add(new Joined(all, folded, each));
        }
      }
      return smaller;
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(Object::toString)
          .collect(joining(all ? " AND " : " OR ", "(", ")"));
    }
  }

  /** The inner one is not true. */
  record Not(Criterion inner) implements Criterion {
    @Override
    public boolean of(Row row) {
      return !inner.of(row);
    }

    @Override
    public Condition<Object> condition() {
      return inner.condition().not();
    }

    @Override
    public List<Criterion> smaller() {
      List<Criterion> smaller = new ArrayList<>(List.of(inner));
      for (Criterion each : inner.smaller()) {
        smaller.add(new Not(each));
      }
      return smaller;
    }

    @Override
    public String toString() {
      return "not(" + inner + ")";
    }
  }
}
