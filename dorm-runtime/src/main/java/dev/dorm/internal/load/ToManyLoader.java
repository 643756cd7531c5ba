package dev.dorm.internal.load;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowReader;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.execute.Engine;
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
  static <M> void load(
      Engine engine,
      ModelBinding<M> model,
      RelationReference relation,
      List<M> owners,
      @Nullable QueryState<?> inner) {
    load(
        engine,
        model,
        relation,
        owners,
        RelationPlan.of(model, relation),
        (QueryState<Object>) inner);
  }

  private static <M, T> void load(
      Engine engine,
      ModelBinding<M> model,
      RelationReference relation,
      List<M> owners,
      RelationPlan<T> plan,
      @Nullable QueryState<T> inner) {
    Map<Object, List<T>> byOwner = new HashMap<>();
    for (M owner : owners) {
      Object key = model.keyOf(owner);
      if (key != null) {
        byOwner.put(key, new ArrayList<>());
      }
    }
    if (byOwner.isEmpty()) {
      return;
    }
    QueryState<T> wanted = inner == null ? QueryState.of(plan.target()) : inner;
    RowList<T> all = read(engine, plan, wanted, byOwner);
    RelatedLoader.prefetch(engine, plan.target(), all, wanted.prefetches());
    for (M owner : owners) {
      Members<T> members = membersOf(model, owner, relation);
      List<T> rows = byOwner.get(model.keyOf(owner));
      if (members != null && rows != null) {
        members.fill(Collections.unmodifiableList(rows));
      }
    }
    if (owners instanceof RowList<M> list) {
      list.keep(all);
    }
  }

  @SuppressWarnings("unchecked") // the relation's target is the model T
  private static <M, T> @Nullable Members<T> membersOf(
      ModelBinding<M> model, M owner, RelationReference relation) {
    return (Members<T>) model.members(owner, relation.index());
  }

  private static <T> RowList<T> read(
      Engine engine, RelationPlan<T> plan, QueryState<T> inner, Map<Object, List<T>> byOwner) {
    List<Object> keys = new ArrayList<>(byOwner.keySet());
    if (inner.isNone()) {
      return new RowList<>(0);
    }
    QueryState<T> state = plan.query(inner, keys);
    RowsHydrator<T> hydrator = new RowsHydrator<>(engine, state.model(), state.related(), -1);
    int ownerIndex = hydrator.width();
    ColumnType<?> ownerType = plan.ownerType();
    return QueryRunner.run(
        engine,
        QueryPlanner.select(state, projections(state, plan)),
        cursor -> {
          RowList<T> rows = new RowList<>(16);
          while (cursor.next()) {
            RowReader reader = cursor.row();
            T row = hydrator.readRow(reader);
            rows.append(row);
            List<T> owned = byOwner.get(ownerType.read(reader, ownerIndex));
            if (owned != null) {
              owned.add(row);
            }
          }
          hydrator.finish(rows);
          return rows;
        });
  }

  private static List<Projection> projections(QueryState<?> state, RelationPlan<?> plan) {
    List<Projection> projections = new ArrayList<>();
    projections.add(new Projection.Row(null, state.model()));
    for (JoinPath path : state.related()) {
      projections.add(new Projection.Row(path, path.target()));
    }
    projections.add(new Projection.Value(plan.ownerKey()));
    return projections;
  }
}
