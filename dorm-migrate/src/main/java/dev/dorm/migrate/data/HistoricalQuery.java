package dev.dorm.migrate.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as it is at one point of the history. Fields are named by property; values are
 * those of {@link HistoricalRow}, and are bound, never spliced. Immutable, not for several threads.
 */
public interface HistoricalQuery {
  /** The same rows with these fields only; all of them when nothing is said. */
  HistoricalQuery select(String... fields);

  /** Begins a condition that the rows have to fulfil, too. */
  Where where(String field);

  /** All rows, by key. */
  List<HistoricalRow> list();

  /** The row with the smallest key. */
  Optional<HistoricalRow> first();

  /** How many rows there are. */
  long count();

  /**
   * Reads the rows by key, so many at a time; the rows may be changed meanwhile.
   *
   * @param size how many
   * @param rows what is done with them
   */
  void forEachBatch(int size, Consumer<List<HistoricalRow>> rows);

  /** Sets a field of all rows; the number of rows. */
  int update(String field, @Nullable Object value);

  /** Sets fields of all rows; the number of rows. */
  int update(Map<String, ? extends @Nullable Object> values);

  /** Deletes the rows; the number of rows. */
  int delete();

  /** A condition on a field, before it is said which. */
  interface Where {
    /** Equal to a value; null for rows without one. */
    HistoricalQuery eq(@Nullable Object value);

    /** Different from a value, which NULL never is. */
    HistoricalQuery ne(Object value);

    /** Less than a value. */
    HistoricalQuery lt(Object value);

    /** Greater than a value. */
    HistoricalQuery gt(Object value);

    /** One of these values. */
    HistoricalQuery in(Collection<?> values);

    /** NULL, or not. */
    HistoricalQuery isNull(boolean is);
  }
}
