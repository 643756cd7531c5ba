package dev.dorm.internal.connection;

import dev.dorm.exception.ConnectionFailed;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/** What every source does with connections. */
public final class Connections {
  private Connections() {}

  /** Closes a session with its statements; what goes wrong is logged. */
  static void close(Session session) {
    session.closeStatements();
    close(session.connection());
  }

  /** Closes a connection; what goes wrong is logged. */
  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException | RuntimeException | Error failure) {
      LoggerFactory.getLogger("dorm").debug("Closing a connection failed.", failure);
    }
  }

  /** The exception of a call to a database that was closed. */
  public static ConnectionFailed closed(String database) {
    return new ConnectionFailed(
        "DORM4018",
        "The database \""
            + database
            + "\" was closed. FIX: close it when nothing uses it any more, or configure it anew.",
        null);
  }
}
