package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.RelationReference;
import dev.dorm.internal.ast.JoinPath;
import org.jspecify.annotations.Nullable;

/**
 * The one row of another model whose one-to-one key refers to a row. To reach its columns call the
 * method of the same name: {@code User_.profile().bio}; there may be no such row. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
public final class ReverseOneRelation<R, T> implements Related<R> {
  private final @Nullable JoinPath path;
  private final ModelBinding<?> model;
  private final RelationReference reference;

  /** Makes a relation of the root; for generated code. */
  public ReverseOneRelation(ModelBinding<R> model, int relation) {
    this(null, model, relation);
  }

  /** Makes a relation at the end of a way; for generated code. */
  public ReverseOneRelation(@Nullable Node path, ModelBinding<?> model, int relation) {
    this.path = (JoinPath) path;
    this.model = model;
    this.reference = model.relation(relation);
  }

  /** The way to the other row, which may not be there; for generated code. */
  public Node step() {
    return JoinPath.against(path, model, reference);
  }

  /** The relation as the engine holds it. */
  public RelationReference reference() {
    return reference;
  }

  /** The name of the property. */
  public String name() {
    return reference.property();
  }
}
