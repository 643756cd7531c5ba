package dev.dorm.internal.plan;

import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Locked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query fetches with each row.
 *
 * @param related the ways over to-one relations that are fetched in the same statement, parents
 *     first
 * @param prefetches the relations that are fetched in statements of their own
 * @param annotations the values that are computed
 * @param lock which rows stay locked until the transaction ends; null for none
 */
public record FetchPlan(
    List<JoinPath> related,
    List<Prefetch> prefetches,
    List<Annotation> annotations,
    Locked.@Nullable Lock lock) {
  /** The row alone. */
  public static final FetchPlan PLAIN = new FetchPlan(List.of(), List.of(), List.of(), null);

  /** Fetches the rows along a way too. */
  FetchPlan related(JoinPath path) {
    List<JoinPath> paths = new ArrayList<>(related);
    addWithParents(path, paths);
    return new FetchPlan(List.copyOf(paths), prefetches, annotations, lock);
  }

  /** Locks rows too. */
  FetchPlan locking(Locked.Lock wanted) {
    return new FetchPlan(related, prefetches, annotations, wanted);
  }

  /** Fetches what another plan fetches too. */
  public FetchPlan with(FetchPlan other) {
    FetchPlan all = this;
    for (JoinPath path : other.related) {
      all = all.related(path);
    }
    for (Prefetch prefetch : other.prefetches) {
      all = all.prefetching(prefetch);
    }
    return all;
  }

  private static void addWithParents(JoinPath path, List<JoinPath> paths) {
    if (path.parent() != null) {
      addWithParents(path.parent(), paths);
    }
    if (!paths.contains(path)) {
      paths.add(path);
    }
  }

  /** Fetches a relation in a statement of its own; the last wish for a relation counts. */
  FetchPlan prefetching(Prefetch prefetch) {
    List<Prefetch> wishes = new ArrayList<>(prefetches);
    wishes.removeIf(wish -> wish.sameRelation(prefetch));
    wishes.add(prefetch);
    return new FetchPlan(related, List.copyOf(wishes), annotations, lock);
  }

  /** Computes a value too; one that is computed already stays. */
  FetchPlan annotated(Annotation annotation) {
    for (Annotation each : annotations) {
      if (each.key() == annotation.key()) {
        return this;
      }
    }
    List<Annotation> more = new ArrayList<>(annotations);
    more.add(annotation);
    return new FetchPlan(related, prefetches, List.copyOf(more), lock);
  }
}
