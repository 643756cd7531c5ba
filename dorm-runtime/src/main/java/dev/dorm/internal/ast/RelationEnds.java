package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.RelationReference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The two models of a to-many relation, or of the other side of a one-to-one relation, and what
 * holds them together.
 *
 * @param owner the model that has the relation
 * @param target the other model
 * @param foreignKey the other model's column that refers to the owner; null for a many-to-many
 *     relation
 * @param junction the table between, seen so that its target is the other model; null for a foreign
 *     key
 * @param through the model between; null where dorm keeps the pairs, and for a foreign key
 * @param <T> the other model
 */
public record RelationEnds<T>(
    ModelBinding<?> owner,
    ModelBinding<T> target,
    @Nullable ColumnReference foreignKey,
    @Nullable Junction junction,
    @Nullable ModelBinding<?> through) {

  /** The ends of a relation. */
  @SuppressWarnings("unchecked") // generated code gives each relation the target of its property
  public static <T> RelationEnds<T> of(ModelBinding<?> owner, RelationReference relation) {
    ModelBinding<T> target = (ModelBinding<T>) owner.target(relation.index());
    if (relation.kind() == Kind.MANY_TO_MANY) {
      target.singleKey(owner);
      return new RelationEnds<>(
          owner, target, null, relation.junction(), owner.through(relation.index()));
    }
    RelationReference declared = target.relation(String.valueOf(relation.declaredBy()));
    if (relation.kind() == Kind.REVERSE_MANY_TO_MANY) {
      Junction junction = declared.junction();
      return new RelationEnds<>(
          owner,
          target,
          null,
          junction == null ? null : junction.swapped(),
          target.through(declared.index()));
    }
    return new RelationEnds<>(owner, target, target.column(declared.column()), null, null);
  }

  /** The ends of a foreign key seen from the model that it refers to. */
  public static <T> RelationEnds<T> reversed(ModelBinding<T> model, RelationReference foreignKey) {
    return new RelationEnds<>(
        model.target(foreignKey.index()), model, model.column(foreignKey.column()), null, null);
  }

  /** What holds the owner's key in a query on the other model. */
  public Operand ownerKey() {
    return junction != null
        ? new JunctionRef(junction, ownerType())
        : ColumnRef.of(null, requireForeignKey());
  }

  /** The other model's column that refers to the owner. */
  public ColumnReference requireForeignKey() {
    if (foreignKey == null) {
      throw new IllegalStateException("A many-to-many relation has no foreign key.");
    }
    return foreignKey;
  }

  /** The table between. */
  public Junction requireJunction() {
    if (junction == null) {
      throw new IllegalStateException("A foreign key has no table between.");
    }
    return junction;
  }

  /** The type of the owner's key. */
  public ColumnType<?> ownerType() {
    return owner.key().type();
  }
}
