package dev.dorm.tests.differential;

import static java.util.stream.Collectors.toList;

import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.Entity;
import dev.dorm.QuerySet;
import dev.dorm.generated.ColumnReference;
import dev.dorm.query.Assignment;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold of every query. */
enum Check {
  /** The rows are those that Java finds, in their order, with their computed values. */
  ROWS {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      Query.Built built = query.querySet(database);
      List<Object> rows = built.set().list();
      sameRows(query, expected, rows);
      for (int i = 0; i < query.annotations().size(); i++) {
        Value value = query.annotations().get(i);
        for (Object row : rows) {
          long key = key(query, row);
          Row wanted = expected.get(0).world().row(query.table(), key);
          Object found = annotated(row, built.annotations().get(i));
          if (!Kind.same(value.of(wanted), found)) {
            throw new AssertionError(
                "annotation "
                    + value
                    + " of "
                    + wanted
                    + ": "
                    + value.of(wanted)
                    + " in Java, "
                    + found
                    + " in the database");
          }
        }
      }
    }
  },
  /** count is the number of rows, exists says whether there is one. */
  COUNT {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      QuerySet<Object> set = query.querySet(database).set();
      same("count", (long) expected.size(), set.count());
      same("exists", !expected.isEmpty(), set.exists());
    }
  },
  /** first and last are the ends of the list. */
  ENDS {
    @Override
    boolean fits(Query query) {
      return query.isOrdered() && !query.isSliced();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      QuerySet<Object> set = query.querySet(database).set();
      int last = expected.size() - 1;
      same("first", last < 0 ? null : (Object) expected.get(0).key(), key(query, set.first()));
      same("last", last < 0 ? null : (Object) expected.get(last).key(), key(query, set.last()));
    }
  },
  /** filter and exclude of the same divide the rows. */
  PARTITION {
    @Override
    boolean fits(Query query) {
      return !query.isSliced() && !query.filters().isEmpty();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      Query open = query.filteredBy(List.of());
      TreeSet<Long> all = new TreeSet<>(keys(query, open.querySet(database).set().list()));
      Condition<Object>[] conditions = Query.conditions(query.filters());
      List<Long> in = keys(query, open.querySet(database).set().filter(conditions).list());
      List<Long> out = keys(query, open.querySet(database).set().exclude(conditions).list());
      same("filter", expected.stream().map(Row::key).sorted().toList(), sorted(in));
      List<Long> both = new ArrayList<>(in);
      both.addAll(out);
      same("filter and exclude together", List.copyOf(all), sorted(both));
    }
  },
  /** A slice is a part of the list. */
  SLICE {
    @Override
    boolean fits(Query query) {
      return query.isOrdered() && !query.isSliced();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      int from = expected.size() / 3;
      int to = from + expected.size() / 2 + 1;
      QuerySet<Object> slice = query.querySet(database).set().slice(from, to);
      List<Row> part = expected.subList(from, Math.min(to, expected.size()));
      same("slice", part.stream().map(Row::key).toList(), keys(query, slice.list()));
      same("count of slice", (long) part.size(), slice.count());
    }
  },
  /** A query inside another finds what the list of its keys finds. */
  IN_QUERY {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      Object key = Api.field(query.table().words(), "pk");
      QuerySet<Object> all = query.table().objects().using(database).orderBy();
      Condition<Object> inQuery = Api.call(key, "in", query.querySet(null).set());
      Condition<Object> inList = Api.call(key, "in", expected.stream().map(Row::key).toList());
      List<Long> wanted = expected.stream().map(Row::key).sorted().toList();
      same("in(list)", wanted, sorted(keys(query, oneOf(all, inList).list())));
      same("in(query)", wanted, sorted(keys(query, oneOf(all, inQuery).list())));
      same("exclude(in(query))", all.count() - wanted.size(), oneOf(all, inQuery.not()).count());
    }
  },
  /** A query combined with itself. */
  COMBINED {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      Query plain = query.withoutAnnotations();
      QuerySet<Object> set = plain.querySet(database).set();
      Expression<Object, Object> key = Value.key(query.table()).expression();
      List<Long> wanted = sorted(expected.stream().map(Row::key).toList());
      for (String method : List.of("union", "intersection")) {
        CombinedQuerySet<Object> both = Api.call(set, method, plain.querySet(null).set());
        same(
            method + " with itself",
            wanted,
            keys(query, Api.<CombinedQuerySet<Object>>call(both, "orderBy", key.asc()).list()));
        same("count of " + method, (long) wanted.size(), both.count());
      }
      CombinedQuerySet<Object> twice = Api.call(set, "unionAll", plain.querySet(null).set());
      same("unionAll with itself", 2L * wanted.size(), twice.count());
      CombinedQuerySet<Object> none = Api.call(set, "difference", plain.querySet(null).set());
      same("difference to itself", List.of(), keys(query, none.list()));
      QuerySet<Object> all = query.table().objects().using(database).orderBy();
      CombinedQuerySet<Object> rest = Api.call(all, "difference", plain.querySet(null).set());
      same("difference", all.count() - wanted.size(), rest.count());
    }
  },
  /** Single values, and few columns, are those of the same rows. */
  VALUES {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      QuerySet<Object> set = query.querySet(database).set();
      Expression<Object, Object> key = Value.key(query.table()).expression();
      List<Long> wanted = expected.stream().map(Row::key).toList();
      Object values = Api.call(set, "valuesList", key);
      List<Long> found = Api.call(values, "list");
      same(
          "valuesList",
          query.isOrdered() ? wanted : sorted(wanted),
          query.isOrdered() ? found : sorted(found));
      sameRows(query, expected, Api.<QuerySet<Object>>call(set, "only", key).list());
    }
  },
  /** Aggregates are those of the rows that list shows. */
  AGGREGATE {
    @Override
    void run(Query query, List<Row> expected, Database database) {
      QuerySet<Object> set = query.withoutAnnotations().querySet(database).set();
      List<ColumnReference> columns = query.table().columns();
      int first = Math.floorMod(query.filters().size() + expected.size(), columns.size());
      for (int i = first; i < Math.min(first + 2, columns.size()); i++) {
        Value.Plain value = new Value.Plain(Way.at(query.table()), columns.get(i));
        for (Aggregate aggregate : Aggregate.values()) {
          if (aggregate.fits(value)) {
            Object expression = Api.call(value.expression(), aggregate.method());
            Object found = set.aggregate(Api.cast(expression));
            Object wanted = aggregate.of(expected.stream().map(value::of).collect(toList()));
            if (!Kind.same(wanted, found)) {
              same(aggregate.method() + " of " + value, wanted, found);
            }
          }
        }
      }
    }
  },
  /** Related rows that are fetched along leave the rows as they are. */
  RELATED {
    @Override
    boolean fits(Query query) {
      return !query.table().steps().isEmpty();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      for (var step : query.table().steps()) {
        Object path = Api.call(query.table().words(), step.property());
        QuerySet<Object> set = query.querySet(database).set();
        sameRows(query, expected, Api.<QuerySet<Object>>call(set, "selectRelated", path).list());
        sameRows(query, expected, Api.<QuerySet<Object>>call(set, "prefetchRelated", path).list());
      }
    }
  },
  /** Rows of to-many relations that are fetched along leave the rows as they are. */
  PREFETCH {
    @Override
    boolean fits(Query query) {
      return !query.table().manies().isEmpty();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      QuerySet<Object> set = query.querySet(database).set();
      for (var relation : query.table().manies()) {
        Object many = Api.field(query.table().words(), relation.property());
        set = Api.call(set, "prefetchRelated", many);
      }
      sameRows(query, expected, set.list());
    }
  },
  /** update changes the rows that list shows, and no other. */
  UPDATE {
    @Override
    boolean fits(Query query) {
      return !query.isSliced();
    }

    @Override
    @SuppressWarnings("unchecked") // the column's own assignment
    void run(Query query, List<Row> expected, Database database) {
      Object column = Api.field(query.table().words(), marker(query.table()));
      Object mark = query.table() == Table.CARD ? (Object) new BigDecimal("77777.25") : 777_777;
      Assignment<Object> assignment = Api.call(column, "set", mark);
      undone(
          database,
          () -> {
            long updated = query.querySet(database).set().all().update(assignment);
            Condition<Object> marked = Api.call(column, "eq", mark);
            QuerySet<Object> all = query.table().objects().using(database).orderBy();
            same(
                "updated",
                expected.stream().map(Row::key).sorted().toList(),
                sorted(keys(query, oneOf(all, marked).list())));
            same("count of updated", (long) expected.size(), updated);
          });
    }
  },
  /** delete takes the rows that list shows, and no other. */
  DELETE {
    @Override
    boolean fits(Query query) {
      return !query.isSliced();
    }

    @Override
    void run(Query query, List<Row> expected, Database database) {
      undone(
          database,
          () -> {
            query.querySet(database).set().all().delete();
            TreeSet<Long> left = new TreeSet<>();
            query
                .table()
                .objects()
                .using(database)
                .list()
                .forEach(row -> left.add(key(query, row)));
            expected.forEach(row -> same("deleted " + row, false, left.contains(row.key())));
            Row any = expected.isEmpty() ? null : expected.get(0);
            if (any != null) {
              same(
                  "rows left",
                  any.world().rows(query.table()).size() - expected.size(),
                  left.size());
            }
          });
    }
  };

  /** Whether it says something about a query. */
  boolean fits(Query query) {
    return true;
  }

  abstract void run(Query query, List<Row> expected, Database database);

  private static String marker(Table table) {
    return switch (table) {
      case MAKER -> "founded";
      case PERSON -> "age";
      case CARD -> "amount";
      case LABEL -> "weight";
      case ITEM -> "size";
    };
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  static QuerySet<Object> oneOf(QuerySet<Object> set, Condition<Object> condition) {
    return set.filter(condition);
  }

  static void sameRows(Query query, List<Row> expected, List<Object> rows) {
    List<Long> wanted = expected.stream().map(Row::key).toList();
    List<Long> found = keys(query, rows);
    same(
        "rows",
        query.isOrdered() ? wanted : sorted(wanted),
        query.isOrdered() ? found : sorted(found));
  }

  static List<Long> sorted(List<Long> keys) {
    return keys.stream().sorted().toList();
  }

  static List<Long> keys(Query query, List<Object> rows) {
    return rows.stream().map(row -> key(query, row)).toList();
  }

  private static long key(Query query, Object row) {
    return (Long) java.util.Objects.requireNonNull(query.table().binding().keyOf(row));
  }

  private static @Nullable Object key(Query query, Optional<Object> row) {
    return row.map(present -> (Object) key(query, present)).orElse(null);
  }

  @SuppressWarnings("unchecked") // an entity of the query's model
  private static @Nullable Object annotated(Object row, Expression<Object, Object> expression) {
    return ((Entity<Object>) row).get(expression);
  }

  static void same(String what, @Nullable Object expected, @Nullable Object found) {
    if (!java.util.Objects.equals(expected, found)) {
      throw new AssertionError(what + ": " + expected + " in Java, " + found + " in the database");
    }
  }

  /** Runs something in a transaction that is taken back. */
  private static void undone(Database database, Runnable body) {
    try {
      database.atomic(
          () -> {
            body.run();
            throw new TakenBack();
          });
    } catch (TakenBack expected) {
      // as it was
    }
  }

  /** Takes a transaction back. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
