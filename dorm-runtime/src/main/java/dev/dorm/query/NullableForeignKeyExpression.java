package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * The key that a row refers to, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the model that is referred to
 */
public final class NullableForeignKeyExpression<R, T> extends ForeignKeyExpression<R, T>
    implements NullableExpression<R> {
  /** Makes a foreign key at the end of a way; for generated code. */
  public NullableForeignKeyExpression(@Nullable Node path, ModelBinding<?> model, int relation) {
    super(path, model, relation);
  }

  /** A key that a query gives; for the engine. */
  NullableForeignKeyExpression(ForeignKeyExpression<?, T> like, Fragment computed) {
    super(like, computed);
  }
}
