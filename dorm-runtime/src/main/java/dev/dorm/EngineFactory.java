package dev.dorm;

import dev.dorm.dialect.Dialect;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.internal.async.AsyncRunner;
import dev.dorm.internal.config.DatabaseSettings;
import dev.dorm.internal.config.DriverVersion;
import dev.dorm.internal.config.TransportSecurity;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.DataSourcePool;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.Gate;
import dev.dorm.internal.connection.HikariPool;
import dev.dorm.internal.connection.PooledSource;
import dev.dorm.internal.connection.QueuedSource;
import dev.dorm.internal.connection.SharedSource;
import dev.dorm.internal.connection.WatchedSource;
import dev.dorm.internal.connection.WriterGates;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.Observers;
import dev.dorm.internal.log.StatementLog;
import dev.dorm.internal.postgresql.PostgresqlBackend;
import dev.dorm.internal.postgresql.PostgresqlDataSource;
import dev.dorm.internal.postgresql.PostgresqlDialect;
import dev.dorm.internal.sqlite.SqliteBackend;
import dev.dorm.internal.sqlite.SqliteDialect;
import dev.dorm.internal.sqlite.SqliteOpener;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.observe.SlowStatements;
import dev.dorm.observe.StatementListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens one database: chooses what it speaks, and where its connections come from. */
final class EngineFactory {
  private static final String SQLITE_SCHEME = "jdbc:sqlite:";

  /** How much longer than a statement may take its answer may be on the way. */
  private static final long ANSWER_MILLIS = 1_000;

  private static final long MAX_MILLIS = Integer.MAX_VALUE - ANSWER_MILLIS;

  private final DatabaseSettings settings;
  private final Observers observers;
  private final WriterGates writers;

  private EngineFactory(
      DatabaseSettings settings, List<StatementListener> listeners, WriterGates writers) {
    List<StatementListener> all = new ArrayList<>();
    DatabaseSettings.Watching watching = settings.watching();
    if (watching.slow() != null) {
      SlowStatements slow = SlowStatements.over(watching.slow());
      all.add(watching.plans() ? slow.withPlans() : slow);
    }
    all.addAll(listeners);
    this.settings = settings;
    this.observers = new Observers(new StatementLog(watching.values()), all);
    this.writers = writers;
  }

  static Engine open(
      DatabaseSettings settings,
      @Nullable DataSource dataSource,
      List<StatementListener> listeners,
      WriterGates writers) {
    EngineFactory factory = new EngineFactory(settings, listeners, writers);
    try {
      if (dataSource != null) {
        return factory.dataSource(dataSource);
      }
      return settings.system().equals(DatabaseSettings.SQLITE)
          ? factory.sqlite()
          : factory.postgresql();
    } catch (NoClassDefFoundError missing) {
      throw missingLibrary(missing);
    }
  }

  private Engine sqlite() {
    String location = settings.location();
    boolean memory = location.equals(":memory:");
    Backend backend = new SqliteBackend(settings.name(), memory ? "in memory" : location);
    if (memory) {
      try {
        SqliteOpener opener = SqliteOpener.memory(settings.options());
        return engine(
            SqliteDialect.INSTANCE,
            backend,
            new SharedSource(settings.name(), backend, opener, settings.poolTimeout()),
            false);
      } catch (SQLException failure) {
        throw backend.failures().connecting(failure);
      }
    }
    Path file = Path.of(location);
    SqliteOpener opener = SqliteOpener.file(settings.name(), file, settings.options());
    return engine(
        SqliteDialect.INSTANCE,
        backend,
        new QueuedSource(
            settings.name(),
            backend,
            opener,
            writers.of(SqliteOpener.realFile(file)),
            settings.maxPoolSize(),
            settings.poolTimeout()),
        false);
  }

  private Engine postgresql() {
    Duration limit = settings.statementTimeout();
    PostgresqlDataSource pooled = driver();
    if (limit != null && !endsBefore(limit)) {
      pooled = pooled.impatient(Math.toIntExact(millis(limit) + ANSWER_MILLIS));
    }
    Backend backend = new PostgresqlBackend(settings.name(), settings.location(), pooled);
    try {
      HikariPool pool =
          new HikariPool(
              settings.name(),
              pooled,
              limit == null ? "" : "; SET statement_timeout = " + millis(limit),
              driver(),
              "SET TIME ZONE 'UTC'",
              settings.minPoolSize(),
              settings.maxPoolSize(),
              settings.poolTimeout());
      return engine(
          PostgresqlDialect.INSTANCE,
          backend,
          new PooledSource(
              settings.name(),
              backend,
              pool,
              null,
              new Gate(settings.maxPoolSize()),
              settings.poolTimeout()),
          true);
    } catch (SQLException failure) {
      throw backend.failures().connecting(failure);
    }
  }

  private PostgresqlDataSource driver() {
    return new PostgresqlDataSource(
        settings.location(),
        settings.user(),
        settings.password(),
        TransportSecurity.options(settings));
  }

  private static long millis(Duration limit) {
    return Math.min(MAX_MILLIS, Math.max(1, limit.toMillis()));
  }

  /** Whether the option for the socket is set, which then must leave the server its time. */
  private boolean endsBefore(Duration limit) {
    String seconds = settings.options().get("socketTimeout");
    if (seconds == null || seconds.equals("0")) {
      return false;
    }
    if (limit.compareTo(Duration.ofSeconds(Long.parseLong(seconds))) >= 0) {
      throw new ConfigurationError(
          "DORM2045",
          "Database \""
              + settings.name()
              + "\": the socket gives up after "
              + seconds
              + " s, before a statement is stopped after "
              + Deadline.text(limit)
              + ", so that its outcome would be unknown. FIX: a shorter statementTimeout(…), or"
              + " without the option socketTimeout.",
          null);
    }
    return true;
  }

  private Engine dataSource(DataSource dataSource) {
    String product;
    String url;
    String driver;
    String version;
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData metadata = connection.getMetaData();
      product = metadata.getDatabaseProductName().toLowerCase(Locale.ROOT);
      url = metadata.getURL();
      driver = metadata.getDriverName();
      version = metadata.getDriverVersion();
      if (product.equals("postgresql") && PostgresqlBackend.sendsTexts(connection)) {
        throw sendsTexts();
      }
    } catch (SQLException failure) {
      throw new ConnectionFailed(
          "DORM4012",
          "The data source of \""
              + settings.name()
              + "\" gives no connection. FIX: check what it was given. ("
              + failure.getMessage()
              + ")",
          failure);
    }
    for (DriverVersion known : DriverVersion.values()) {
      known.check(driver, version);
    }
    return switch (product) {
      case "sqlite" ->
          engine(
              SqliteDialect.INSTANCE,
              new SqliteBackend(settings.name(), "of the data source"),
              dataSource,
              gate(url));
      case "postgresql" ->
          engine(
              PostgresqlDialect.INSTANCE,
              new PostgresqlBackend(settings.name(), "the data source", null),
              dataSource,
              null);
      default ->
          throw new ConfigurationError(
              "DORM4014",
              "The data source of \""
                  + settings.name()
                  + "\" leads to "
                  + product
                  + "; dorm speaks sqlite and postgresql. FIX: a data source of one of them.",
              null);
    };
  }

  private ConfigurationError sendsTexts() {
    return new ConfigurationError(
        "DORM2059",
        "The data source of \""
            + settings.name()
            + "\" has preferQueryMode=simple: the driver would write values into the text, where"
            + " lists have no type. FIX: leave it out there; a pooler that keeps no prepared"
            + " statements takes prepareThreshold=0.",
        null);
  }

  private @Nullable Gate gate(@Nullable String url) {
    if (url == null || !url.startsWith(SQLITE_SCHEME)) {
      return null;
    }
    int options = url.indexOf('?');
    String path = url.substring(SQLITE_SCHEME.length(), options < 0 ? url.length() : options);
    if (path.isEmpty() || path.startsWith(":") || path.startsWith("file:")) {
      return null;
    }
    Path file = Path.of(path);
    return Files.exists(file) ? writers.of(SqliteOpener.realFile(file)) : null;
  }

  private Engine engine(
      Dialect dialect, Backend backend, DataSource dataSource, @Nullable Gate gate) {
    return engine(
        dialect,
        backend,
        new PooledSource(
            settings.name(),
            backend,
            new DataSourcePool(settings.name(), dataSource),
            gate,
            null,
            settings.poolTimeout()),
        false);
  }

  private Engine engine(
      Dialect dialect, Backend backend, ConnectionSource source, boolean limitedByConnection) {
    Hop hop = hop(backend);
    Engine engine =
        new Engine(
            settings.name(),
            dialect,
            backend,
            WatchedSource.of(settings.name(), source),
            observers,
            settings.statementTimeout(),
            limitedByConnection,
            hop);
    engine.raising(settings.raising());
    return engine;
  }

  /** To platform threads where the driver blocks its thread, else to threads of the same kind. */
  private Hop hop(Backend backend) {
    boolean platform = backend.blocksThreads();
    return new Hop(platform, new Threads(settings.name(), platform));
  }

  /** Makes a database's own threads; not a lambda, which takes longer at a program's start. */
  private record Threads(String database, boolean platform) implements Supplier<ExecutorService> {
    @Override
    public ExecutorService get() {
      return AsyncRunner.threads(database, platform);
    }
  }

  private static ConfigurationError missingLibrary(NoClassDefFoundError missing) {
    String type = String.valueOf(missing.getMessage()).replace('.', '/');
    String message;
    if (type.contains("org/sqlite/")) {
      message = "No driver for SQLite on the class path. FIX: add org.xerial:sqlite-jdbc.";
    } else if (type.contains("org/postgresql/")) {
      message = "No driver for PostgreSQL on the class path. FIX: add org.postgresql:postgresql.";
    } else if (type.contains("com/zaxxer/hikari/")) {
      message =
          "HikariCP, the connection pool, is not on the class path. FIX: add com.zaxxer:HikariCP,"
              + " or Database.of(dataSource) with a pool of your own.";
    } else {
      throw missing;
    }
    return new ConfigurationError("DORM4005", message, missing);
  }
}
