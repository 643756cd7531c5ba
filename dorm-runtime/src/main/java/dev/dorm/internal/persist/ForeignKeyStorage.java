package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RelationPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The other model's column that refers to the owner. */
final class ForeignKeyStorage<T> implements MemberStorage {
  private final Engine engine;
  private final RelationPlan<T> plan;
  private final ColumnReference foreignKey;
  private final Object owner;

  ForeignKeyStorage(Engine engine, RelationPlan<T> plan, Object owner) {
    this.engine = engine;
    this.plan = plan;
    this.foreignKey = plan.requireForeignKey();
    this.owner = owner;
  }

  @Override
  public void add(List<Object> keys) {
    if (foreignKey.is(ColumnOption.KEY_PART)) {
      String target = plan.target().table().model();
      throw new QueryDefinitionError(
          "DORM3241",
          foreignKey.label()
              + " is part of the key of "
              + target
              + ", and a key never changes, so no row can be given to another "
              + plan.owner().table().model()
              + ". FIX: create(…) new rows and delete the old ones, or "
              + target
              + "_.objects.filter(…).update(…).",
          null);
    }
    long matched = refer(rows(QueryState.of(plan.target()), keys), owner);
    if (matched < keys.size()) {
      ModelBinding<T> target = plan.target();
      throw target.doesNotExist(
          (keys.size() - matched)
              + " of "
              + keys.size()
              + " rows of "
              + target.table().model()
              + " are not in the database; none was added.");
    }
  }

  @Override
  public void remove(List<Object> keys) {
    requireNullable();
    refer(rows(plan.query(owner), keys), null);
  }

  @Override
  public void clear() {
    requireNullable();
    refer(plan.query(owner), null);
  }

  private QueryState<T> rows(QueryState<T> state, List<Object> keys) {
    ColumnReference key = plan.target().key();
    InList wanted = new InList(ColumnRef.of(null, key), ListSlot.of(key.type(), keys.size()));
    return state.and(new Fragment(wanted, keys), false);
  }

  private long refer(QueryState<T> rows, @Nullable Object key) {
    Assigned assigned = new Assigned(foreignKey, new Slot(foreignKey.type()));
    return BulkWriter.update(
        engine, rows, List.of(new Fragment(assigned, new @Nullable Object[] {key})));
  }

  private void requireNullable() {
    if (!foreignKey.is(ColumnOption.NULLABLE)) {
      throw new QueryDefinitionError(
          "DORM3028",
          foreignKey.label()
              + " does not allow NULL, so its rows cannot be taken from their "
              + plan.owner().table().model()
              + ". FIX: delete them, let them refer to another one, or make the column nullable.",
          null);
    }
  }
}
