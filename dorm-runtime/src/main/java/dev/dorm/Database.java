package dev.dorm;

import dev.dorm.annotation.PlainSql;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.DormException;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.async.AsyncRunner;
import dev.dorm.internal.config.DatabaseLocations;
import dev.dorm.internal.config.DatabaseSettings;
import dev.dorm.internal.config.DriverOptions;
import dev.dorm.internal.config.SettingsReader;
import dev.dorm.internal.config.TransportSecurity;
import dev.dorm.internal.connection.Connections;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.sqlite.NativeLibrary;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.observe.ConnectionMetrics;
import dev.dorm.observe.StatementListener;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.transaction.Block;
import dev.dorm.transaction.Body;
import dev.dorm.transaction.OuterTransactions;
import dev.dorm.transaction.TransactionHandle;
import dev.dorm.transaction.TransactionOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A named database: how it is reached, and, from the first use on, its open connections. The
 * configuration is immutable, what changes it makes another database; thread-safe.
 *
 * <pre>{@code
 * Dorm.configure(
 *     Database.sqlite("blog.db"),
 *     Database.postgresql("jdbc:postgresql://localhost/archive", "app", password).named("archive"));
 * }</pre>
 */
public final class Database implements AutoCloseable {
  private final DatabaseSettings settings;
  private final @Nullable DataSource dataSource;
  private final List<StatementListener> listeners;
  private final @Nullable OuterTransactions outer;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable Engine open;
  private volatile @Nullable AsyncRunner asynchronous;
  private volatile boolean closed;

  private Database(
      DatabaseSettings settings,
      @Nullable DataSource dataSource,
      List<StatementListener> listeners,
      @Nullable OuterTransactions outer) {
    this.settings = settings;
    this.dataSource = dataSource;
    this.listeners = listeners;
    this.outer = outer;
  }

  /**
   * SQLite in a file, which is created when it is not there, or in {@code :memory:}, shared by all
   * threads. The driver's library is loaded from here on, on another thread; nothing is opened.
   */
  public static Database sqlite(String path) {
    return of(DatabaseLocations.sqlite(Arguments.present(path, "sqlite(…)")));
  }

  /** SQLite in a file, which is created when it is not there. */
  public static Database sqlite(Path path) {
    return sqlite(Arguments.present(path, "sqlite(…)").toString());
  }

  /**
   * PostgreSQL.
   *
   * @param url {@code jdbc:postgresql://host:port/database}, also with options; never with
   *     credentials
   * @param user the user
   * @param password the password
   */
  public static Database postgresql(String url, String user, String password) {
    Arguments.present(url, "postgresql(…): the URL", "jdbc:postgresql://host/database");
    Arguments.present(user, "postgresql(…): the user", "a name");
    Arguments.present(password, "postgresql(…): the password", "\"\" for none");
    return of(DatabaseLocations.postgresql(url, user, password));
  }

  /**
   * Any data source of SQLite or PostgreSQL: your own pool, your own set-up. Its size, its options
   * and how long it waits are said there; {@code poolSize(…)} tells dorm how many asynchronous
   * calls may wait for it at a time.
   */
  public static Database of(DataSource dataSource) {
    Arguments.present(dataSource, "of(…)");
    return new Database(DatabaseSettings.of("", "", null, null), dataSource, List.of(), null);
  }

  /**
   * A database of the settings.
   *
   * @param file the file with the settings; null to look for {@code dorm.properties}
   * @param alias the database's name in the settings
   * @throws ConfigurationError when there are no settings, or they say nothing of that name
   */
  public static Database fromSettings(@Nullable Path file, String alias) {
    Arguments.present(alias, "fromSettings(…)");
    return of(SettingsReader.read(file, alias).database(alias));
  }

  static Database of(DatabaseSettings settings) {
    if (settings.system().equals(DatabaseSettings.SQLITE)) {
      NativeLibrary.loadAhead();
    }
    return new Database(settings, null, List.of(), null);
  }

  /**
   * The same database under another name, for {@code using("…")} and {@code @Model(database =
   * "…")}.
   */
  public Database named(String name) {
    Arguments.present(name, "named(…)");
    return with(settings.withName(DatabaseLocations.checkName(name)));
  }

  /** The same database with another number of connections; 1 to 10 when nothing is said. */
  public Database poolSize(int min, int max) {
    if (min < 0 || max < 1 || min > max) {
      throw new ConfigurationError(
          "DORM4013",
          "A pool of " + min + " to " + max + " connections cannot be. FIX: poolSize(1, 10).",
          null);
    }
    return with(settings.withPoolSize(min, max));
  }

  /**
   * The same database with another time that a call waits for a connection; 30 seconds when nothing
   * is said.
   */
  public Database poolTimeout(Duration timeout) {
    Arguments.present(timeout, "poolTimeout(…)");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new ConfigurationError(
          "DORM4013",
          "The pool's timeout must be longer than 0. FIX: poolTimeout(Duration.ofSeconds(30)).",
          null);
    }
    return with(settings.withPoolTimeout(timeout));
  }

  /**
   * The same database with a time that each statement may take at most; any when nothing is said. A
   * statement that takes longer is cancelled, with {@link dev.dorm.exception.TimedOut}; on
   * PostgreSQL a connection that gives no answer for little longer is given up. A block has {@code
   * TransactionOptions.timeout(…)}, a query set {@code timeout(…)}, which counts in the place of
   * this one.
   *
   * @throws ConfigurationError when it is not longer than 0, or the option {@code socketTimeout}
   *     would end first
   */
  public Database statementTimeout(Duration timeout) {
    Arguments.present(timeout, "statementTimeout(…)");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new ConfigurationError(
          "DORM2043",
          "The time of a statement must be longer than 0. FIX:"
              + " statementTimeout(Duration.ofSeconds(30)).",
          null);
    }
    return with(settings.withStatementTimeout(timeout));
  }

  /**
   * The same database with an option for its driver.
   *
   * @throws ConfigurationError when dorm does not know the option, or it would load classes
   */
  public Database option(String key, String value) {
    Arguments.present(key, "option(…)");
    Arguments.present(value, "option(…)");
    DriverOptions.check(settings.system(), key, value);
    if (settings.tls()) {
      TransportSecurity.check(key, value);
    }
    return with(settings.withOption(key, value));
  }

  /**
   * The same database, reached over TLS alone: the server's certificate must lead to a root that is
   * trusted ({@code option("sslrootcert", "…")}), and name the host ({@code sslmode=verify-full});
   * the password is tied to the connection ({@code channelBinding=require}).
   *
   * @throws ConfigurationError on SQLite, on a data source, or when an option says otherwise
   */
  public Database requireTls() {
    return with(TransportSecurity.require(settings));
  }

  /**
   * The same database, of whose statements the logger {@code dorm.sql} shows the values, too, at
   * level DEBUG. Those of a statement that reads, writes or compares a {@code @Sensitive} column by
   * itself, and those of raw SQL, are not shown.
   */
  public Database logValues() {
    return with(settings.withWatching(settings.watching().withValues()));
  }

  /** The same database with one more listener. */
  public Database listener(StatementListener listener) {
    Arguments.present(listener, "listener(…)");
    List<StatementListener> more = new ArrayList<>(listeners);
    more.add(listener);
    return new Database(settings, dataSource, List.copyOf(more), outer);
  }

  /**
   * The same database, on which reading what a query did not fetch does this unless the query says
   * otherwise; {@link FetchMode#PEERS} when nothing is said.
   */
  public Database fetchMode(FetchMode mode) {
    return with(settings.withRaising(Arguments.present(mode, "fetchMode(…)") == FetchMode.RAISE));
  }

  /**
   * The same database, taking part in transactions that something else begins and ends. Its
   * connections must lead to this database.
   */
  public Database joining(OuterTransactions transactions) {
    return new Database(
        settings, dataSource, listeners, Arguments.present(transactions, "joining(…)"));
  }

  private Database with(DatabaseSettings changed) {
    return new Database(changed, dataSource, listeners, outer);
  }

  /** The name, {@code default} when none was given. */
  public String name() {
    return settings.name();
  }

  /** The database system, {@code sqlite} or {@code postgresql}; a data source is asked for it. */
  public String system() {
    return settings.system().isEmpty() ? engine().system() : settings.system();
  }

  /**
   * Opens a connection of its own, outside the pool and set up like dorm's; whoever asks closes it.
   *
   * @throws DormException when none can be made
   */
  public Connection openConnection() {
    return engine().openConnection();
  }

  /**
   * Whether the calling context is inside a transaction of this database: a block of {@link
   * #atomic}, work by hand that was begun, or a transaction of others that it joins. Opens nothing.
   */
  public boolean inTransaction() {
    Engine engine = open;
    return engine != null && engine.transactions().underway() != null;
  }

  /**
   * How the database's connections are used now: for a monitor, and for tests that show that
   * nothing was left open. Opens none.
   */
  public ConnectionMetrics metrics() {
    Engine engine = open;
    return engine == null
        ? new ConnectionMetrics(name(), 0, 0, settings.maxPoolSize(), 0, 0)
        : engine.metrics();
  }

  /** The connection of the calling context to this database, for commits by hand. */
  public DatabaseConnection connection() {
    return new DatabaseConnection(this);
  }

  /**
   * A query in SQL on this database.
   *
   * @param sql one statement that gives rows; values stand as {@code :name} or {@code ?}
   * @param binds the values
   */
  public RawSql raw(@PlainSql String sql, Bind... binds) {
    return new RawSql(this::engine, Arguments.present(sql, "raw(…)"), Bind.all(binds));
  }

  /** Runs a block for which this database is the default one. */
  public <X extends Throwable> void run(Block<X> block) throws X {
    Arguments.present(block, "run(…)");
    this.<Boolean, X>run(
        () -> {
          block.run();
          return true;
        });
  }

  /** Runs a body for which this database is the default one, and gives its result. */
  public <T extends @Nullable Object, X extends Throwable> T run(Body<T, X> body) throws X {
    Arguments.present(body, "run(…)");
    CallContext context = CallContext.enter();
    CallContext.bind(context.at(this));
    try {
      return body.run();
    } finally {
      CallContext.bind(context);
      context.leave();
    }
  }

  /**
   * Runs a block in a transaction: all of it is committed when it returns; when it throws, nothing
   * is, and the exception passes unchanged. A block inside a block can be undone by itself.
   */
  public <X extends Throwable> void atomic(Block<X> block) throws X {
    Arguments.present(block, "atomic(…)");
    this.<Boolean, X>atomic(
        () -> {
          block.run();
          return true;
        });
  }

  /** Runs a body in a transaction, as {@link #atomic(Block)} does, and gives its result. */
  public <T extends @Nullable Object, X extends Throwable> T atomic(Body<T, X> body) throws X {
    Arguments.present(body, "atomic(…)");
    return engine().transactions().atomic(body);
  }

  /**
   * Runs a block in a transaction, in a way of its own.
   *
   * @throws dev.dorm.exception.QueryDefinitionError inside another block, to which the way belongs
   */
  public <X extends Throwable> void atomic(TransactionOptions options, Block<X> block) throws X {
    Arguments.present(block, "atomic(…)");
    this.<Boolean, X>atomic(
        options,
        () -> {
          block.run();
          return true;
        });
  }

  /** Runs a body in a transaction, in a way of its own, and gives its result. */
  public <T extends @Nullable Object, X extends Throwable> T atomic(
      TransactionOptions options, Body<T, X> body) throws X {
    Arguments.present(body, "atomic(…)");
    Arguments.present(options, "atomic(…)");
    return engine().transactions().atomic(options, body);
  }

  /**
   * Runs a body in a transaction, on other threads: it is committed when the body's future succeeds
   * and undone when it fails; the future that comes back is done after that. What the body starts
   * by dorm's own futures is part of the transaction, and must be done when its future is.
   *
   * @param body gets the block, for threads that dorm does not know
   */
  public <T extends @Nullable Object> CompletableFuture<T> aatomic(
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body) {
    return aatomic(TransactionOptions.DEFAULT, body);
  }

  /** Runs a body in a transaction, on other threads, in a way of its own. */
  public <T extends @Nullable Object> CompletableFuture<T> aatomic(
      TransactionOptions options,
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body) {
    Arguments.present(options, "aatomic(…)");
    Arguments.present(body, "aatomic(…)");
    return async().atomic(options, body);
  }

  /** What runs calls on other threads; made at the first call. */
  AsyncRunner async() {
    AsyncRunner runner = asynchronous;
    return runner == null ? startedAsync() : runner;
  }

  private AsyncRunner startedAsync() {
    Engine engine = engine();
    opening.lock();
    try {
      AsyncRunner runner = asynchronous;
      if (runner == null) {
        runner =
            AsyncRunner.create(
                name(),
                engine.transactions(),
                engine.alarms(),
                Connections.closing(settings.poolTimeout()),
                engine.blocksThreads(),
                settings.maxPoolSize());
        engine.closeFirst(runner);
        asynchronous = runner;
      }
      return runner;
    } finally {
      opening.unlock();
    }
  }

  /**
   * Keeps the statements that run from now on until the recorder is closed, those of all threads.
   */
  public StatementRecorder recordStatements() {
    Engine engine = engine();
    return StatementRecorder.attached(engine::addListener, engine::removeListener);
  }

  /** The open engine; opens it at the first call. */
  Engine engine() {
    Engine engine = open;
    return engine == null ? opened() : engine;
  }

  private Engine opened() {
    opening.lock();
    try {
      Engine engine = open;
      if (engine != null) {
        return engine;
      }
      if (closed) {
        throw Connections.closed(name());
      }
      engine = EngineFactory.open(settings, dataSource, listeners, Dorm.writers());
      engine.belongsTo(this);
      if (outer != null) {
        engine.joins(outer);
      }
      open = engine;
      return engine;
    } finally {
      opening.unlock();
    }
  }

  /**
   * Closes the connections, once; what is used afterwards throws. Calls and blocks that are under
   * way are waited for some seconds; then their statements are cancelled.
   */
  @Override
  public void close() {
    closed = true;
    opening.lock();
    try {
      Engine engine = open;
      if (engine != null) {
        engine.close();
      }
    } finally {
      opening.unlock();
    }
  }

  @Override
  public String toString() {
    return "Database " + settings;
  }
}
