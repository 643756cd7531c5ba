package dev.dorm;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.config.DatabaseSettings;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.ReadRoute;
import dev.dorm.internal.transaction.CallContext;
import org.jspecify.annotations.Nullable;

/** The default database as a router shows it. Thread-safe. */
final class Routing implements ReadRoute {
  private final Router router;
  private final Database primary;
  private final long catchUp;
  private volatile @Nullable Engine routed;

  Routing(Router router, Database primary) {
    this.router = router;
    this.primary = primary;
    this.catchUp =
        Deadline.nanos(
            Arguments.present(
                router.catchUp(), "The time that Router.catchUp() gives", "Duration.ZERO"));
  }

  /** The engine of the default database whose reads go where the router says. */
  Engine engine() {
    Engine known = routed;
    if (known == null) {
      Engine whole = primary.engine();
      whole.transactions().remembersWrites();
      known = whole.routed(this);
      routed = known;
    }
    return known;
  }

  @Override
  public @Nullable Engine reader() {
    CallContext context = CallContext.current();
    if (context != null && context.wroteWithin(catchUp)) {
      return null;
    }
    String name =
        Arguments.present(
            router.reader(), "The name that Router.reader() gives", "\"default\", or a replica");
    if (name.equals(DatabaseSettings.DEFAULT_NAME)) {
      return null;
    }
    Engine reader = Dorm.configuredDatabase(name).engine();
    if (!reader.system().equals(primary.engine().system())) {
      throw new ConfigurationError(
          "DORM2052",
          "The router reads from \""
              + name
              + "\", which is "
              + reader.system()
              + ", but the default database is "
              + primary.engine().system()
              + ". FIX: a replica of the same system.",
          null);
    }
    return reader;
  }
}
