package dev.dorm.internal.postgresql;

import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.MissingTable;
import dev.dorm.exception.NotNullViolation;
import dev.dorm.exception.RowLocked;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.internal.connection.FailureTexts;
import dev.dorm.internal.connection.FailureTranslator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's SQLStates. */
final class PostgresqlFailures implements FailureTranslator {
  private static final Pattern KEY = Pattern.compile("\\A[^()]*\\(([^()]+)\\)=\\(");

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
      return new ConnectionLost(
          "The connection to "
              + location
              + " broke; what was under way may or may not have"
              + " happened."
              + tail,
          cause);
    }
    return switch (state) {
      case "23505" ->
          new UniqueViolation(
              FailureTexts.taken(columns(failure), constraint(failure)) + tail, cause);
      case "23503" ->
          new ForeignKeyViolation(
              FailureTexts.unrelated(table(failure) + ": a row", constraint(failure)) + tail,
              cause);
      case "23502" ->
          new NotNullViolation(
              FailureTexts.missingValue(table(failure) + "." + column(failure)) + tail, cause);
      case "23514" ->
          new CheckViolation(
              FailureTexts.unchecked(
                      checks,
                      constraintName(failure),
                      FailureTexts.unchecked(table(failure) + ": a check", constraint(failure)))
                  + tail,
              cause,
              constraintName(failure));
      case "42P01" -> new MissingTable(FailureTexts.missingTable(quoted(reason)) + tail, cause);
      case "42703" -> new MissingTable(FailureTexts.missingColumn(quoted(reason)) + tail, cause);
      case "55P03" ->
          new RowLocked(
              "Another transaction has locked a row. FIX: try again later, or wait: LockWait.WAIT."
                  + tail,
              cause);
      case "40001", "40P01" ->
          new SerializationFailure(
              "Another transaction got in the way. FIX: run the block again." + tail, cause);
      case "57014" -> new DatabaseError("DORM4023", "The statement was cancelled." + tail, cause);
      default -> byClass(state, tail, cause);
    };
  }

  private static DormException byClass(String state, String tail, SQLException cause) {
    if (state.startsWith("23")) {
      return new IntegrityError(
          "DORM3017", "A constraint refuses the row. FIX: other values." + tail, cause);
    }
    if (state.startsWith("22")) {
      return new DatabaseError(
          "DORM4021", "PostgreSQL refused a value: it does not fit its type." + tail, cause);
    }
    return new DatabaseError("DORM4020", "PostgreSQL refused the statement." + tail, cause);
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

  private static @Nullable ServerErrorMessage server(SQLException failure) {
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

  private static String table(SQLException failure) {
    ServerErrorMessage message = server(failure);
    return message == null || message.getTable() == null ? "A row" : message.getTable();
  }

  /**
   * The columns of the constraint, each with its table: what stands before {@code )=(} in {@code
   * Key (first, last)=(…, …) already exists.}, in whatever language, and never what follows. The
   * table alone where an expression is indexed.
   */
  private static String columns(SQLException failure) {
    ServerErrorMessage message = server(failure);
    String detail = message == null ? null : message.getDetail();
    Matcher key = KEY.matcher(detail == null ? "" : detail);
    return key.find() ? prefixed(table(failure), key.group(1)) : table(failure);
  }

  private static String prefixed(String table, String columns) {
    return Arrays.stream(columns.split(", "))
        .map(column -> table + "." + column)
        .collect(Collectors.joining(", "));
  }

  private static String column(SQLException failure) {
    ServerErrorMessage message = server(failure);
    return message == null || message.getColumn() == null ? "a column" : message.getColumn();
  }

  private static String constraint(SQLException failure) {
    String name = constraintName(failure);
    return name.isEmpty() ? "" : " (constraint " + name + ")";
  }

  private static String constraintName(SQLException failure) {
    ServerErrorMessage message = server(failure);
    return message == null || message.getConstraint() == null ? "" : message.getConstraint();
  }

  /** The first name in the server's words: {@code relation "x" does not exist}. */
  private static String quoted(String reason) {
    int start = reason.indexOf('"');
    int end = reason.indexOf('"', start + 1);
    if (start >= 0 && end > start) {
      return reason.substring(start + 1, end);
    }
    // column t.c does not exist
    String[] words = reason.split(" ", 3);
    return words.length == 3 ? words[1] : "named in the statement";
  }
}
