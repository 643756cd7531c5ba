package dev.dorm;

import dev.dorm.exception.DormException;
import dev.dorm.internal.transaction.ManualTransactions;
import java.util.concurrent.CompletableFuture;

/**
 * The connection of the calling context to a database, for programs that commit by hand. Each
 * context has its own: what one commits or undoes is no other's. Thread-safe.
 *
 * <pre>{@code
 * try (DatabaseConnection connection = Dorm.connection()) {
 *   connection.setAutocommit(false);
 *   …
 *   connection.commit();
 * }                                  // what is not committed is undone
 * }</pre>
 *
 * <p>While autocommit is off, a connection is held from the first statement to the next {@link
 * #commit} or {@link #rollback}; {@code atomic} inside sets a savepoint.
 */
public final class DatabaseConnection implements AutoCloseable {
  private final Database database;

  DatabaseConnection(Database database) {
    this.database = database;
  }

  /** The database. */
  public Database database() {
    return database;
  }

  /** Whether each statement of the calling context commits by itself, as it does by default. */
  public boolean isAutocommit() {
    return transactions().isAutocommit();
  }

  /**
   * Says whether each statement commits by itself, in the calling context.
   *
   * @throws dev.dorm.exception.QueryDefinitionError inside {@code atomic}, and when it is switched
   *     on with work pending
   */
  public void setAutocommit(boolean autocommit) {
    if (autocommit) {
      transactions().end();
    } else {
      transactions().begin();
    }
  }

  /**
   * Commits what was done since the last commit or rollback.
   *
   * @throws dev.dorm.exception.TransactionBroken when a statement of it failed; it is rolled back
   */
  public void commit() {
    transactions().commit();
  }

  /** Undoes what was done since the last commit or rollback. */
  public void rollback() {
    transactions().rollback();
  }

  /**
   * {@link #setAutocommit} on another thread, for the calling context, which waits for the future
   * before it goes on.
   */
  public CompletableFuture<Void> asetAutocommit(boolean autocommit) {
    if (autocommit && !isAutocommit()) {
      return Async.run(database.engine(), () -> setAutocommit(true));
    }
    try {
      setAutocommit(autocommit); // which asks no database
      return CompletableFuture.completedFuture(null);
    } catch (DormException refusal) {
      return CompletableFuture.failedFuture(refusal);
    }
  }

  /** {@link #commit} on another thread, behind the asynchronous calls that were made before. */
  public CompletableFuture<Void> acommit() {
    return Async.run(database.engine(), this::commit);
  }

  /** {@link #rollback} on another thread, behind the asynchronous calls that were made before. */
  public CompletableFuture<Void> arollback() {
    return Async.run(database.engine(), this::rollback);
  }

  /**
   * Undoes what is pending, and lets each statement commit by itself again. An asynchronous call
   * that is under way is waited for and undone too; what was to follow it is not run.
   */
  @Override
  public void close() {
    transactions().close();
  }

  private ManualTransactions transactions() {
    return database.engine().transactions().manual();
  }

  @Override
  public String toString() {
    return "Connection to " + database;
  }
}
