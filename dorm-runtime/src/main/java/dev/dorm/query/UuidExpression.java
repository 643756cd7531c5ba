package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a UUID. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class UuidExpression<R> extends ValueExpression<R, UUID>
    implements Windowed<R, UUID, NullableUuidExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public UuidExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public UuidExpression(ColumnType<UUID> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(UUID... values) {
    return in(Operands.list(values));
  }

  @Override
  public final NullableUuidExpression<R> windowed(Fragment call) {
    return new NullableUuidExpression<>(type(), call);
  }
}
