package dev.dorm.migrate.testing;

import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.state.Engine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A source whose connections are used again, for tests that open many: PostgreSQL starts a process
 * for each. What a session leaves behind is taken back as its end would.
 */
public final class ReusingSource implements ConnectionSource, AutoCloseable {
  private final ConnectionSource source;
  private final Deque<Connection> idle = new ArrayDeque<>();

  /** The connections of a source. */
  public ReusingSource(ConnectionSource source) {
    this.source = source;
  }

  @Override
  public Engine engine() {
    return source.engine();
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = idle.isEmpty() ? source.open() : idle.removeFirst();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close")) {
                giveBack(connection);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void giveBack(Connection connection) throws SQLException {
    if (engine() == Engine.SQLITE) {
      connection.close();
      return;
    }
    try (Statement statement = connection.createStatement()) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      statement.execute(
          "ROLLBACK; SELECT pg_advisory_unlock_all(); RESET ALL; DISCARD TEMP; DISCARD PLANS");
    }
    idle.add(connection);
  }

  @Override
  public void close() throws SQLException {
    while (!idle.isEmpty()) {
      idle.removeFirst().close();
    }
  }
}
