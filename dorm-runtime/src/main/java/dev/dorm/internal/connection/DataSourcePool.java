package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** A data source of the application, which it closes itself. */
public final class DataSourcePool implements Pool {
  private final DataSource dataSource;

  /** Makes a pool of a data source. */
  public DataSourcePool(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Connection take() throws SQLException {
    return dataSource.getConnection();
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
