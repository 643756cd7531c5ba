package dev.dorm;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.internal.argument.Arguments;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says from which database rows are read where nothing else does; for replicas, which follow the
 * default database a little later.
 *
 * <pre>{@code
 * Dorm.configure(primary, first.named("first"), second.named("second"));
 * Dorm.route(Router.replicas("first", "second"));
 * }</pre>
 *
 * <p>Writes go to the default database, and so does everything inside its {@code atomic}, and every
 * read of a context that has written, for as long as {@link #catchUp} says: a program reads what it
 * wrote. A context is a thread, with the asynchronous calls that it makes and what depends on them.
 * A query with {@code using(…)}, a model with {@code @Model(database = …)} and a block of {@code
 * database.run(…)} are not asked about; queries in SQL, of which nobody knows what they do, go to
 * the default database. When a replica fails, the read fails. Implementations are thread-safe.
 */
@FunctionalInterface
public interface Router {
  /** The name of the database for the next read: a replica, or {@code default}. */
  String reader();

  /** How long after a write its context reads from the default database. */
  default Duration catchUp() {
    return Duration.ofSeconds(5);
  }

  /**
   * Takes replicas in turn.
   *
   * @throws ConfigurationError when none is named
   */
  static Router replicas(String... names) {
    List<String> all = List.of(Arguments.elements(names, "Router.replicas(…)"));
    if (all.isEmpty()) {
      throw new ConfigurationError(
          "DORM2051", "Router.replicas() names none. FIX: the names of the replicas.", null);
    }
    AtomicInteger next = new AtomicInteger();
    return () -> all.get(Math.floorMod(next.getAndIncrement(), all.size()));
  }

  /** The same, reading from the default database for so long after a write. */
  default Router catchUp(Duration time) {
    Arguments.present(time, "catchUp(time): the time", "Duration.ZERO");
    Router chooser = this;
    return new Router() {
      @Override
      public String reader() {
        return chooser.reader();
      }

      @Override
      public Duration catchUp() {
        return time;
      }
    };
  }
}
