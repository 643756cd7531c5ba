package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column its value in rows that are there, a number of rows at a time, in the order of the
 * key. In a migration that is not atomic each batch is a transaction of its own. Undoing it changes
 * nothing.
 *
 * @param model the model
 * @param field its column
 * @param value an expression over the columns of the row
 * @param where the rows; null for those that hold NULL
 * @param batch how many rows at a time
 * @param pause how long others have the table between two batches
 */
public record Backfill(
    String model,
    String field,
    SqlText value,
    @Nullable SqlText where,
    int batch,
    Duration pause)
    implements Operation {
  /** So many rows are changed in a few milliseconds. */
  public static final int BATCH = 1000;

  /** Checks the numbers. */
  public Backfill {
    if (batch < 1 || pause.isNegative()) {
      throw new IllegalArgumentException(
          "backfill of "
              + model
              + "."
              + field
              + " has batches of "
              + batch
              + " rows and pauses of "
              + pause
              + ". FIX: at least one row, and no pause before the last batch.");
    }
  }

  /** This operation for the rows of a condition. */
  public Backfill where(SqlText condition) {
    return new Backfill(model, field, value, condition, batch, pause);
  }

  /** This operation with so many rows at a time. */
  public Backfill batch(int rows) {
    return new Backfill(model, field, value, where, rows, pause);
  }

  /** This operation with a pause of so many milliseconds between two batches. */
  public Backfill pauseMillis(long between) {
    return new Backfill(model, field, value, where, batch, Duration.ofMillis(between));
  }

  @Override
  public String describe() {
    return "Backfill field " + field + " on " + model;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("backfill_" + model + "_" + field).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting.of(this, app, model, before).column(field);
    return before;
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new Separate(List.of(), List.of());
  }

  /** How many rows at a time is not what it does. */
  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "backfill")
        .put("model", model)
        .put("field", field)
        .put("value", value.meaning())
        .put("where", where == null ? null : where.meaning())
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.backfill(this);
  }
}
