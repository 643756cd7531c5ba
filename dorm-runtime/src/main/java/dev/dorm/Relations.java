package dev.dorm;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.plan.Prefetch;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.EntityPath;
import dev.dorm.query.LockWait;
import dev.dorm.query.Related;
import dev.dorm.query.RelatedList;
import dev.dorm.query.ReverseOneRelation;
import dev.dorm.query.ToManyExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query fetches with its rows. */
final class Relations {
  private Relations() {}

  /** To-one ways in the same statement; to-many relations, which would multiply rows, after it. */
  static <M> QueryState<M> select(QueryState<M> state, Related<M>[] relations) {
    QueryState<M> changed = state;
    for (Related<M> relation : Arguments.elements(relations, "selectRelated(…)")) {
      JoinPath path = way(relation);
      if (path != null) {
        changed = changed.related(path);
      }
      if (!isToOne(relation)) {
        changed = changed.prefetching(toMany(relation, null));
      }
    }
    return changed;
  }

  /** Each relation in a statement of its own. */
  static <M> QueryState<M> prefetch(QueryState<M> state, Related<M>[] relations) {
    QueryState<M> changed = state;
    for (Related<M> relation : Arguments.elements(relations, "prefetchRelated(…)")) {
      JoinPath path = way(relation);
      changed =
          changed.prefetching(
              path != null && isToOne(relation) ? Prefetch.toOne(path) : toMany(relation, null));
    }
    return changed;
  }

  private static boolean isToOne(Related<?> relation) {
    return relation instanceof EntityPath || relation instanceof ReverseOneRelation;
  }

  /** The way to the row, or to the owner of the rows; null for the root. */
  private static @Nullable JoinPath way(Related<?> relation) {
    if (relation instanceof EntityPath<?, ?> path) {
      return (JoinPath) path.path();
    }
    return relation instanceof ReverseOneRelation<?, ?> one
        ? (JoinPath) one.step()
        : (JoinPath) rows(relation).path();
  }

  private static ToManyExpression<?, ?> rows(Related<?> relation) {
    return relation instanceof RelatedList<?, ?> key
        ? key.relation()
        : (ToManyExpression<?, ?>) relation;
  }

  /** The rows of a to-many relation, all of them or those of a query. */
  static Prefetch toMany(Related<?> relation, @Nullable QueryState<?> inner) {
    ToManyExpression<?, ?> rows = rows(relation);
    return Prefetch.toMany(
        (JoinPath) rows.path(),
        rows.declaring(),
        rows.reference(),
        rows.isReversed(),
        relation instanceof RelatedList ? relation : null,
        inner);
  }

  /** The model of the rows. */
  @SuppressWarnings("unchecked") // the other model of the relation is T
  static <T> ModelBinding<T> target(ToManyExpression<?, T> rows) {
    return (ModelBinding<T>)
        (rows.isReversed() ? rows.declaring() : rows.declaring().target(rows.reference().index()));
  }

  /** The lock of the rows, and of those along some ways. */
  static Locked.Lock lock(LockWait wait, EntityPath<?, ?>[] along) {
    Arguments.present(wait, "selectForUpdate(…)");
    List<JoinPath> paths = new ArrayList<>();
    for (EntityPath<?, ?> path : Arguments.elements(along, "selectForUpdate(…)")) {
      paths.add((JoinPath) path.path());
    }
    return new Locked.Lock(Locked.Wait.valueOf(wait.name()), paths);
  }
}
