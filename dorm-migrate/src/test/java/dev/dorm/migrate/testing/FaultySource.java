package dev.dorm.migrate.testing;

import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.state.Engine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Connections on which the n-th statement fails, before or after it was run. */
public final class FaultySource implements ConnectionSource {
  private final ConnectionSource source;
  private final int failAt;
  private final boolean after;
  private final List<String> statements = new ArrayList<>();

  /** A source whose statement number {@code failAt}, from 1, fails; 0 for none. */
  public FaultySource(ConnectionSource source, int failAt, boolean after) {
    this.source = source;
    this.failAt = failAt;
    this.after = after;
  }

  /** What was run, or tried. */
  public List<String> statements() {
    return statements;
  }

  @Override
  public Engine engine() {
    return source.engine();
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = source.open();
    return proxy(Connection.class, connection, "", "commit");
  }

  private <T> T proxy(Class<T> type, Object target, String sql, String... faulty) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              String name = method.getName();
              boolean counts = List.of(faulty).contains(name);
              String text =
                  arguments != null && arguments.length > 0 && arguments[0] instanceof String s
                      ? s
                      : sql;
              boolean fails = counts && fails(text.isEmpty() ? name : text);
              if (fails && !after) {
                throw new SQLException("injected", "XX000");
              }
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (fails) {
                throw new SQLException("injected", "XX000");
              }
              if (result instanceof PreparedStatement && name.equals("prepareStatement")) {
                return proxy(
                    PreparedStatement.class, result, text, "executeQuery", "executeUpdate");
              }
              return result instanceof Statement && name.equals("createStatement")
                  ? proxy(Statement.class, result, "", "execute")
                  : result;
            }));
  }

  /** What ends a transaction or frees a lock, the end of the connection does as well. */
  private boolean fails(String sql) {
    if (sql.equals("ROLLBACK") || sql.startsWith("SELECT pg_advisory_unlock(")) {
      return false;
    }
    statements.add(sql);
    return statements.size() == failAt;
  }
}
