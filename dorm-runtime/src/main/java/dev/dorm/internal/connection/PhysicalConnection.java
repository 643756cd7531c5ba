package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A pool's connection itself, behind what the pool lends, with the statements that stay prepared on
 * it from one loan to the next. Used by one borrower at a time.
 */
final class PhysicalConnection {
  /** How long an answer shows that the connection lives; less than it takes to end one. */
  private static final long FRESH_NANOS = 100_000;

  private final Connection connection;
  private @Nullable StatementStore statements;
  private long answered = System.nanoTime() - FRESH_NANOS;

  private PhysicalConnection(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  @Nullable StatementStore statements() {
    return statements;
  }

  void keep(@Nullable StatementStore store) {
    statements = store;
  }

  /** Says that the server has answered just now. */
  void answered() {
    answered = System.nanoTime();
  }

  /** Whether it has answered so shortly before that asking again would tell nothing new. */
  boolean hasJustAnswered() {
    return System.nanoTime() - answered < FRESH_NANOS;
  }

  /** The connections of a pool, as far as they were lent. Thread-safe. */
  static final class Shelf {
    private final Map<Connection, PhysicalConnection> known = new ConcurrentHashMap<>();

    /** What stays with a connection. */
    PhysicalConnection of(Connection itself) throws SQLException {
      PhysicalConnection found = known.get(itself);
      return found == null ? add(itself) : found;
    }

    /** A new one: the pool has closed others meanwhile, of which it does not tell. */
    private PhysicalConnection add(Connection itself) throws SQLException {
      Iterator<Connection> others = known.keySet().iterator();
      while (others.hasNext()) {
        if (others.next().isClosed()) {
          others.remove();
        }
      }
      PhysicalConnection made = new PhysicalConnection(itself);
      known.put(itself, made);
      return made;
    }
  }
}
