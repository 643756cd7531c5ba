package dev.dorm.internal.load;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
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
import java.util.Collections;
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
    Map<Object, Owned<M, T>> byOwner = new HashMap<>();
    for (M owner : owners) {
      Object key = model.keyOf(owner);
      if (key != null) {
        byOwner.put(key, new Owned<>(owner, new ArrayList<>(0)));
      }
    }
    if (byOwner.isEmpty()) {
      return;
    }
    QueryState<T> asked = inner == null ? QueryState.of(plan.target()) : inner;
    QueryState<T> wanted = ReadOnlyRows.like(model, owners, asked);
    RowList<T> all = read(engine, plan, wanted, byOwner);
    RelatedLoader.prefetch(engine, plan.target(), all, wanted.fetch().prefetches());
    for (M owner : owners) {
      Owned<M, T> owned = byOwner.get(model.keyOf(owner));
      if (owned != null) {
        put(model, owner, wish, Collections.unmodifiableList(owned.rows));
      }
    }
  }

  /** An owner and its rows. */
  private record Owned<M, T>(M owner, List<T> rows) {

    /** Adds a row, which need not look for its owner then. */
    @SuppressWarnings("unchecked") // the relation back leads to the owner's model
    void add(T row, ModelBinding<T> target, @Nullable RelationReference back) {
      rows.add(row);
      Reference<M> reference =
          back == null ? null : (Reference<M>) target.reference(row, back.index());
      if (reference != null && reference.row() == null) {
        reference.fill(owner);
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

  private static <M, T> RowList<T> read(
      Engine engine, RelationPlan<T> plan, QueryState<T> inner, Map<Object, Owned<M, T>> byOwner) {
    List<Object> keys = new ArrayList<>(byOwner.keySet());
    if (inner.isNone()) {
      return new RowList<>(0);
    }
    QueryState<T> state = plan.query(inner, keys);
    RowsHydrator<T> hydrator = new RowsHydrator<>(engine, state);
    int ownerIndex = hydrator.width();
    ColumnType<?> ownerType = plan.ownerType();
    RelationReference back = plan.back();
    return QueryRunner.run(
        engine,
        QueryPlanner.rows(state, plan.ownerKey()),
        cursor -> {
          RowList<T> rows = new RowList<>(Math.max(16, cursor.usualRows()));
          while (cursor.next()) {
            RowReader reader = cursor.row();
            T row = hydrator.readRow(reader);
            rows.append(row);
            Owned<M, T> owned = byOwner.get(ownerType.read(reader, ownerIndex));
            if (owned != null) {
              owned.add(row, state.model(), back);
            }
          }
          hydrator.finish(rows);
          return rows;
        });
  }
}
