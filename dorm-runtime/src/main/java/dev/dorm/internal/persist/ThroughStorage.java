package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RelationPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that are rows of a model between two others: made as its objects are, with their
 * initialisers, and deleted with what refers to them.
 *
 * @param <L> the model between
 */
final class ThroughStorage<L> implements MemberStorage {
  private final Engine engine;
  private final ModelGraph graph;
  private final ModelBinding<L> model;
  private final ModelBinding<?> sources;
  private final ModelBinding<?> targets;
  private final Junction junction;
  private final Object owner;
  private final List<Given> values;

  ThroughStorage(
      Engine engine,
      ModelBinding<L> model,
      ModelGraph graph,
      RelationPlan<?> plan,
      Object owner,
      List<Given> values) {
    this.engine = engine;
    this.graph = graph;
    this.model = model;
    this.sources = plan.owner();
    this.targets = plan.target();
    this.junction = plan.requireJunction();
    this.owner = owner;
    this.values = values;
    for (Given each : values) {
      if (!model.columns().contains(each.column())) {
        throw new QueryDefinitionError(
            "DORM3072",
            each.column().label()
                + " is no column of "
                + model.table().model()
                + ", whose rows are the pairs of this relation. FIX: a column of "
                + model.table().model()
                + "_.",
            null);
      }
    }
    Assigner.check(model, List.of(given(source(), owner), given(target(), owner)), values);
  }

  private ColumnReference source() {
    return column(junction.source());
  }

  private ColumnReference target() {
    return column(junction.target());
  }

  private ColumnReference column(String name) {
    for (ColumnReference column : model.columns()) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    throw new IllegalStateException(model + " has no column " + name + ".");
  }

  private static Given given(ColumnReference column, Object key) {
    Fragment assigned = new Fragment(new Assigned(column, new Slot(column.type())), key);
    return new Given(column, true, key, assigned);
  }

  @Override
  public void add(List<Object> keys) {
    insert(source(), target(), keys);
    if (junction.mirrored()) {
      insert(target(), source(), keys);
    }
  }

  private void insert(ColumnReference from, ColumnReference to, List<Object> keys) {
    boolean unique =
        model.uniqueTogether().stream()
            .anyMatch(
                group ->
                    group.size() == 2
                        && group.contains(from.index())
                        && group.contains(to.index()));
    Set<Object> there = unique ? Set.of() : there(from, to, keys);
    List<L> rows = new ArrayList<>(keys.size());
    Assigner<L> assigner = new Assigner<>(engine, model);
    for (Object key : keys) {
      if (!there.contains(key)) {
        rows.add(assigner.newRow(List.of(given(from, owner), given(to, key)), values));
      }
    }
    if (unique) {
      new UpsertWriter<>(engine, model, List.of(from, to), false, List.of()).write(rows, 0);
    } else {
      BatchWriter.insert(engine, model, rows, 0);
    }
  }

  private Set<Object> there(ColumnReference from, ColumnReference to, List<Object> keys) {
    Set<Object> there = new HashSet<>();
    for (List<Object> part : KeyRows.parts(keys)) {
      QueryState<L> pairs = pairs(from).and(KeyRows.in(targets, to, part), false);
      for (L pair : QueryRunner.list(engine, pairs)) {
        Object key = model.get(pair, to.index());
        if (key != null) {
          there.add(key);
        }
      }
    }
    return there;
  }

  private QueryState<L> pairs(ColumnReference from) {
    return QueryState.of(model).unordered().and(KeyRows.in(sources, from, List.of(owner)), false);
  }

  @Override
  public void remove(List<Object> keys) {
    delete(source(), target(), keys);
    if (junction.mirrored()) {
      delete(target(), source(), keys);
    }
  }

  @Override
  public void clear() {
    delete(source(), target(), null);
    if (junction.mirrored()) {
      delete(target(), source(), null);
    }
  }

  private void delete(ColumnReference from, ColumnReference to, @Nullable List<Object> keys) {
    QueryState<L> pairs = pairs(from);
    if (keys == null) {
      new RowDeleter(engine, graph).delete(pairs);
      return;
    }
    for (List<Object> part : KeyRows.parts(keys)) {
      new RowDeleter(engine, graph).delete(pairs.and(KeyRows.in(targets, to, part), false));
    }
  }
}
