package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Locked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a query fetches with each row.
 *
 * @param related the ways over to-one relations that are fetched in the same statement, parents
 *     first
 * @param prefetches the relations that are fetched in statements of their own
 * @param annotations the values that are computed
 * @param fields which columns are read
 * @param raising whether what was not fetched is an error when it is read; null for what the
 *     database says
 * @param lock which rows stay locked until the transaction ends; null for none
 * @param readOnly whether the rows remember nothing, so that they cannot be saved
 */
public record FetchPlan(
    List<JoinPath> related,
    List<Prefetch> prefetches,
    List<Annotation> annotations,
    Fields fields,
    @Nullable Boolean raising,
    Locked.@Nullable Lock lock,
    boolean readOnly) {
  /** The row alone. */
  public static final FetchPlan PLAIN =
      new FetchPlan(List.of(), List.of(), List.of(), Fields.ALL, null, null, false);

  /** Reads other columns. */
  FetchPlan reading(Fields changed) {
    return new FetchPlan(related, prefetches, annotations, changed, raising, lock, readOnly);
  }

  /** Says whether what was not fetched is an error when it is read. */
  public FetchPlan raising(boolean changed) {
    return new FetchPlan(related, prefetches, annotations, fields, changed, lock, readOnly);
  }

  /** Says whether the rows remember nothing. */
  public FetchPlan readOnly(boolean changed) {
    return new FetchPlan(related, prefetches, annotations, fields, raising, lock, changed);
  }

  /** Whether nothing is kept for a row that stands in no field of it. */
  public boolean keepsNothing() {
    if (!readOnly || !annotations.isEmpty()) {
      return false;
    }
    for (Prefetch prefetch : prefetches) {
      if (prefetch instanceof Prefetch.ToMany many && many.key() != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rows are read whole, and nothing beside them. */
  boolean isPlain() {
    return related.isEmpty() && annotations.isEmpty() && fields.parts().isEmpty();
  }

  /** Whether one statement reads the rows whole, locks none, and reads nothing beside them. */
  boolean isAlone() {
    return isPlain() && prefetches.isEmpty() && lock == null;
  }

  /**
   * The places of the columns that are read of a model, key, version and foreign keys of what is
   * fetched along among them; null for all.
   */
  public @Nullable BitSet columns(@Nullable JoinPath path, ModelBinding<?> model) {
    BitSet some = fields.of(path);
    if (some == null) {
      return null;
    }
    BitSet columns = (BitSet) some.clone();
    for (ColumnReference part : model.key().columns()) {
      columns.set(part.index());
    }
    ColumnReference version = model.version();
    if (version != null) {
      columns.set(version.index());
    }
    if (path != null && !path.forward()) {
      columns.set(path.to().index());
    }
    for (JoinPath step : related) {
      if (Objects.equals(step.parent(), path)) {
        columns.set(step.from().index());
      }
    }
    for (Prefetch prefetch : prefetches) {
      if (path == null && prefetch instanceof Prefetch.ToOne toOne) {
        columns.set(firstOf(toOne.path()).from().index());
      }
    }
    return columns.cardinality() == model.columns().size() ? null : columns;
  }

  private static JoinPath firstOf(JoinPath path) {
    return path.parent() == null ? path : firstOf(path.parent());
  }

  /** Refuses columns of related rows that are not fetched along. */
  void checkFields() {
    for (Fields.Part part : fields.parts()) {
      JoinPath path = part.path();
      if (path != null && !related.contains(path)) {
        throw new QueryDefinitionError(
            "DORM3133",
            "Columns of "
                + path.target().table().model()
                + " are chosen, but its rows are not fetched along. FIX: selectRelated(…) of the"
                + " way to it too.",
            null);
      }
    }
  }

  /** Fetches the rows along a way too. */
  FetchPlan related(JoinPath path) {
    List<JoinPath> paths = new ArrayList<>(related);
    addWithParents(path, paths);
    return new FetchPlan(
        List.copyOf(paths), prefetches, annotations, fields, raising, lock, readOnly);
  }

  /** Locks rows too. */
  FetchPlan locking(Locked.Lock wanted) {
    return new FetchPlan(related, prefetches, annotations, fields, raising, wanted, readOnly);
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
    return new FetchPlan(
        related, List.copyOf(wishes), annotations, fields, raising, lock, readOnly);
  }

  /** Whether the value of a key is computed for each row. */
  boolean computes(Object key) {
    for (Annotation each : annotations) {
      if (each.key() == key) {
        return true;
      }
    }
    return false;
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
    return new FetchPlan(related, prefetches, List.copyOf(more), fields, raising, lock, readOnly);
  }
}
