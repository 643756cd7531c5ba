package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE of many rows, a number of them at a time, in the order of the key.
 *
 * @param table the table
 * @param key the column of its key; null for a table without one, which is updated at once
 * @param set what is set: {@code "slug" = lower("name")}
 * @param where which rows
 * @param size how many at a time
 * @param pause how long to wait between two batches
 */
public record Batches(
    String table, @Nullable String key, String set, String where, int size, Duration pause)
    implements Step {
  static Batches of(ModelState model, String set, String where, int size, Duration pause) {
    String key = model.primaryKey().map(ColumnField::column).orElse(null);
    return new Batches(model.table(), key, set, where, size, pause);
  }

  /** The whole of it, for a listing. */
  @Override
  public String sql() {
    return "UPDATE " + quote(table) + " SET " + set + " WHERE " + where;
  }

  /**
   * Finds the last key of a batch; no row for the last batch. A parameter stands for the last key of
   * the batch before.
   *
   * @param first whether there is no batch before
   */
  public String last(boolean first) {
    String column = quote(String.valueOf(key));
    String after = first ? "" : " WHERE " + column + " > ?";
    return "SELECT "
        + column
        + " FROM "
        + quote(table)
        + after
        + " ORDER BY 1 LIMIT 1 OFFSET "
        + (size - 1);
  }

  /**
   * Updates a batch.
   *
   * @param after whether a parameter stands for the last key of the batch before
   * @param upTo whether a parameter stands for the last key of this batch
   */
  public String update(boolean after, boolean upTo) {
    String column = quote(String.valueOf(key));
    return "UPDATE "
        + quote(table)
        + " SET "
        + set
        + " WHERE ("
        + where
        + ")"
        + (after ? " AND " + column + " > ?" : "")
        + (upTo ? " AND " + column + " <= ?" : "");
  }
}
