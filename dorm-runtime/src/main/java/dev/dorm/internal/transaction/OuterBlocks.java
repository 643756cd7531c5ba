package dev.dorm.internal.transaction;

import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.Connections;
import dev.dorm.internal.connection.Session;
import dev.dorm.transaction.OuterTransaction;
import dev.dorm.transaction.OuterTransaction.Outcome;
import dev.dorm.transaction.OuterTransactions;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The transactions of others that one database takes part in. Thread-safe. */
final class OuterBlocks {
  private final TransactionManager manager;
  private final OuterTransactions outer;
  private final Backend backend;
  private final Map<OuterTransaction, Transaction> joined =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Those that are over while their hooks run; something may still call them the thread's. */
  private final Set<OuterTransaction> over =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  OuterBlocks(TransactionManager manager, OuterTransactions outer, Backend backend) {
    this.manager = manager;
    this.outer = outer;
    this.backend = backend;
  }

  /** That of the calling thread, joined now if it was not before; null when there is none. */
  @Nullable Transaction current() {
    OuterTransaction open = underway();
    if (open == null) {
      return null;
    }
    Transaction known = joined.get(open);
    return known == null ? join(open) : known;
  }

  /** Whether the calling thread has one. */
  boolean isOpen() {
    return underway() != null;
  }

  private @Nullable OuterTransaction underway() {
    OuterTransaction open = outer.current();
    return open == null || over.contains(open) ? null : open;
  }

  private Transaction join(OuterTransaction open) {
    Session session;
    try {
      Connection connection = open.connection();
      backend.prepareInside(connection);
      session = new Session(connection, backend.commands(connection, false), true);
    } catch (SQLException failure) {
      open.setRollbackOnly();
      throw backend.failures().connecting(failure);
    }
    TransactionOptions options =
        open.isReadOnly() ? TransactionOptions.readOnly() : TransactionOptions.DEFAULT;
    Transaction transaction = new Transaction(manager, session, options, null, open);
    open.register(new End(open, transaction, session));
    joined.put(open, transaction);
    return transaction;
  }

  private final class End implements OuterTransaction.Ending {
    private final OuterTransaction open;
    private final Transaction transaction;
    private final Session session;

    End(OuterTransaction open, Transaction transaction, Session session) {
      this.open = open;
      this.transaction = transaction;
      this.session = session;
    }

    @Override
    public void beforeEnd() {
      transaction.closeFrom(0);
      Connections.closeStatements(session);
    }

    @Override
    public void afterEnd(Outcome outcome) {
      if (joined.remove(open) == null) {
        return;
      }
      over.add(open);
      try {
        ended(outcome);
      } finally {
        over.remove(open);
      }
    }

    private void ended(Outcome outcome) {
      beforeEnd();
      transaction.end(manager.database(), outcome == Outcome.COMMITTED);
      switch (outcome) {
        case COMMITTED -> {
          if (transaction.wrote()) {
            manager.wrote();
          }
          Hooks.run(transaction.hooks().committed(), "committed");
        }
        case ROLLED_BACK -> Hooks.run(transaction.hooks().undoneFrom(0), "rolled back");
        case UNKNOWN -> {
          // Neither kind of hook is right.
        }
      }
    }
  }
}
