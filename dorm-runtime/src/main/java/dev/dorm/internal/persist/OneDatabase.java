package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowSource;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * Lets rows be updated in their own database only, and refer to rows of it only: in another one the
 * same key is another row's, or nobody's.
 */
public final class OneDatabase {
  private OneDatabase() {}

  /**
   * Refuses a row of another database than the one that is written to.
   *
   * @param source where the row came from; null when nobody knows
   * @param relation the relation that is to lead to it
   */
  public static void require(Engine engine, @Nullable RowSource source, String relation) {
    Engine other = other(engine, source);
    if (other != null) {
      throw new QueryDefinitionError(
          "DORM3160",
          relation
              + " is to lead to a row of the database \""
              + other.name()
              + "\", but it is written in \""
              + engine.name()
              + "\", where that key is another row's or nobody's. FIX: write it where the row is, with"
              + " using(…) or database.run(…); or, where both have the same rows, say the key:"
              + " Ref.id(…), setPk(…), addPks(…).",
          null);
    }
  }

  /**
   * Refuses an object whose row is in another database than the one that is written to.
   *
   * @param method what would write it
   */
  static <M> void requireRow(Engine engine, ModelBinding<M> model, M row, String method) {
    Engine other = other(engine, RowSource.of(model, row));
    if (other != null) {
      throw new QueryDefinitionError(
          "DORM3161",
          method
              + " writes in \""
              + engine.name()
              + "\", but the row of "
              + model.label(row)
              + " is in \""
              + other.name()
              + "\". FIX: using(\""
              + other.name()
              + "\"), or bulkCreate(…) with onConflict(…) for a copy.",
          null);
    }
  }

  /** Whether an object's row is in another database than that of an engine. */
  static <M> boolean isElsewhere(Engine engine, ModelBinding<M> model, M row) {
    return other(engine, RowSource.of(model, row)) != null;
  }

  private static @Nullable Engine other(Engine engine, @Nullable RowSource source) {
    return source instanceof Fetch fetch && fetch.engine().primary() != engine.primary()
        ? fetch.engine()
        : null;
  }
}
