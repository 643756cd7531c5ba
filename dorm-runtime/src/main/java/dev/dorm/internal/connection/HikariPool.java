package dev.dorm.internal.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** HikariCP, which is optional: this class alone names it. */
public final class HikariPool implements Pool {
  private final String name;
  private final DataSource physical;
  private final String setUp;
  private final Duration timeout;
  private final int maxSize;
  private final HikariDataSource pool;

  /**
   * Opens a pool, and its first connection.
   *
   * @param name the database's name
   * @param pooled makes the pool's connections
   * @param limits SQL for each connection of the pool, besides the set-up
   * @param physical makes connections apart from the pool
   * @param setUp SQL for each new connection
   * @param minSize connections kept open
   * @param maxSize connections open at most
   * @param timeout how long a call waits for a connection
   */
  public HikariPool(
      String name,
      DataSource pooled,
      String limits,
      DataSource physical,
      String setUp,
      int minSize,
      int maxSize,
      Duration timeout)
      throws SQLException {
    this.name = name;
    this.physical = physical;
    this.setUp = setUp;
    this.timeout = timeout;
    this.maxSize = maxSize;
    HikariConfig config = new HikariConfig();
    config.setPoolName("dorm-" + name);
    config.setDataSource(pooled);
    config.setConnectionInitSql(setUp + limits);
    config.setMinimumIdle(minSize);
    config.setMaximumPoolSize(maxSize);
    config.setConnectionTimeout(Math.max(250, timeout.toMillis()));
    try {
      this.pool = new HikariDataSource(config);
    } catch (PoolInitializationException failure) {
      throw failure.getCause() instanceof SQLException cause
          ? cause
          : new SQLException(failure.getMessage(), "08001", failure);
    }
  }

  @Override
  public Connection take() throws SQLException {
    try {
      return pool.getConnection();
    } catch (SQLTransientConnectionException failure) {
      if (pool.getHikariPoolMXBean().getActiveConnections() >= maxSize) {
        throw Gate.exhausted(timeout, name, maxSize);
      }
      throw failure.getCause() instanceof SQLException cause ? cause : failure;
    }
  }

  @Override
  public Connection physical(Connection lent) throws SQLException {
    return lent.unwrap(Connection.class);
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = physical.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(setUp);
      return connection;
    } catch (SQLException | RuntimeException | Error failure) {
      Connections.close(connection);
      throw failure;
    }
  }

  @Override
  public void distrust() {
    if (!pool.isClosed()) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  @Override
  public int idle() {
    return pool.isClosed() ? 0 : pool.getHikariPoolMXBean().getIdleConnections();
  }

  @Override
  public void discard(Connection connection) {
    pool.evictConnection(connection);
    Connections.close(connection);
  }

  @Override
  public void close() {
    pool.close();
  }
}
