package dev.dorm.internal.execute;

import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.StatementStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prepared statements of one connection, by compiled statement; those used least recently go
 * first.
 */
final class KeptStatements implements StatementStore {
  private static final int CAPACITY = 256;

  private final Connection connection;
  private final Backend backend;
  private final LinkedHashMap<CompiledStatement, Execution> executions =
      new LinkedHashMap<>(64, 0.75f, true);

  private KeptStatements(Connection connection, Backend backend) {
    this.connection = connection;
    this.backend = backend;
  }

  /** A prepared execution: a kept one, a new one to be kept, or one for this use only. */
  static Execution take(Session session, Backend backend, CompiledStatement compiled)
      throws SQLException {
    if (!session.lasting()) {
      return Execution.prepare(compiled, session.preparing(), backend);
    }
    KeptStatements store = (KeptStatements) session.statements();
    if (store == null) {
      store = new KeptStatements(session.preparing(), backend);
      session.keep(store);
    }
    return store.take(compiled);
  }

  private Execution take(CompiledStatement compiled) throws SQLException {
    Execution kept = executions.get(compiled);
    if (kept != null && !kept.isBusy()) {
      kept.reuse();
      return kept;
    }
    Execution prepared = Execution.prepare(compiled, connection, backend);
    if (kept == null) {
      prepared.kept(true);
      executions.put(compiled, prepared);
      if (executions.size() > CAPACITY) {
        evict();
      }
    }
    return prepared;
  }

  private void evict() {
    Map.Entry<CompiledStatement, Execution> eldest = executions.entrySet().iterator().next();
    executions.remove(eldest.getKey());
    Execution execution = eldest.getValue();
    if (execution.isBusy()) {
      execution.kept(false); // closed by whoever is using it
    } else {
      execution.close();
    }
  }

  /** Closes an execution that failed; it is prepared anew next time. */
  static void drop(Session session, Execution execution) {
    KeptStatements store = (KeptStatements) session.statements();
    if (store != null && execution.isKept()) {
      store.executions.remove(execution.compiled(), execution);
    }
    execution.close();
  }

  /**
   * Closes those that nobody uses: to SQLite a kept statement that wrote counts as running, and as
   * long as one runs, what stopped a statement stops the next one, too.
   */
  static void closeIdle(Session session) {
    KeptStatements store = (KeptStatements) session.statements();
    if (store != null) {
      store
          .executions
          .values()
          .removeIf(
              execution -> {
                if (!execution.isBusy()) {
                  execution.close();
                }
                return !execution.isBusy();
              });
    }
  }

  @Override
  public void close() {
    for (Execution execution : executions.values()) {
      execution.close();
    }
    executions.clear();
  }
}
