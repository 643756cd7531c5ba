package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JoinPath;

/**
 * A related row at the end of a way over to-one relations; the generated {@code Path} classes hold
 * its columns. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the model at the end
 */
public abstract non-sealed class EntityPath<R, T> implements Related<R> {
  private final JoinPath path;

  /** Makes a path; for generated code. */
  protected EntityPath(Node path) {
    this.path = (JoinPath) path;
  }

  /** The way, as the engine holds it. */
  public final Node path() {
    return path;
  }

  /** There is no related row. */
  public final Condition<R> isNull() {
    return presence(false);
  }

  /** There is a related row. */
  public final Condition<R> isNotNull() {
    return presence(true);
  }

  private Condition<R> presence(boolean negated) {
    return new Condition<>(
        new IsNull(ColumnRef.of(path, path.target().key().columns().get(0)), negated),
        Fragment.NO_VALUES);
  }
}
