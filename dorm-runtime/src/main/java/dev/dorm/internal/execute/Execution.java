package dev.dorm.internal.execute;

import dev.dorm.generated.RowReader;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ResultReader;
import dev.dorm.internal.connection.StatementBinder;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement with its binder and reader, kept as long as its connection or used once;
 * also the cursor over its rows, so that running a kept statement allocates nothing. Not
 * thread-safe.
 */
final class Execution implements RowCursor, Running {
  /** A hint is no reason to take much memory. */
  private static final int MOST_USUAL = 10_000;

  private final CompiledStatement compiled;
  private final PreparedStatement statement;
  private final StatementBinder binder;
  private final ResultReader reader;
  private final Backend backend;
  private boolean kept;
  private boolean busy = true;
  private long rows;
  private int usualRows;
  private @Nullable ResultSet result;

  private Execution(CompiledStatement compiled, PreparedStatement statement, Backend backend) {
    this.compiled = compiled;
    this.statement = statement;
    this.binder = backend.binder(statement);
    this.reader = backend.reader();
    this.backend = backend;
  }

  /** Prepares a statement for one use. */
  static Execution prepare(CompiledStatement compiled, Connection connection, Backend backend)
      throws SQLException {
    return new Execution(compiled, connection.prepareStatement(compiled.sql()), backend);
  }

  /** Prepares a statement whose rows are read piece by piece. */
  static Execution prepareCursor(
      CompiledStatement compiled, String text, Connection connection, Backend backend, int rows)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    try {
      backend.cursors().fetchSize(statement, rows);
      return new Execution(compiled, statement, backend);
    } catch (SQLException | RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  /** Says whether the statement stays prepared after its use. */
  void kept(boolean value) {
    kept = value;
  }

  boolean isKept() {
    return kept;
  }

  boolean isBusy() {
    return busy;
  }

  /** Takes the statement into use again. */
  void reuse() {
    busy = true;
    usualRows = (int) Math.min(rows, MOST_USUAL);
    rows = 0;
  }

  /** The rows read or changed so far. */
  long rows() {
    return rows;
  }

  void bind(ParameterSource parameters) throws SQLException {
    binder.reset();
    parameters.bind(binder);
    if (binder.bound() != compiled.jdbcParameters()) {
      throw new IllegalStateException(
          "The statement has "
              + compiled.jdbcParameters()
              + " parameters, "
              + binder.bound()
              + " were set: "
              + compiled.sql());
    }
  }

  void query() throws SQLException {
    ResultSet opened = statement.executeQuery();
    result = opened;
    reader.attach(opened);
  }

  long update() throws SQLException {
    rows = statement.executeLargeUpdate();
    return rows;
  }

  /** Runs the statement between its marks; the second answer is its own. */
  long updateMarked() throws SQLException {
    statement.execute();
    statement.getMoreResults();
    rows = statement.getLargeUpdateCount();
    return rows;
  }

  /** Runs the statement with all values that the source still has. */
  long updateRest(ParameterSource parameters) throws SQLException {
    boolean batches = backend.sendsBatches();
    long before = rows;
    long more = 0;
    do {
      bind(parameters);
      if (batches) {
        statement.addBatch();
      } else {
        more += statement.executeLargeUpdate();
      }
    } while (parameters.next());
    if (batches) {
      more = batch();
    }
    rows = before + more;
    return more;
  }

  /**
   * The driver's own exception of a batch has the values in its text; the one behind it has not.
   */
  private long batch() throws SQLException {
    try {
      return LongStream.of(statement.executeLargeBatch()).sum();
    } catch (BatchUpdateException failure) {
      SQLException reason = failure.getNextException();
      throw reason == null ? failure : reason;
    }
  }

  @Override
  public boolean next() throws SQLException {
    ResultSet open = result;
    if (open == null || !open.next()) {
      return false;
    }
    rows++;
    return true;
  }

  @Override
  public int usualRows() {
    return Math.max(usualRows, (int) Math.min(rows, MOST_USUAL));
  }

  @Override
  public List<String> labels() throws SQLException {
    ResultSet open = result;
    if (open == null) {
      return List.of();
    }
    ResultSetMetaData columns = open.getMetaData();
    List<String> labels = new ArrayList<>(columns.getColumnCount());
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      labels.add(columns.getColumnLabel(i));
    }
    return labels;
  }

  @Override
  public RowReader row() {
    return reader;
  }

  /**
   * Ends a use that went well.
   *
   * @param drain whether the rest of the rows is asked for: a write is done, and refused, only with
   *     its last row
   */
  void finish(boolean drain) throws SQLException {
    ResultSet open = result;
    if (open != null) {
      result = null;
      reader.attach(null);
      if (drain) {
        while (open.next()) {
          rows++;
        }
      }
      open.close();
    }
    if (!kept) {
      statement.close();
    } else if (binder.heavy()) {
      statement.clearParameters();
    }
    busy = false;
  }

  @Override
  public void cancel() throws SQLException {
    backend.cancel(statement);
  }

  /** Closes the statement for good; never throws. */
  void close() {
    result = null;
    reader.attach(null);
    try {
      statement.close();
    } catch (SQLException | RuntimeException | Error ignored) {
      // The statement failed before, or its connection is being closed.
    }
  }

  CompiledStatement compiled() {
    return compiled;
  }
}
