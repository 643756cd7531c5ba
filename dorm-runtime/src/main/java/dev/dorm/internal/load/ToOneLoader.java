package dev.dorm.internal.load;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Kind;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RelationPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the rows that references lead to, for many owners in one statement. */
final class ToOneLoader {
  private ToOneLoader() {}

  /** Loads a reference, and those of the owners' that are not at hand. */
  static <M> void load(
      Engine engine,
      ModelBinding<M> model,
      RelationReference relation,
      List<?> owners,
      @Nullable Reference<?> wanted) {
    @SuppressWarnings("unchecked") // the peers of a fetch are rows of its model
    List<M> rows = (List<M>) owners;
    if (relation.kind() == Kind.TO_ONE) {
      ColumnLoader.loadForAll(engine, model, rows, relation.column());
    }
    ColumnReference matched = matched(model, relation);
    Map<Object, List<Reference<?>>> missing = new HashMap<>();
    for (M row : rows) {
      Reference<?> reference = model.reference(row, relation.index());
      if (reference != null && reference.row() == null) {
        add(missing, matched, keyOf(model, relation, row, reference), reference);
      }
    }
    if (wanted != null && wanted.row() == null && wanted.pk() != null) {
      add(missing, matched, wanted.pk(), wanted);
    }
    if (!missing.isEmpty()) {
      ModelBinding<?> target = model.target(relation.index());
      QueryState<?> asked = ReadOnlyRows.like(model, rows, QueryState.of(target));
      fill(engine, asked, matched, missing);
      if (relation.kind() == Kind.REVERSE_ONE && wanted == null) {
        rememberAbsent(new AbsentLink(target), missing.values());
      }
    }
  }

  /** Those that were asked for beforehand and are not there are not asked for again. */
  private static void rememberAbsent(AbsentLink link, Iterable<List<Reference<?>>> asked) {
    for (List<Reference<?>> references : asked) {
      for (Reference<?> reference : references) {
        if (reference.row() == null) {
          reference.attach(link);
        }
      }
    }
  }

  private static <M> @Nullable Object keyOf(
      ModelBinding<M> model, RelationReference relation, M row, Reference<?> reference) {
    return relation.kind() == Kind.TO_ONE ? reference.pk() : model.keyOf(row);
  }

  private static void add(
      Map<Object, List<Reference<?>>> missing,
      ColumnReference matched,
      @Nullable Object key,
      Reference<?> reference) {
    if (key != null) {
      Object stored = matched.type().settled(key);
      List<Reference<?>> references = missing.computeIfAbsent(stored, k -> new ArrayList<>(1));
      if (references.isEmpty() || references.get(references.size() - 1) != reference) {
        references.add(reference);
      }
    }
  }

  /** The other model's column that is compared with the keys. */
  private static ColumnReference matched(ModelBinding<?> model, RelationReference relation) {
    return relation.kind() == Kind.TO_ONE
        ? model.target(relation.index()).key()
        : RelationPlan.of(model, relation).requireForeignKey();
  }

  private static <T> void fill(
      Engine engine,
      QueryState<T> asked,
      ColumnReference matched,
      Map<Object, List<Reference<?>>> missing) {
    List<Object> keys = new ArrayList<>(missing.keySet());
    InList wanted =
        new InList(ColumnRef.of(null, matched), ListSlot.of(matched.type(), keys.size()));
    QueryState<T> state =
        asked.orderedBy(List.of(), Fragment.NO_VALUES).and(new Fragment(wanted, keys), false);
    for (T row : QueryRunner.list(engine, state)) {
      List<Reference<?>> references = missing.get(asked.model().get(row, matched.index()));
      if (references != null) {
        for (Reference<?> reference : references) {
          put(reference, row);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // the rows were read from the relation's own target
  private static <T> void put(Reference<?> reference, T row) {
    ((Reference<T>) reference).fill(row);
  }
}
