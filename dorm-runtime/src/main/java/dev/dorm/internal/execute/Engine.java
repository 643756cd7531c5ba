package dev.dorm.internal.execute;

import dev.dorm.dialect.Dialect;
import dev.dorm.exception.DormException;
import dev.dorm.internal.compile.StatementCache;
import dev.dorm.internal.connection.Alarms;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.RowLoader;
import dev.dorm.internal.raw.RawStatements;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.ConnectionMetrics;
import dev.dorm.observe.StatementListener;
import dev.dorm.transaction.OuterTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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
  private final StatementRunner runner;
  private final StatementExecutor executor;
  private final CursorOpener cursors;
  private final @Nullable LoadExecutor loads;
  private final StatementCache statements;
  private final RawStatements raw;
  private final Observers observers;
  private final Alarms alarms;
  private final Limiter limiter;
  private final @Nullable ReadRoute route;
  private final @Nullable Engine base; // the whole, of which this is a view
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
   * @param limit how long a statement may take, or null
   * @param byConnection whether the connections were told of that
   * @param hop the way to dorm's own threads; closed with the engine
   */
  public Engine(
      String name,
      Dialect dialect,
      Backend backend,
      ConnectionSource source,
      Observers observers,
      @Nullable Duration limit,
      boolean byConnection,
      Hop hop) {
    this.name = name;
    this.dialect = dialect;
    this.backend = backend;
    this.source = source;
    this.observers = observers;
    this.alarms = new Alarms(name);
    this.base = null;
    this.transactions = new TransactionManager(name, source, backend.failures(), hop);
    this.limiter =
        new Limiter(backend, alarms, limit == null ? 0 : Deadline.nanos(limit), byConnection);
    this.route = null;
    this.runner = newRunner();
    this.executor = newExecutor();
    this.cursors = newCursors();
    this.loads = newLoads();
    this.raw = new RawStatements(dialect);
    this.statements = new StatementCache(dialect, this);
  }

  private Engine(Engine base, Limiter limiter, @Nullable ReadRoute route) {
    this.name = base.name;
    this.dialect = base.dialect;
    this.backend = base.backend;
    this.source = base.source;
    this.observers = base.observers;
    this.alarms = base.alarms;
    this.base = base;
    this.limiter = limiter;
    this.route = route;
    this.transactions = base.transactions;
    this.runner = newRunner();
    this.executor = newExecutor();
    this.cursors = newCursors();
    this.loads = newLoads();
    this.raw = base.raw;
    this.statements = base.statements;
    this.raising = base.raising;
    this.owner = base.owner;
  }

  private @Nullable LoadExecutor newLoads() {
    RowLoader loader = backend.loader();
    return loader == null
        ? null
        : new LoadExecutor(name, backend, loader, runner, transactions, observers, limiter);
  }

  private StatementRunner newRunner() {
    return new StatementRunner(
        name, backend, source, transactions, observers, new Plans(dialect, backend), limiter);
  }

  private StatementExecutor newExecutor() {
    return new StatementExecutor(runner, backend.failures(), source, transactions, limiter, route);
  }

  private CursorOpener newCursors() {
    return new CursorOpener(name, backend, source, transactions, observers, limiter, route);
  }

  /** The same database, on which each statement may take so long. */
  public Engine limited(Duration limit) {
    ReadRoute known = route;
    return new Engine(
        primary(),
        new Limiter(backend, alarms, Deadline.nanos(limit), false),
        known == null ? null : () -> limited(known.reader(), limit));
  }

  private static @Nullable Engine limited(@Nullable Engine reader, Duration limit) {
    return reader == null ? null : reader.limited(limit);
  }

  /** The same database, whose reads go where the route says unless a transaction is open. */
  public Engine routed(ReadRoute reads) {
    return new Engine(primary(), limiter, reads);
  }

  /** The database itself, without what was said of a call. */
  public Engine primary() {
    return base == null ? this : base;
  }

  /** What ends work whose time is over. */
  public Alarms alarms() {
    return alarms;
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

  /** What brings many rows in at once; null where the database has no way of its own for it. */
  public @Nullable LoadExecutor loads() {
    return loads;
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

  /** Takes part in the transactions of others from now on; before the engine is used. */
  public void joins(OuterTransactions outer) {
    transactions.joins(outer, backend);
  }

  /** How the connections are used now. */
  public ConnectionMetrics metrics() {
    return source.metrics();
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
    alarms.close();
    source.close();
    transactions.hop().close();
  }
}
