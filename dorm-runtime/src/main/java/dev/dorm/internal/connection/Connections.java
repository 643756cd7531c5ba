package dev.dorm.internal.connection;

import dev.dorm.exception.ConnectionFailed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** What every source does with connections. */
public final class Connections {
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

  private Connections() {}

  /**
   * How long a database that is being closed waits for those who use it: as long as a call waits
   * for a connection, and 5 seconds at most.
   */
  public static Duration closing(Duration timeout) {
    return timeout.compareTo(LONGEST_CLOSING) < 0 ? timeout : LONGEST_CLOSING;
  }

  /** Closes a session with its statements; what goes wrong is logged. */
  static void close(Session session) {
    session.closeStatements();
    close(session.connection());
  }

  /** Takes back what was said of the time of statements. */
  static void unlimit(Session session) {
    try {
      session.unlimit();
    } catch (SQLException | RuntimeException failure) {
      session.suspect();
    }
  }

  /** Closes the statements that are kept with a session. */
  public static void closeStatements(Session session) {
    session.closeStatements();
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
