package dev.dorm.tests.differential;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.RelationReference;
import dev.dorm.tests.differential.Criterion.Quantified.Quantifier;
import dev.dorm.tests.differential.Query.Sort;
import dev.dorm.tests.functions.RegexMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes queries up, the same for the same seed. */
final class QueryMaker {
  private final Pool pool;
  private final RegexMaker patterns;
  private final Coverage coverage;
  private final ValueMaker values;

  QueryMaker(World world, long seed, Coverage coverage) {
    pool = new Pool(new Random(seed));
    patterns = new RegexMaker(new Random(~seed));
    this.coverage = coverage;
    values = new ValueMaker(world, pool, coverage, this);
  }

  Coverage coverage() {
    return coverage;
  }

  Pool pool() {
    return pool;
  }

  /** A query of some model. */
  Query query() {
    Table table = pool.often(2) ? Table.ITEM : pool.one(Table.values());
    List<Value> annotations = some(2, () -> values.any(table, 2));
    return query(table, annotations, 2);
  }

  /** Another query of a model, without annotations. */
  Query other(Table table) {
    return query(table, List.of(), 1);
  }

  ValueMaker values() {
    return values;
  }

  private Query query(Table table, List<Value> annotations, int depth) {
    List<Criterion> filters = some(3, () -> criterion(table, annotations, depth));
    List<List<Criterion>> excludes =
        pool.often(3) ? List.of(atLeastOne(table, annotations, depth)) : List.of();
    List<Sort> order = pool.often(5) ? List.of() : order(table, annotations);
    boolean reversed = !order.isEmpty() && pool.often(4);
    boolean sliced = !order.isEmpty() && pool.often(3);
    int offset = sliced && pool.often(2) ? pool.below(8) : 0;
    int limit = sliced && !pool.often(5) ? pool.below(9) : -1;
    saw(!filters.isEmpty(), "filter");
    saw(!excludes.isEmpty(), "exclude");
    saw(!annotations.isEmpty(), "annotate");
    saw(!order.isEmpty(), "order");
    saw(reversed, "reverse");
    saw(sliced, "slice");
    return new Query(table, filters, excludes, annotations, order, reversed, offset, limit);
  }

  private void saw(boolean there, String word) {
    if (there) {
      coverage.saw("query set", word);
    }
  }

  private List<Criterion> atLeastOne(Table table, List<Value> annotations, int depth) {
    List<Criterion> criteria = new ArrayList<>(List.of(criterion(table, annotations, depth)));
    criteria.addAll(some(1, () -> criterion(table, annotations, depth - 1)));
    return List.copyOf(criteria);
  }

  private <T> List<T> some(int most, java.util.function.Supplier<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = pool.below(most + 1); i > 0; i--) {
      made.add(maker.get());
    }
    return List.copyOf(made);
  }

  private List<Sort> order(Table table, List<Value> annotations) {
    List<Sort> order = new ArrayList<>();
    for (int i = pool.below(3); i > 0; i--) {
      Value value =
          !annotations.isEmpty() && pool.often(3) ? pool.one(annotations) : values.any(table, 1);
      Boolean nullsFirst = pool.often(3) ? (Boolean) (pool.below(2) == 0) : null;
      if (nullsFirst != null) {
        coverage.saw("order", nullsFirst ? "nulls first" : "nulls last");
      }
      order.add(new Sort(value, pool.often(2), nullsFirst));
    }
    order.add(new Sort(Value.key(table), pool.often(2), null));
    return List.copyOf(order);
  }

  /** Something that is true or not of the rows of a table. */
  Criterion criterion(Table table, int depth) {
    return criterion(table, List.of(), depth);
  }

  private Criterion criterion(Table table, List<Value> annotations, int depth) {
    int choice = depth <= 0 ? 99 : pool.below(100);
    if (choice < 22) {
      return joined(table, annotations, depth);
    }
    if (choice < 34) {
      coverage.saw("condition", "not");
      return new Criterion.Not(criterion(table, annotations, depth - 1));
    }
    if (choice < 52 && !table.manies().isEmpty()) {
      return quantified(table, depth);
    }
    if (choice < 56) {
      return inQuery(table, depth);
    }
    if (choice < 58) {
      return existing(table, depth);
    }
    if (choice < 63 && !table.steps().isEmpty()) {
      boolean there = pool.often(2);
      coverage.saw("condition", there ? "present" : "absent");
      Way way = values.way(table, 2);
      return new Criterion.Present(
          way.steps().isEmpty() ? way.then(pool.one(table.steps())) : way, there);
    }
    return asked(table, annotations, Math.min(depth, 1));
  }

  private Criterion joined(Table table, List<Value> annotations, int depth) {
    boolean all = pool.often(2);
    boolean folded = pool.often(4);
    coverage.saw("condition", all ? (folded ? "all" : "and") : (folded ? "any" : "or"));
    List<Criterion> parts = new ArrayList<>();
    for (int i = 2 + pool.below(2); i > 0; i--) {
      parts.add(criterion(table, annotations, depth - 1));
    }
    return new Criterion.Joined(all, folded, List.copyOf(parts));
  }

  private Criterion quantified(Table table, int depth) {
    Way way = values.wayToMany(table);
    RelationReference relation = pool.one(way.end().manies());
    Quantifier quantifier = pool.one(Quantifier.values());
    coverage.saw("quantifier", quantifier);
    Table target = way.end().target(relation);
    return new Criterion.Quantified(
        way, relation, quantifier, some(2, () -> criterion(target, depth - 1)));
  }

  /** A query of the rows that refer to the row has one. */
  private Criterion existing(Table table, int depth) {
    List<RelationReference> reverse = table.reversed();
    if (reverse.isEmpty()) {
      return inQuery(table, depth);
    }
    coverage.saw("condition", "exists");
    RelationReference relation = pool.one(reverse);
    Table target = table.target(relation);
    return new Criterion.Existing(table, relation, some(2, () -> criterion(target, depth - 1)));
  }

  private Criterion inQuery(Table table, int depth) {
    coverage.saw("condition", "in query");
    if (table.steps().isEmpty() || pool.often(3)) {
      return new Criterion.InQuery(Value.key(table), query(table, List.of(), depth - 1));
    }
    Way way = values.way(table, 1);
    Way from = way.end().steps().isEmpty() ? Way.at(table) : way;
    RelationReference step = pool.one(from.end().steps());
    ColumnReference column = from.end().columns().get(step.column());
    Table target = from.end().target(step);
    List<Value> annotations = some(1, () -> values.any(target, 1));
    return new Criterion.InQuery(
        new Value.Plain(from, column), query(target, annotations, depth - 1));
  }

  private Criterion asked(Table table, List<Value> annotations, int depth) {
    while (true) {
      Value left =
          !annotations.isEmpty() && pool.often(3)
              ? pool.one(annotations)
              : values.any(table, depth);
      Lookup lookup = pool.one(Lookup.values());
      if (lookup.fits(left)) {
        List<Object> right = right(table, left, lookup);
        coverage.saw("lookup", lookup);
        coverage.saw("kind", left.kind());
        return new Criterion.Asked(left, lookup, right);
      }
    }
  }

  private List<Object> right(Table table, Value left, Lookup lookup) {
    return switch (lookup.right()) {
      case NONE -> List.of();
      case ONE -> List.of(one(table, left, lookup));
      case TWO -> List.of(values.constant(table, left), values.constant(table, left));
      case LIST -> List.of(list(table, left));
    };
  }

  private Object one(Table table, Value left, Lookup lookup) {
    if (lookup.isRegex()) {
      return patterns.pattern();
    }
    if (lookup.takesExpression(left.kind()) && pool.often(4)) {
      Value other = values.like(table, left);
      if (other != null) {
        coverage.saw("lookup with expression", lookup);
        return other;
      }
    }
    Object constant = values.constant(table, left);
    return lookup.isOfText() ? part((String) constant) : constant;
  }

  /** A part of a text, perhaps in another case. */
  private String part(String text) {
    int[] points = text.codePoints().toArray();
    int from = pool.below(points.length + 1);
    int to = from + pool.below(points.length - from + 1);
    String part = pool.often(3) ? text : new String(points, from, to - from);
    return switch (pool.below(4)) {
      case 0 -> TextFunctions.map(part, true);
      case 1 -> TextFunctions.map(part, false);
      default -> part;
    };
  }

  private List<Object> list(Table table, Value left) {
    int size = pool.often(12) ? 600 : pool.below(5);
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(values.constant(table, left));
    }
    return List.copyOf(list);
  }

  @Nullable Criterion perhaps(Table table, int depth) {
    return pool.often(2) ? criterion(table, depth) : null;
  }
}
