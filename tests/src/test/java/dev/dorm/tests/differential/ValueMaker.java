package dev.dorm.tests.differential;

import dev.dorm.generated.RelationReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes values of rows up. */
final class ValueMaker {
  private static final int ATTEMPTS = 12;

  private final World world;
  private final Pool pool;
  private final Coverage coverage;
  private final QueryMaker queries;

  ValueMaker(World world, Pool pool, Coverage coverage, QueryMaker queries) {
    this.world = world;
    this.pool = pool;
    this.coverage = coverage;
    this.queries = queries;
  }

  /** A way of a few steps; often of none. */
  Way way(Table table, int most) {
    Way way = Way.at(table);
    while (way.steps().size() < most && !way.end().steps().isEmpty() && pool.often(3)) {
      way = way.then(pool.one(way.end().steps()));
    }
    return way;
  }

  /** A way to a table that has to-many relations. */
  Way wayToMany(Table table) {
    Way way = way(table, 2);
    return way.end().manies().isEmpty() ? Way.at(table) : way;
  }

  /** A value of any kind. */
  Value any(Table table, int depth) {
    int choice = depth <= 0 ? 0 : pool.below(100);
    if (choice >= 60) {
      Value made =
          choice < 80
              ? computed(table, depth)
              : choice < 86
                  ? chosen(table, depth)
                  : choice < 97 ? related(table, depth) : first(table);
      if (made != null) {
        return made;
      }
    }
    return plain(table, value -> true);
  }

  private Value.Plain plain(Table table, Predicate<Value> wanted) {
    while (true) {
      Way way = way(table, 3);
      Value.Plain plain = new Value.Plain(way, pool.one(way.end().columns()));
      if (wanted.test(plain)) {
        if (!way.steps().isEmpty()) {
          coverage.saw("condition", "path");
        }
        return plain;
      }
    }
  }

  private @Nullable Value computed(Table table, int depth) {
    Function function = pool.one(Function.ALL);
    for (int i = 0; i < ATTEMPTS; i++) {
      Value on = any(table, depth - 1);
      if (function.fits(on)) {
        coverage.saw("function", function.name());
        return new Value.Computed(function, on, arguments(table, function, on));
      }
    }
    return null;
  }

  private List<Object> arguments(Table table, Function function, Value on) {
    List<Object> arguments = new ArrayList<>();
    for (Function.Argument argument : function.arguments()) {
      arguments.add(
          switch (argument) {
            case SAME -> same(table, function, on);
            case SOME -> some(on.kind());
            case POWER -> (double) pool.below(4);
            case COUNT -> pool.below(4) + (arguments.isEmpty() ? 0 : 4);
            case LETTER -> pool.one("a", "A", "%", "\u00e4", "\\");
            case PERIOD -> TimeFunctions.period(pool);
            case DURATION -> TimeFunctions.duration(pool);
          });
    }
    return List.copyOf(arguments);
  }

  private Object same(Table table, Function function, Value on) {
    Value other = pool.often(2) ? like(table, on) : null;
    return other != null && function.fits(other) ? other : pool.value(on.kind(), false);
  }

  private Object some(Kind kind) {
    return switch (kind) {
      case SHORT -> (short) (1 + pool.below(4));
      case INT -> 1 + pool.below(4);
      case LONG -> 1L + pool.below(4);
      case DOUBLE -> pool.one(0.5, 3.0, -2.25);
      case DECIMAL ->
          pool.one(
              new BigDecimal("3"),
              new BigDecimal("-7"),
              new BigDecimal("0.7"),
              new BigDecimal("2"));
      case TEXT -> pool.one("x", "\u00df", "__");
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private @Nullable Value chosen(Table table, int depth) {
    Value then = any(table, depth - 1);
    if (then.kind() == Kind.KEY) {
      return null;
    }
    Object otherwise = pool.value(then.kind(), false);
    Value other = like(table, then);
    boolean without = pool.often(4);
    coverage.saw("condition", without ? "when or null" : "when");
    return new Value.Chosen(
        queries.criterion(table, Math.min(depth - 1, 1)),
        then,
        without ? null : other == null ? otherwise : other);
  }

  private @Nullable Value related(Table table, int depth) {
    Way way = wayToMany(table);
    if (way.end().manies().isEmpty()) {
      return null;
    }
    RelationReference relation = pool.one(way.end().manies());
    Table target = way.end().target(relation);
    Aggregate aggregate = pool.one(Aggregate.values());
    if (!aggregate.isOfRelations()) {
      return null;
    }
    Value value = null;
    if (aggregate != Aggregate.COUNT) {
      for (int i = 0; i < ATTEMPTS && (value == null || !aggregate.fits(value)); i++) {
        value = any(target, depth - 1);
      }
      if (value == null || !aggregate.fits(value)) {
        return null;
      }
    }
    coverage.saw("aggregate of relation", aggregate);
    return new Value.Related(
        way, relation, aggregate, value, queries.perhaps(target, Math.min(depth - 1, 1)));
  }

  private @Nullable Value first(Table table) {
    List<RelationReference> reversed = table.reversed();
    if (reversed.isEmpty()) {
      return null;
    }
    RelationReference relation = pool.one(reversed);
    Value value = any(table.target(relation), 1);
    if (value.kind() == Kind.KEY) {
      return null;
    }
    coverage.saw("condition", "scalar");
    return new Value.First(table, relation, pool.often(2), value);
  }

  /** Another value of the same kind; null when none was found. */
  @Nullable Value like(Table table, Value model) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Value other = any(table, 1);
      if (other.kind() == model.kind()) {
        return other;
      }
    }
    return null;
  }

  /** A constant that the value may well be equal to. */
  Object constant(Table table, Value value) {
    for (int i = 0; i < 3; i++) {
      Object found = value.of(pool.one(world.rows(table)));
      if (found != null) {
        return found;
      }
    }
    if (value.kind() == Kind.DECIMAL) {
      return BigDecimal.valueOf(pool.small());
    }
    return pool.value(value.kind(), false);
  }
}
