package dev.dorm.internal.execute;

import dev.dorm.dialect.Dialect;
import dev.dorm.exception.DormException;
import dev.dorm.internal.compile.StatementCache;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.raw.RawStatements;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.StatementListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** An open database: everything that runs statements on it. Thread-safe. */
public final class Engine {
  private final String name;
  private final Dialect dialect;
  private final Backend backend;
  private final ConnectionSource source;
  private final TransactionManager transactions;
  private final StatementExecutor executor;
  private final CursorOpener cursors;
  private final StatementCache statements;
  private final RawStatements raw;
  private final Observers observers;
  private volatile boolean raising;
  private volatile @Nullable Object owner;
  private final List<AutoCloseable> companions = new CopyOnWriteArrayList<>();

  /**
   * Makes an engine.
   *
   * @param name the database's name
   * @param dialect the words of its SQL
   * @param backend what else it does in its own way
   * @param source its connections
   * @param observers who is told of statements
   */
  public Engine(
      String name, Dialect dialect, Backend backend, ConnectionSource source, Observers observers) {
    this.name = name;
    this.dialect = dialect;
    this.backend = backend;
    this.source = source;
    this.observers = observers;
    this.transactions = new TransactionManager(source, backend.failures());
    this.executor = new StatementExecutor(name, backend, source, transactions, observers);
    this.cursors = new CursorOpener(name, backend, source, transactions, observers);
    this.raw = new RawStatements(dialect);
    this.statements = new StatementCache(dialect, this);
  }

  /** Whether reading what a query did not fetch is an error unless the query says otherwise. */
  public boolean raising() {
    return raising;
  }

  /** Says whether reading what a query did not fetch is an error; before the engine is used. */
  public void raising(boolean value) {
    raising = value;
  }

  /** The database's name. */
  public String name() {
    return name;
  }

  /** The words of its SQL. */
  public Dialect dialect() {
    return dialect;
  }

  /** The system's name in settings: {@code sqlite} or {@code postgresql}. */
  public String system() {
    return backend.engine();
  }

  /** What runs statements. */
  public StatementExecutor executor() {
    return executor;
  }

  /** What runs selects whose rows are read piece by piece. */
  public CursorOpener cursors() {
    return cursors;
  }

  /** What runs atomic blocks. */
  public TransactionManager transactions() {
    return transactions;
  }

  /** The compiled statements, by shape. */
  public StatementCache statements() {
    return statements;
  }

  /** The raw texts, read and compiled. */
  public RawStatements raw() {
    return raw;
  }

  /**
   * Opens a connection apart from the others, set up like them; whoever asks closes it.
   *
   * @throws DormException when none can be made
   */
  public Connection openConnection() {
    try {
      return source.open();
    } catch (SQLException failure) {
      throw backend.failures().connecting(failure);
    }
  }

  /** Tells a listener of each statement from now on. */
  public void addListener(StatementListener listener) {
    observers.add(listener);
  }

  /** Tells a listener no more. */
  public void removeListener(StatementListener listener) {
    observers.remove(listener);
  }

  /** Whether the driver blocks the thread that calls it, so that it must be a platform thread. */
  public boolean blocksThreads() {
    return backend.blocksThreads();
  }

  /** The database that the engine is the inside of. */
  public Object owner() {
    Object known = owner;
    if (known == null) {
      throw new IllegalStateException("The engine of \"" + name + "\" belongs to no database.");
    }
    return known;
  }

  /** Says, once, which database the engine is the inside of. */
  public void belongsTo(Object database) {
    owner = database;
  }

  /** Keeps something that is closed before the connections are. */
  public void closeFirst(AutoCloseable resource) {
    companions.add(resource);
  }

  /** The name, in quotes. */
  @Override
  public String toString() {
    return '"' + name + '"';
  }

  /** Closes all connections; never throws. */
  public void close() {
    for (AutoCloseable companion : companions) {
      try {
        companion.close();
      } catch (Exception failure) {
        LoggerFactory.getLogger("dorm").debug("Closing failed.", failure);
      }
    }
    source.close();
  }
}
