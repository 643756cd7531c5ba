package dev.dorm.internal.execute;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.RowLoad;
import dev.dorm.internal.connection.RowLoader;
import dev.dorm.internal.connection.RowLoader.Target;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings many rows into a table in the database's own way, inside the calling context's block.
 * Thread-safe.
 */
public final class LoadExecutor {
  /** As many values as a log shows. */
  private static final int SHOWN = 50;

  private final String database;
  private final Backend backend;
  private final RowLoader loader;
  private final StatementRunner runner;
  private final TransactionManager transactions;
  private final Observers observers;
  private final Limiter limiter;

  LoadExecutor(
      String database,
      Backend backend,
      RowLoader loader,
      StatementRunner runner,
      TransactionManager transactions,
      Observers observers,
      Limiter limiter) {
    this.database = database;
    this.backend = backend;
    this.loader = loader;
    this.runner = runner;
    this.transactions = transactions;
    this.observers = observers;
    this.limiter = limiter;
  }

  /**
   * Brings rows into a table.
   *
   * @param table the table's name as SQL writes it
   * @param columns the columns that are given
   * @param insert an INSERT of one row, which is not run
   * @param load the statement that brings rows
   * @param parts the rows of each run of it
   * @return false where the table does not take them so; then nothing was done
   */
  public boolean load(
      String table,
      List<ColumnReference> columns,
      CompiledStatement insert,
      CompiledStatement load,
      List<? extends LoadedRows> parts) {
    Transaction transaction = transactions.current();
    if (transaction == null) {
      return false;
    }
    transaction.acquire();
    try {
      StatementExecutor.allow(transaction, load);
      List<ColumnType<?>> types = columns.stream().<ColumnType<?>>map(it -> it.type()).toList();
      RowLoad opened =
          open(transaction, insert, new Target(table, types, insert.sql(), load.sql()));
      if (opened == null) {
        return false;
      }
      for (LoadedRows rows : parts) {
        run(transaction, opened, load, rows);
      }
      return true;
    } finally {
      transaction.release();
    }
  }

  private @Nullable RowLoad open(Transaction transaction, CompiledStatement insert, Target target) {
    Session session = transaction.session();
    Watch watch = observers.watch(insert, binder -> {});
    Running running = () -> loader.cancel(session.connection());
    Limit limit = null;
    session.prepares();
    try {
      limit = limiter.begin(session, transaction, null, running);
      Cancellation cancellation = Cancellation.begin(running);
      session.sends();
      RowLoad opened = loader.open(session.connection(), target);
      session.isAnswered();
      Cancellation.end(cancellation, session);
      if (limit != null) {
        limit.end(session);
      }
      return opened;
    } catch (SQLException failure) {
      throw runner.refused(session, transaction, insert, null, limit, failure, watch);
    } catch (RuntimeException | Error failure) {
      runner.interrupted(session, transaction, insert, null, limit, failure, watch);
      throw failure;
    }
  }

  private void run(
      Transaction transaction, RowLoad opened, CompiledStatement load, LoadedRows rows) {
    Session session = transaction.session();
    Watch watch = observers.watch(load, shown(rows));
    Running running = () -> loader.cancel(session.connection());
    Limit limit = null;
    session.prepares();
    try {
      limit = limiter.begin(session, transaction, null, running);
      Cancellation cancellation = Cancellation.begin(running);
      session.sends();
      long count = send(transaction, opened, rows);
      session.isAnswered();
      Cancellation.end(cancellation, session);
      if (limit != null) {
        limit.end(session);
      }
      if (watch != null) {
        watch.end(database, count, null);
      }
    } catch (SQLException failure) {
      if (!backend.failures().connectionLost(failure)) {
        abandon(opened, failure);
      }
      throw runner.refused(session, transaction, load, null, limit, failure, watch);
    } catch (RuntimeException | Error failure) {
      boolean sent = opened.wasSent();
      boolean certain = abandon(opened, failure);
      if (certain) {
        session.prepares(); // nothing is under way any more
      }
      runner.interrupted(session, transaction, load, null, limit, failure, watch);
      if (sent && certain) {
        transaction.failed(failure, false);
        if (watch != null) {
          watch.end(database, 0, failure);
        }
      }
      throw failure;
    }
  }

  /** Sends rows; what asks the database meanwhile, such as a converter, makes them pause. */
  private static long send(Transaction transaction, RowLoad opened, LoadedRows rows)
      throws SQLException {
    Runnable outer = transaction.pausing(opened::pause);
    try {
      for (int row = 0; row < rows.size(); row++) {
        rows.bind(row, opened.row());
        opened.endRow();
      }
    } catch (RuntimeException | Error failure) {
      opened.requireWhole();
      throw failure;
    } finally {
      transaction.pausing(outer);
    }
    return opened.end();
  }

  /** Takes back what was sent of rows of which one was refused; whether that is certain. */
  private static boolean abandon(RowLoad opened, Throwable failure) {
    try {
      opened.abandon();
      return true;
    } catch (SQLException | RuntimeException | Error second) {
      failure.addSuppressed(second);
      return false;
    }
  }

  /** The first values, for the log. */
  private static ParameterSource shown(LoadedRows rows) {
    return binder -> {
      for (int row = 0; row < Math.min(SHOWN, rows.size()); row++) {
        rows.bind(row, binder);
      }
    };
  }
}
