package dev.dorm.internal.plan;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.internal.ast.JoinPath;
import org.jspecify.annotations.Nullable;

/** A relation that is fetched in a statement of its own. */
public sealed interface Prefetch {

  /**
   * The rows of a to-many relation, all of them or those of a query; or the one row against a
   * one-to-one key.
   */
  record ToMany(ModelBinding<?> model, RelationReference relation, @Nullable QueryState<?> inner)
      implements Prefetch {}

  /** The rows along a way over to-one relations. */
  record ToOne(JoinPath path) implements Prefetch {}

  /** The rows of a to-many relation. */
  static Prefetch toMany(
      ModelBinding<?> model, RelationReference relation, @Nullable QueryState<?> inner) {
    return new ToMany(model, relation, inner);
  }

  /** The rows along a way over to-one relations. */
  static Prefetch toOne(JoinPath path) {
    return new ToOne(path);
  }

  /** Whether both fetch the same relation. */
  default boolean sameRelation(Prefetch other) {
    if (this instanceof ToMany mine && other instanceof ToMany others) {
      return mine.relation().equals(others.relation());
    }
    return equals(other);
  }
}
