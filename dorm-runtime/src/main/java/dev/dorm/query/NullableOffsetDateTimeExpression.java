package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a moment, read back in UTC, or NULL. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class NullableOffsetDateTimeExpression<R> extends OffsetDateTimeExpression<R>
    implements NullableExpression<R> {
  /** A column of a model at the end of a way; for generated code. */
  public NullableOffsetDateTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model, column);
  }

  /** A computed value; for the engine. */
  public NullableOffsetDateTimeExpression(ColumnType<OffsetDateTime> type, Fragment fragment) {
    super(type, fragment);
  }
}
