package dev.dorm.internal.load;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.RelationEnds;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.Prefetch;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RelationPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the rows behind a to-many relation, for many owners in one statement. */
final class ToManyLoader {
  private ToManyLoader() {}

  /** Loads the rows of all owners, all of them or those of a query. */
  @SuppressWarnings("unchecked") // the query is one on the relation's target
  static <M> void load(Engine engine, ModelBinding<M> model, List<M> owners, Prefetch.ToMany wish) {
    RelationPlan<Object> plan = new RelationPlan<>((RelationEnds<Object>) wish.ends());
    load(engine, model, owners, plan, wish, (QueryState<Object>) wish.inner());
  }

  private static <M, T> void load(
      Engine engine,
      ModelBinding<M> model,
      List<M> owners,
      RelationPlan<T> plan,
      Prefetch.ToMany wish,
      @Nullable QueryState<T> inner) {
    Map<Object, OwnedRows<M, T>> byOwner = new HashMap<>(2 * owners.size());
    for (M owner : owners) {
      Object key = model.keyOf(owner);
      if (key != null) {
        byOwner.put(key, new OwnedRows<>(owner));
      }
    }
    if (byOwner.isEmpty()) {
      return;
    }
    QueryState<T> asked = inner == null ? QueryState.of(plan.target()) : inner;
    QueryState<T> wanted = ReadOnlyRows.like(model, owners, asked);
    RowList<T> all = read(engine, plan, wanted, byOwner, inner == null);
    RelatedLoader.prefetch(engine, plan.target(), all, wanted.fetch().prefetches());
    for (M owner : owners) {
      OwnedRows<M, T> owned = byOwner.get(model.keyOf(owner));
      if (owned != null) {
        put(model, owner, wish, owned);
      }
    }
  }

  @SuppressWarnings("unchecked") // the relation's target is the model T
  private static <M, T> void put(
      ModelBinding<M> model, M owner, Prefetch.ToMany wish, List<T> rows) {
    RelationReference relation = wish.relation();
    if (relation != null) {
      Members<T> members = (Members<T>) model.members(owner, relation.index());
      if (members != null) {
        members.fill(rows);
      }
    }
    RowState state = model.state(owner);
    if (wish.key() != null && state != null) {
      state.compute(wish.key(), rows);
    }
  }

  /**
   * Reads the rows.
   *
   * @param whole whether all rows are asked for and nothing is computed for them, so that a row
   *     which belongs to several owners is the same for all
   */
  private static <M, T> RowList<T> read(
      Engine engine,
      RelationPlan<T> plan,
      QueryState<T> inner,
      Map<Object, OwnedRows<M, T>> byOwner,
      boolean whole) {
    List<Object> keys = new ArrayList<>(byOwner.keySet());
    if (inner.isNone()) {
      return new RowList<>(0);
    }
    QueryState<T> state = plan.query(inner, keys);
    RowsHydrator<T> hydrator = new RowsHydrator<>(engine, state);
    ColumnReference own =
        plan.isThroughTable() || !hydrator.readsWhole() ? null : plan.requireForeignKey();
    int ownerIndex = own == null ? hydrator.width() : 1 + own.index();
    ColumnType<?> ownerType = plan.ownerType();
    RelationReference back = plan.back();
    ColumnReference key = state.model().key();
    boolean shared = whole && plan.isThroughTable() && key.parts().isEmpty();
    return QueryRunner.run(
        engine,
        own == null ? QueryPlanner.rows(state, plan.ownerKey()) : QueryPlanner.rows(state),
        cursor -> {
          RowList<T> rows = new RowList<>(Math.max(16, cursor.usualRows()));
          Map<Object, T> known = new HashMap<>();
          while (cursor.next()) {
            RowReader reader = cursor.row();
            Object same = shared ? key.type().read(reader, 1 + key.index()) : null;
            T row = same == null ? null : known.get(same);
            if (row == null) {
              row = hydrator.readRow(reader);
              rows.append(row);
              if (same != null) {
                known.put(same, row);
              }
            }
            OwnedRows<M, T> owned = byOwner.get(ownerType.read(reader, ownerIndex));
            if (owned != null) {
              owned.add(row, state.model(), back);
            }
          }
          hydrator.finish(rows);
          return rows;
        });
  }
}
