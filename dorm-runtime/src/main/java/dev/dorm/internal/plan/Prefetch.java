package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.RelationEnds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A relation that is fetched in a statement of its own. */
public sealed interface Prefetch {

  /**
   * The rows of a to-many relation, all of them or those of a query.
   *
   * @param path the way to the rows' owners; null for the root
   * @param ends the two models
   * @param relation the owner's property that takes the rows; null where a key takes them
   * @param key what the owners keep the rows under instead of a property, or null
   * @param inner which rows; null for all
   */
  record ToMany(
      @Nullable JoinPath path,
      RelationEnds<?> ends,
      @Nullable RelationReference relation,
      @Nullable Object key,
      @Nullable QueryState<?> inner)
      implements Prefetch {}

  /** The rows along a way over to-one relations. */
  record ToOne(JoinPath path) implements Prefetch {}

  /** The rows of a to-many relation of a model, or of a foreign key seen from its other side. */
  static Prefetch toMany(
      @Nullable JoinPath path,
      ModelBinding<?> declaring,
      RelationReference reference,
      boolean reversed,
      @Nullable Object key,
      @Nullable QueryState<?> inner) {
    if (!reversed) {
      RelationEnds<?> ends = RelationEnds.of(declaring, reference);
      return new ToMany(path, ends, key == null ? reference : null, key, inner);
    }
    RelationEnds<?> ends = RelationEnds.reversed(declaring, reference);
    RelationReference property = key == null ? property(ends, declaring, reference) : null;
    return new ToMany(path, ends, property, key, inner);
  }

  private static RelationReference property(
      RelationEnds<?> ends, ModelBinding<?> declaring, RelationReference foreignKey) {
    for (RelationReference relation : ends.owner().relations()) {
      if (foreignKey.property().equals(relation.declaredBy())
          && ends.owner().target(relation.index()) == declaring) {
        return relation;
      }
    }
    String name = declaring.table().model() + "_." + foreignKey.property() + ".reverse()";
    throw new QueryDefinitionError(
        "DORM3141",
        ends.owner().table().model()
            + " has no property for the rows of "
            + name
            + ". FIX: fetch them under a key, key = "
            + name
            + ".toList(), and read them by get(key); or declare a Many with @Reverse.",
        null);
  }

  /** The rows along a way over to-one relations. */
  static Prefetch toOne(JoinPath path) {
    return new ToOne(path);
  }

  /** Whether both put their rows into the same place. */
  default boolean sameRelation(Prefetch other) {
    if (this instanceof ToMany mine && other instanceof ToMany others) {
      return mine.key() == others.key()
          && mine.ends().equals(others.ends())
          && Objects.equals(mine.path(), others.path())
          && Objects.equals(mine.relation(), others.relation());
    }
    return equals(other);
  }
}
