package dev.dorm;

import dev.dorm.generated.RowReader;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.raw.RawColumns;
import dev.dorm.internal.raw.RawFailure;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a raw query, read by the names of its columns as the database gives them. Not
 * thread-safe, and valid only inside the function that it was handed to.
 */
public final class RawRow {
  private final RawColumns columns;
  private final RowReader row;

  RawRow(RawColumns columns, RowReader row) {
    this.columns = columns;
    this.row = row;
  }

  /**
   * The value of a column.
   *
   * @param type the class it comes as: a number, text, boolean, time, UUID or bytes
   * @throws dev.dorm.exception.QueryDefinitionError when there is no such column, when it is NULL,
   *     or when its value is none of the class
   */
  public <T> T get(String column, Class<T> type) {
    T value = getOrNull(column, type);
    if (value == null) {
      throw RawColumns.isNull(column);
    }
    return value;
  }

  /**
   * The value of a column; null for NULL.
   *
   * @param type the class it comes as: a number, text, boolean, time, UUID or bytes
   * @throws dev.dorm.exception.QueryDefinitionError when there is no such column, or when its value
   *     is none of the class
   */
  public <T> @Nullable T getOrNull(String column, Class<T> type) {
    Arguments.present(column, "get(column, type): the column", "its name");
    Arguments.present(type, "get(column, type): the class", "a class, such as Long.class");
    try {
      return columns.read(row, column, type);
    } catch (SQLException failure) {
      throw new RawFailure(failure);
    }
  }
}
