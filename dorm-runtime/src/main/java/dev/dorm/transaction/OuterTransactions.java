package dev.dorm.transaction;

import org.jspecify.annotations.Nullable;

/**
 * The bridge to transactions that something else begins and ends: a container, a framework, JTA.
 * While one is open for the calling thread, all that dorm does on the database happens on its
 * connection: {@code atomic} sets savepoints in it, {@code onCommit} follows its commit, and dorm
 * never commits, rolls back or closes it. Implementations are thread-safe.
 *
 * <pre>{@code
 * Database.of(dataSource).joining(outer)
 * }</pre>
 *
 * @see OuterTransaction
 */
@FunctionalInterface
public interface OuterTransactions {
  /**
   * The transaction that is open for the calling thread; null when there is none. Asked before each
   * statement, so it must be quick, and must give the same object as long as the transaction is the
   * same.
   */
  @Nullable OuterTransaction current();
}
