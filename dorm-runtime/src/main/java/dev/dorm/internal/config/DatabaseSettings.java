package dev.dorm.internal.config;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one database is reached. Its text shows no secret.
 *
 * @param name the name it goes by
 * @param system {@code sqlite}, {@code postgresql}, or empty when a data source knows
 * @param location a path, {@code :memory:}, or a JDBC URL without credentials
 * @param user the user, or null
 * @param password the password, or null
 * @param minPoolSize connections kept open
 * @param maxPoolSize connections open at most
 * @param poolTimeout how long a call waits for a connection
 * @param options options of the driver, checked
 * @param raising whether reading what a query did not fetch is an error
 * @param statementTimeout how long a statement may take, or null
 * @param tls whether the server must prove who it is, over TLS
 * @param watching what is told of statements
 */
public record DatabaseSettings(
    String name,
    String system,
    String location,
    @Nullable String user,
    @Nullable String password,
    int minPoolSize,
    int maxPoolSize,
    Duration poolTimeout,
    Map<String, String> options,
    boolean raising,
    @Nullable Duration statementTimeout,
    boolean tls,
    Watching watching) {
  /** SQLite's name in settings. */
  public static final String SQLITE = "sqlite";

  /** PostgreSQL's name in settings. */
  public static final String POSTGRESQL = "postgresql";

  /** The name of the database that is used when none is said. */
  public static final String DEFAULT_NAME = "default";

  /** Copies the options. */
  public DatabaseSettings {
    options = Map.copyOf(options);
  }

  /** Settings with the usual pool and no options. */
  public static DatabaseSettings of(
      String system, String location, @Nullable String user, @Nullable String password) {
    return new DatabaseSettings(
        DEFAULT_NAME,
        system,
        location,
        user,
        password,
        1,
        10,
        Duration.ofSeconds(30),
        Map.of(),
        false,
        null,
        false,
        Watching.NONE);
  }

  /** The same under another name. */
  public DatabaseSettings withName(String value) {
    Draft draft = new Draft(this);
    draft.name = value;
    return draft.settings();
  }

  /** The same with another pool. */
  public DatabaseSettings withPoolSize(int min, int max) {
    Draft draft = new Draft(this);
    draft.minPoolSize = min;
    draft.maxPoolSize = max;
    return draft.settings();
  }

  /** The same with another patience. */
  public DatabaseSettings withPoolTimeout(Duration value) {
    Draft draft = new Draft(this);
    draft.poolTimeout = value;
    return draft.settings();
  }

  /** The same with one more option, which was checked. */
  public DatabaseSettings withOption(String key, String value) {
    Draft draft = new Draft(this);
    Map<String, String> more = new LinkedHashMap<>(options);
    more.put(key, value);
    draft.options = more;
    return draft.settings();
  }

  /** The same, saying whether reading what a query did not fetch is an error. */
  public DatabaseSettings withRaising(boolean value) {
    Draft draft = new Draft(this);
    draft.raising = value;
    return draft.settings();
  }

  /** The same with another time for each statement. */
  public DatabaseSettings withStatementTimeout(Duration value) {
    Draft draft = new Draft(this);
    draft.statementTimeout = value;
    return draft.settings();
  }

  /** The same, whose server must prove who it is. */
  public DatabaseSettings withTls() {
    Draft draft = new Draft(this);
    draft.tls = true;
    return draft.settings();
  }

  /** The same, of whose statements this is told. */
  public DatabaseSettings withWatching(Watching value) {
    Draft draft = new Draft(this);
    draft.watching = value;
    return draft.settings();
  }

  @Override
  public String toString() {
    return name + " (" + (system.isEmpty() ? "data source" : system + " " + location) + ")";
  }

  /**
   * What is told of statements on dorm's loggers, besides what listeners are told.
   *
   * @param values whether the log shows their values
   * @param slow from which time on they are slow; null for none
   * @param plans whether the plans of slow ones are told
   */
  public record Watching(boolean values, @Nullable Duration slow, boolean plans) {
    /** Nothing besides. */
    public static final Watching NONE = new Watching(false, null, false);

    /** The same, with values in the log. */
    public Watching withValues() {
      return new Watching(true, slow, plans);
    }
  }

  /** Settings that are being changed. */
  private static final class Draft {
    private final DatabaseSettings from;
    private String name;
    private int minPoolSize;
    private int maxPoolSize;
    private Duration poolTimeout;
    private Map<String, String> options;
    private boolean raising;
    private @Nullable Duration statementTimeout;
    private boolean tls;
    private Watching watching;

    Draft(DatabaseSettings from) {
      this.from = from;
      this.name = from.name;
      this.minPoolSize = from.minPoolSize;
      this.maxPoolSize = from.maxPoolSize;
      this.poolTimeout = from.poolTimeout;
      this.options = from.options;
      this.raising = from.raising;
      this.statementTimeout = from.statementTimeout;
      this.tls = from.tls;
      this.watching = from.watching;
    }

    DatabaseSettings settings() {
      return new DatabaseSettings(
          name,
          from.system,
          from.location,
          from.user,
          from.password,
          minPoolSize,
          maxPoolSize,
          poolTimeout,
          options,
          raising,
          statementTimeout,
          tls,
          watching);
    }
  }
}
