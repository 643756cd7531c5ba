package dev.dorm.internal.postgresql;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.DormException;
import dev.dorm.internal.connection.FailureTexts;
import dev.dorm.internal.connection.FailureTranslator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's SQLStates: what failed, and whose fault it was. */
final class PostgresqlFailures implements FailureTranslator {
  private final String name;
  private final String location;

  PostgresqlFailures(String name, String location) {
    this.name = name;
    this.location = location;
  }

  @Override
  public DormException statement(SQLException failure, String sql, Map<String, String> checks) {
    String state = state(failure);
    String reason = reason(failure, state);
    String tail = FailureTexts.tail(reason, state, sql);
    SQLException cause = holdsValues(failure) ? FailureTexts.withoutText(failure) : failure;
    if (connectionLost(failure)) {
      return PostgresqlRefusals.lost(location, tail, cause);
    }
    return PostgresqlRefusals.of(failure, state, reason, checks, tail, cause);
  }

  @Override
  public DormException connecting(SQLException failure) {
    String state = state(failure);
    String tail = FailureTexts.tail(reason(failure, state), state, "");
    String where = "Database \"" + name + "\" (" + location + "): ";
    return switch (state) {
      case "28P01", "28000" ->
          new ConnectionFailed(
              "DORM4011",
              where + "the server refuses the user or the password. FIX: check both." + tail,
              failure);
      case "3D000" ->
          new ConnectionFailed(
              "DORM4012",
              where + "the server has no such database. FIX: createdb, or another name." + tail,
              failure);
      case "08001", "08004", "08006" -> unconnected(where, state, tail, failure);
      case "53300" ->
          new ConnectionFailed(
              "DORM4012",
              where + "the server has no connection left. FIX: a smaller pool." + tail,
              failure);
      case "42704", "22023" ->
          new ConfigurationError(
              "DORM4013", where + "the server refuses a setting." + tail, failure);
      default ->
          new ConnectionFailed(
              "DORM4012",
              where
                  + "no connection can be made. FIX: mend what the driver, or the pool of the data"
                  + " source, gives as the reason."
                  + tail,
              failure);
    };
  }

  /** The driver tells a network that fails from a server that it does not come to terms with. */
  private static DormException unconnected(
      String where, String state, String tail, SQLException failure) {
    if (state.equals("08004") && server(failure) == null) {
      return new ConnectionFailed(
          "DORM4032",
          where
              + "the server is there, but not on these terms. FIX: give a password where it asks for"
              + " one; requireTls() wants a server with ssl=on that asks for the password by"
              + " scram-sha-256."
              + tail,
          failure);
    }
    if (state.equals("08006") && !isNetworks(failure)) {
      return new ConnectionFailed(
          "DORM4032",
          where
              + "the server does not prove who it is. FIX: option(\"sslrootcert\", …) names the file"
              + " with the certificate of the authority that signed the server's, and the host must"
              + " be called as in the server's certificate."
              + tail,
          failure);
    }
    return new ConnectionFailed(
        "DORM4012",
        where
            + "no server can be reached. FIX: check host and port, and that it is running."
            + tail,
        failure);
  }

  /** Whether the network failed, and not what the two ends said about certificates. */
  private static boolean isNetworks(SQLException failure) {
    boolean network = false;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 16; depth++) {
      if (cause instanceof SSLException || cause instanceof FileNotFoundException) {
        return false;
      }
      network |= cause instanceof IOException;
      cause = cause.getCause();
    }
    return network;
  }

  @Override
  public Lateness lateness(SQLException failure) {
    if (state(failure).equals("57014")) {
      return Lateness.STOPPED;
    }
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 16; depth++) {
      if (cause instanceof SocketTimeoutException) {
        return Lateness.SILENT;
      }
      cause = cause.getCause();
    }
    return Lateness.NONE;
  }

  @Override
  public boolean connectionLost(SQLException failure) {
    String state = state(failure);
    return state.startsWith("08")
        || state.equals("57P01")
        || state.equals("57P02")
        || state.equals("57P03")
        || state.equals("57P05")
        || state.equals("25P03")
        || state.equals("25P04");
  }

  @Override
  public boolean transactionLost(SQLException failure) {
    String state = state(failure);
    return state.equals("40001") || state.equals("40P01") || state.equals("40003");
  }

  /** An answer of the server itself, after which it goes on: the transaction was rolled back. */
  @Override
  public boolean refusal(SQLException failure) {
    ServerErrorMessage message = server(failure);
    return message != null && !connectionLost(failure);
  }

  private static String state(SQLException failure) {
    String state = failure.getSQLState();
    return state == null ? "" : state;
  }

  static @Nullable ServerErrorMessage server(SQLException failure) {
    return failure instanceof PSQLException server ? server.getServerErrorMessage() : null;
  }

  /**
   * The server's own words without its details, which show rows; nothing where the words themselves
   * show values.
   */
  private static String reason(SQLException failure, String state) {
    ServerErrorMessage message = server(failure);
    if (message == null) {
      String text = failure.getMessage();
      return text == null ? "" : text;
    }
    String text = message.getMessage();
    return text == null || state.startsWith("22") ? "" : text;
  }

  private static boolean holdsValues(SQLException failure) {
    ServerErrorMessage message = server(failure);
    return message != null && (state(failure).startsWith("22") || message.getDetail() != null);
  }
}
