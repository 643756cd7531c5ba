package dev.dorm.internal.transaction;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source whose n-th JDBC call throws, before or after it did its work. Connections,
 * statements and results are proxies; taking them apart with {@code unwrap} and giving them back do
 * not count.
 */
final class FailingDataSource implements DataSource {
  private final DataSource real;
  private final AtomicInteger open = new AtomicInteger();
  private int calls;
  private int failAt = -1;
  private boolean afterwards;
  private Supplier<Throwable> failure = SQLException::new;
  private String failedCall = "";

  FailingDataSource(DataSource real) {
    this.real = real;
  }

  /** Lets the n-th call from now on throw; -1 for none. */
  void failAt(int n, boolean afterItsWork, Supplier<Throwable> thrown) {
    calls = 0;
    failAt = n;
    afterwards = afterItsWork;
    failure = thrown;
    failedCall = "";
  }

  int calls() {
    return calls;
  }

  /** The call that threw, or nothing. */
  String failedCall() {
    return failedCall;
  }

  int openConnections() {
    return open.get();
  }

  @Override
  public Connection getConnection() throws SQLException {
    open.incrementAndGet();
    return wrap(Connection.class, real.getConnection());
  }

  private <T> T wrap(Class<T> type, T target) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          String name = method.getName();
          boolean counted =
              !name.equals("unwrap")
                  && !name.equals("isWrapperFor")
                  && !(name.equals("close") && type == Connection.class)
                  && !name.equals("abort")
                  && method.getDeclaringClass() != Object.class;
          boolean failing = counted && ++calls == failAt;
          if (name.equals("close") && type == Connection.class) {
            open.decrementAndGet();
          }
          if (failing && !afterwards) {
            failedCall = name;
            throw failure.get();
          }
          Object result;
          try {
            result = method.invoke(target, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
          if (failing) {
            failedCall = name;
            throw failure.get();
          }
          // SQLite's results are their own metadata.
          return method.getReturnType() == ResultSetMetaData.class ? result : wrapped(result);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object wrapped(Object result) {
    if (result instanceof PreparedStatement statement) {
      return wrap(PreparedStatement.class, statement);
    }
    if (result instanceof Statement statement) {
      return wrap(Statement.class, statement);
    }
    return result instanceof ResultSet rows ? wrap(ResultSet.class, rows) : result;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("no wrapper");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
