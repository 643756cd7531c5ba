package dev.dorm.internal.connection;

import dev.dorm.generated.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A faster way than INSERT to bring many rows into a table. Thread-safe. */
public interface RowLoader {
  /**
   * Makes rows ready to be brought into a table, inside a transaction that has begun. What was
   * found of the table holds until the transaction ends.
   *
   * @param target the table and the words of its statements
   * @return null where an INSERT is what does it, for this table, role or connection
   */
  @Nullable RowLoad open(Connection connection, Target target) throws SQLException;

  /** Stops what a connection is doing for another thread. */
  void cancel(Connection connection) throws SQLException;

  /**
   * Where rows go.
   *
   * @param table the table's name as SQL writes it
   * @param types the columns that are given
   * @param insert the text of an INSERT of one row
   * @param load the text that brings the rows
   */
  record Target(String table, List<ColumnType<?>> types, String insert, String load) {}
}
