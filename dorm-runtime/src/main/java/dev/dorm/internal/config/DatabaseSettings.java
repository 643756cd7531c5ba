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
    return new DatabaseSettings(
        value,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        options,
        raising,
        statementTimeout,
        tls,
        watching);
  }

  /** The same with another pool. */
  public DatabaseSettings withPoolSize(int min, int max) {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        min,
        max,
        poolTimeout,
        options,
        raising,
        statementTimeout,
        tls,
        watching);
  }

  /** The same with another patience. */
  public DatabaseSettings withPoolTimeout(Duration value) {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        value,
        options,
        raising,
        statementTimeout,
        tls,
        watching);
  }

  /** The same with one more option, which was checked. */
  public DatabaseSettings withOption(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(options);
    more.put(key, value);
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        more,
        raising,
        statementTimeout,
        tls,
        watching);
  }

  /** The same, saying whether reading what a query did not fetch is an error. */
  public DatabaseSettings withRaising(boolean value) {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        options,
        value,
        statementTimeout,
        tls,
        watching);
  }

  /** The same with another time for each statement. */
  public DatabaseSettings withStatementTimeout(Duration value) {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        options,
        raising,
        value,
        tls,
        watching);
  }

  /** The same, whose server must prove who it is. */
  public DatabaseSettings withTls() {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        options,
        raising,
        statementTimeout,
        true,
        watching);
  }

  /** The same, of whose statements this is told. */
  public DatabaseSettings withWatching(Watching value) {
    return new DatabaseSettings(
        name,
        system,
        location,
        user,
        password,
        minPoolSize,
        maxPoolSize,
        poolTimeout,
        options,
        raising,
        statementTimeout,
        tls,
        value);
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
}
