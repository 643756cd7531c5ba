package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the program said that a query runs, and how long each of its statements may take.
 *
 * @param database where
 * @param limit how long, or null
 */
record Place(Supplier<Engine> database, @Nullable Duration limit) implements Supplier<Engine> {
  /** The place of a query that was given a time. */
  static Place limited(@Nullable Supplier<Engine> place, String database, Duration limit) {
    if (Arguments.present(limit, "timeout(…)").isNegative() || limit.isZero()) {
      throw new QueryDefinitionError(
          "DORM2043", "timeout(" + limit + "): FIX: a time longer than 0.", null);
    }
    if (place instanceof Place known) {
      return new Place(known.database, limit);
    }
    return new Place(place == null ? () -> Dorm.engine(database) : place, limit);
  }

  /** The place of a query that is to run on another database. */
  static Place moved(@Nullable Supplier<Engine> place, Supplier<Engine> database) {
    return new Place(database, place instanceof Place known ? known.limit : null);
  }

  /** Refuses a time of its own for a query inside another one. */
  static void refuseTime(@Nullable Supplier<Engine> place) {
    if (place instanceof Place known && known.limit != null) {
      throw new QueryDefinitionError(
          "DORM2050",
          "timeout(…) on a query inside another one: both run as one statement. FIX: say it on the"
              + " outer query, and leave it out of the inner one.",
          null);
    }
  }

  @Override
  public Engine get() {
    return limit == null ? database.get() : database.get().limited(limit);
  }
}
