package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.RelationEnds;
import dev.dorm.internal.ast.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows behind a to-many relation, or behind the other side of a one-to-one relation, are
 * found from their owner.
 *
 * @param ends the two models
 * @param <T> the other model
 */
public record RelationPlan<T>(RelationEnds<T> ends) {

  /** The plan of a relation. */
  public static <T> RelationPlan<T> of(ModelBinding<?> owner, RelationReference relation) {
    return new RelationPlan<>(RelationEnds.of(owner, relation));
  }

  /** The model that has the relation. */
  public ModelBinding<?> owner() {
    return ends.owner();
  }

  /** The other model. */
  public ModelBinding<T> target() {
    return ends.target();
  }

  /** The table between, seen so that its target is the other model; null for a foreign key. */
  public @Nullable Junction junction() {
    return ends.junction();
  }

  /** The model between; null where dorm keeps the pairs, and for a foreign key. */
  public @Nullable ModelBinding<?> through() {
    return ends.through();
  }

  /** What holds the owner's key in a query on the other model. */
  public Operand ownerKey() {
    return ends.ownerKey();
  }

  /** The other model's column that refers to the owner. */
  public ColumnReference requireForeignKey() {
    return ends.requireForeignKey();
  }

  /** Whether rows belong to their owners by a table between. */
  public boolean isThroughTable() {
    return ends.junction() != null;
  }

  /** The table between. */
  public Junction requireJunction() {
    return ends.requireJunction();
  }

  /** The type of the owner's key. */
  public ColumnType<?> ownerType() {
    return ends.ownerType();
  }

  /** The other model's relation to the owner. */
  public @Nullable RelationReference back() {
    ColumnReference foreignKey = ends.foreignKey();
    if (foreignKey != null) {
      for (RelationReference relation : ends.target().relations()) {
        if (relation.column() == foreignKey.index()) {
          return relation;
        }
      }
    }
    return null;
  }

  /** The rows of one owner. */
  public QueryState<T> query(Object key) {
    Comparison owned = new Comparison(Operator.EQ, ownerKey(), new Slot(ownerType()));
    return base(QueryState.of(target())).and(new Fragment(owned, key), false);
  }

  /** The rows of a query that belong to one of some owners. */
  public QueryState<T> query(QueryState<T> inner, List<?> keys) {
    InList owned = new InList(ownerKey(), ListSlot.of(ownerType(), keys.size()));
    return base(inner).and(new Fragment(owned, keys), false);
  }

  private QueryState<T> base(QueryState<T> state) {
    Junction between = ends.junction();
    return between == null ? state : state.through(between);
  }
}
