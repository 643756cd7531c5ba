package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.RelationReference.Kind;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows behind a to-many relation, or behind the other side of a one-to-one relation, are
 * found from their owner.
 *
 * @param owner the model that has the relation
 * @param target the other model
 * @param foreignKey the other model's column that refers to the owner; null for a many-to-many
 *     relation
 * @param junction the table between, seen so that its target is the other model; null for a foreign
 *     key
 * @param <T> the other model
 */
public record RelationPlan<T>(
    ModelBinding<?> owner,
    ModelBinding<T> target,
    @Nullable ColumnReference foreignKey,
    @Nullable Junction junction) {

  /** The plan of a relation. */
  @SuppressWarnings("unchecked") // generated code gives each relation the target of its property
  public static <T> RelationPlan<T> of(ModelBinding<?> owner, RelationReference relation) {
    ModelBinding<T> target = (ModelBinding<T>) owner.target(relation.index());
    if (relation.kind() == Kind.MANY_TO_MANY) {
      return new RelationPlan<>(owner, target, null, relation.junction());
    }
    RelationReference declared = target.relation(String.valueOf(relation.declaredBy()));
    if (relation.kind() == Kind.REVERSE_MANY_TO_MANY) {
      Junction junction = declared.junction();
      return new RelationPlan<>(owner, target, null, junction == null ? null : junction.swapped());
    }
    return new RelationPlan<>(owner, target, target.column(declared.column()), null);
  }

  /** What holds the owner's key in a query on the other model. */
  public Operand ownerKey() {
    return junction != null ? new JunctionRef(junction) : ColumnRef.of(null, requireForeignKey());
  }

  /** The other model's column that refers to the owner. */
  public ColumnReference requireForeignKey() {
    if (foreignKey == null) {
      throw new IllegalStateException("A many-to-many relation has no foreign key.");
    }
    return foreignKey;
  }

  /** The other model's relation to the owner. */
  public @Nullable RelationReference back() {
    if (foreignKey != null) {
      for (RelationReference relation : target.relations()) {
        if (relation.column() == foreignKey.index()) {
          return relation;
        }
      }
    }
    return null;
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

  /** The rows of one owner. */
  public QueryState<T> query(Object key) {
    Comparison owned = new Comparison(Operator.EQ, ownerKey(), new Slot(ownerType()));
    return base(QueryState.of(target)).and(new Fragment(owned, key), false);
  }

  /** The rows of a query that belong to one of some owners. */
  public QueryState<T> query(QueryState<T> inner, List<?> keys) {
    InList owned = new InList(ownerKey(), ListSlot.of(ownerType(), keys.size()));
    return base(inner).and(new Fragment(owned, keys), false);
  }

  private QueryState<T> base(QueryState<T> state) {
    return junction == null ? state : state.through(junction);
  }
}
