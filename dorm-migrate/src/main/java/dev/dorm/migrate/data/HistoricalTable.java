package dev.dorm.migrate.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model as it is at one point of the history, without the model's class.
 *
 * <p>What is given for a column is a value as a {@link HistoricalRow} has it, or its text; a number
 * of another class, a constant of an enum and a moment with an offset or a zone, too; null for
 * NULL. One that its column would cut, round or not hold is a {@link
 * dev.dorm.migrate.exception.PlanRefused}, also where rows are looked for.
 */
public interface HistoricalTable extends HistoricalQuery {
  /** The model, {@code app.Model}. */
  String model();

  /** The table in the database. */
  String table();

  /** Inserts a row; the row with its key. */
  HistoricalRow create(Map<String, ? extends @Nullable Object> values);

  /**
   * The row with these values, which is inserted when there is none.
   *
   * @param values what is looked for
   * @param defaults further values of a new row
   * @throws IllegalStateException when there are several
   */
  HistoricalRow getOrCreate(
      Map<String, ? extends @Nullable Object> values,
      Map<String, ? extends @Nullable Object> defaults);

  /** The row with these values, which is inserted when there is none. */
  default HistoricalRow getOrCreate(Map<String, ? extends @Nullable Object> values) {
    return getOrCreate(values, Map.of());
  }
}
