package dev.dorm.internal.postgresql;

import dev.dorm.internal.config.DriverVersion;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Asks the driver itself for connections, with the credentials as properties and never in the URL.
 */
public final class PostgresqlDataSource implements DataSource {
  private static final String NAME = "PostgreSQL JDBC Driver";

  private final String url;
  private final Properties properties = new Properties();
  private final Properties promptly = new Properties();
  private final Driver driver = new Driver();
  private volatile boolean prompt = true;
  private volatile int loginTimeout;
  private int patience;

  /**
   * Makes a data source.
   *
   * @param url the URL, without credentials and options
   * @param user the user, or null
   * @param password the password, or null
   * @param options options that were checked
   */
  public PostgresqlDataSource(
      String url, @Nullable String user, @Nullable String password, Map<String, String> options) {
    this.url = url;
    DriverVersion.POSTGRESQL.check(NAME, version());
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "dorm");
    properties.putAll(options);
    properties.setProperty("logServerErrorDetail", "false");
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    promptly.putAll(properties);
    promptly.setProperty("socketFactory", PromptSocketFactory.class.getName());
  }

  /** The version of the driver that is there: a constant of its own would be that of the build. */
  @SuppressWarnings("deprecation")
  private static String version() {
    return Driver.getVersion().substring(NAME.length()).trim();
  }

  /** The same, for connections that wait for an answer no longer than so. */
  public PostgresqlDataSource impatient(int millis) {
    patience = millis;
    return this;
  }

  /**
   * Whether asking a connection for what has arrived takes no time. It does where the driver cannot
   * see dorm's classes, in a container that shares the driver between applications.
   */
  public boolean isPrompt() {
    return prompt;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (prompt) {
      try {
        return connect(promptly);
      } catch (SQLException failure) {
        if (!(failure.getCause() instanceof ReflectiveOperationException)) {
          throw failure;
        }
        prompt = false;
      }
    }
    return connect(properties);
  }

  private Connection connect(Properties all) throws SQLException {
    Connection connection = driver.connect(url, all);
    if (connection == null) {
      throw new SQLException("The driver does not understand the URL " + url + ".", "08001");
    }
    if (patience > 0) {
      connection.setNetworkTimeout(Runnable::run, patience);
    }
    return connection;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The credentials are configured.");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter writer) {}

  /**
   * Remembered for the pool, which waits as long for its own threads; connecting has {@code
   * connectTimeout}.
   */
  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("This is no " + type.getName() + ".");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public String toString() {
    return "PostgreSQL at " + url;
  }
}
