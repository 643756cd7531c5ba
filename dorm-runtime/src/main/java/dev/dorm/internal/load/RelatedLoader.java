package dev.dorm.internal.load;

import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.DatabaseFinder;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.RelationEnds;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.Prefetch;
import java.util.ArrayList;
import java.util.List;

/** Loads what belongs to rows: one statement per relation, however many rows there are. */
public final class RelatedLoader {
  private RelatedLoader() {}

  /** Refuses, before any statement, relations that would be read by a query on another database. */
  static void check(Engine engine, List<Prefetch> wishes) {
    for (Prefetch wish : wishes) {
      if (wish instanceof Prefetch.ToMany many && many.inner() != null) {
        DatabaseFinder finder = new DatabaseFinder(engine.primary());
        finder.walk(many.inner().filter().predicate());
        for (Annotation each : many.inner().fetch().annotations()) {
          finder.walk((Operand) each.value().node());
        }
        engine.statements().refuseElsewhere(finder.other());
        check(engine, many.inner().fetch().prefetches());
      }
    }
  }

  /** Loads the relations that a query asked for. */
  static <M> void prefetch(
      Engine engine, ModelBinding<M> model, List<M> rows, List<Prefetch> wishes) {
    if (rows.isEmpty()) {
      return;
    }
    for (Prefetch wish : wishes) {
      if (wish instanceof Prefetch.ToMany many) {
        JoinPath path = many.path();
        if (path == null) {
          ToManyLoader.load(engine, model, rows, many);
        } else {
          behind(engine, path.target(), along(engine, model, rows, path), many);
        }
      } else if (wish instanceof Prefetch.ToOne one) {
        along(engine, model, rows, one.path());
      }
    }
  }

  @SuppressWarnings("unchecked") // the rows at the end of a way are of its model
  private static <O> void behind(
      Engine engine, ModelBinding<O> model, List<?> owners, Prefetch.ToMany wish) {
    ToManyLoader.load(engine, model, (List<O>) owners, wish);
  }

  /** Loads the rows along a way, step by step, and gives those at its end. */
  private static List<?> along(Engine engine, ModelBinding<?> model, List<?> rows, JoinPath path) {
    JoinPath parent = path.parent();
    ModelBinding<?> start = parent == null ? model : parent.target();
    List<?> owners = parent == null ? rows : along(engine, model, rows, parent);
    return step(engine, start, owners, path.relation());
  }

  private static <P> List<Object> step(
      Engine engine, ModelBinding<P> model, List<?> owners, int relation) {
    ToOneLoader.load(engine, model, model.relation(relation), owners, null);
    List<Object> reached = new ArrayList<>();
    for (Object owner : owners) {
      @SuppressWarnings("unchecked") // the rows at the end of a step are of its model
      P row = (P) owner;
      Reference<?> reference = model.reference(row, relation);
      Object at = reference == null ? null : reference.row();
      if (at != null) {
        reached.add(at);
      }
    }
    return reached;
  }

  /**
   * Loads a to-many relation that was not prefetched, for a row and those of its peers that lack it
   * too.
   */
  public static <M> void loadForPeers(
      Engine engine, ModelBinding<M> model, Object owner, RelationReference relation) {
    @SuppressWarnings("unchecked") // the owner is a row of the model
    M row = (M) owner;
    List<M> lacking = new ArrayList<>();
    RowState state = model.state(row);
    if (state != null && state.source() instanceof Fetch fetch) {
      if (fetch.raising()) {
        throw Fetch.notLoaded(
            "DORM3002",
            model.label(row) + "." + relation.property(),
            "prefetchRelated(" + model.table().model() + "_." + relation.property() + ")");
      }
      for (Object peer : fetch.peersOf(row)) {
        @SuppressWarnings("unchecked") // the peers of a fetch are rows of its model
        M other = (M) peer;
        Members<?> members = model.members(other, relation.index());
        if (members != null && members.prefetched() == null && model.keyOf(other) != null) {
          lacking.add(other);
        }
      }
    }
    if (!lacking.contains(row)) {
      lacking.add(row);
    }
    Prefetch.ToMany wish =
        new Prefetch.ToMany(null, RelationEnds.of(model, relation), relation, null, null);
    ToManyLoader.load(engine, model, lacking, wish);
  }
}
