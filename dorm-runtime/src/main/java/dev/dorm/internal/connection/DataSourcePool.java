package dev.dorm.internal.connection;

import dev.dorm.exception.PoolExhausted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** A data source of the application, which it closes itself. */
public final class DataSourcePool implements Pool {
  private final String name;
  private final DataSource dataSource;

  /**
   * Makes a pool of a data source.
   *
   * @param name the database's name
   */
  public DataSourcePool(String name, DataSource dataSource) {
    this.name = name;
    this.dataSource = dataSource;
  }

  /** What a pool says when its time is over, it says in JDBC's own way; the reason is within. */
  @Override
  public Connection take() throws SQLException {
    try {
      return dataSource.getConnection();
    } catch (SQLTransientConnectionException failure) {
      if (failure.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw new PoolExhausted(
          "The data source of \""
              + name
              + "\" gave no connection in its time. FIX: shorter transactions, or a larger pool"
              + " there. ("
              + failure.getMessage()
              + ")",
          failure);
    }
  }

  @Override
  public Connection open() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public void distrust() {
    // The application's own pool sees to its connections.
  }

  @Override
  public int idle() {
    return 0; // the application's own pool knows
  }

  @Override
  public void discard(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException | RuntimeException | Error failure) {
      LoggerFactory.getLogger("dorm").debug("Aborting a connection failed.", failure);
    }
    Connections.close(connection);
  }

  @Override
  public void close() {
    // The application's own.
  }
}
