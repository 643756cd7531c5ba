package dev.dorm.query;

import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an object that is kept in the model's own table; generated code adds them as
 * fields. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the type of the object
 */
public abstract class EmbeddedColumns<M, T> {
  private final ModelBinding<M> model;
  private final EmbeddedReference embedded;

  /** Makes the columns; for generated code. */
  protected EmbeddedColumns(ModelBinding<M> model, int embedded) {
    this.model = model;
    this.embedded = model.embedded().get(embedded);
  }

  /** The values of the columns, in order; for generated code. */
  protected abstract @Nullable Object[] parts(T value);

  /** Sets all columns to the values of an object. */
  public Assignment<M> set(T value) {
    return whole(parts(present(value)));
  }

  private T present(T value) {
    if (value == null) {
      throw Arguments.absent(
          embedded.property() + ".set(value): the value", "setNull() on a nullable one");
    }
    return value;
  }

  final Assignment<M> whole(@Nullable Object[] parts) {
    List<Assignment<M>> assignments = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      assignments.add(Assignment.part(model.column(embedded.first() + i), parts[i]));
    }
    return Assignment.whole(assignments);
  }

  final EmbeddedReference embedded() {
    return embedded;
  }

  final ModelBinding<M> model() {
    return model;
  }

  /** The property, {@code address}. */
  @Override
  public final String toString() {
    return embedded.property();
  }
}
