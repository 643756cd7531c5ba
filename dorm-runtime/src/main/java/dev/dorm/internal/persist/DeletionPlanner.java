package dev.dorm.internal.persist;

import dev.dorm.annotation.OnDelete;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.ProtectedError;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.RestrictedError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.persist.Deletion.Referring;
import dev.dorm.internal.persist.Deletion.Unlinked;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.plan.ModelGraph.ForeignKey;
import dev.dorm.internal.plan.ModelGraph.Links;
import dev.dorm.signal.Signals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the policies from the rows that are to be deleted to all that refer to them, level by
 * level: one statement per level and foreign key. Rows are locked before it is asked who refers to
 * them, so that nobody can begin to in the meantime. Changes nothing.
 */
final class DeletionPlanner {
  private final KeyRows rows;
  private final ModelGraph graph;
  private final Deletion deletion = new Deletion();
  private final Deque<Level> waiting = new ArrayDeque<>();
  private final List<Referring> restricting = new ArrayList<>();
  private final List<Object> protecting = new ArrayList<>();
  private final Set<String> protectingKeys = new LinkedHashSet<>();

  DeletionPlanner(KeyRows rows, ModelGraph graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** The rows of a model that are met at the same time. */
  private record Level(ModelBinding<?> model, List<Object> keys) {}

  /**
   * What deleting some rows means.
   *
   * @throws IntegrityError when a policy refuses it
   */
  Deletion plan(ModelBinding<?> model, List<Object> keys) {
    meet(model, keys);
    for (Level level = waiting.poll(); level != null; level = waiting.poll()) {
      follow(level);
    }
    if (!protecting.isEmpty()) {
      throw new ProtectedError(
          refusal(model, protectingKeys, "PROTECT") + " FIX: delete or move those first.",
          protecting);
    }
    refuseRestricted(model);
    return deletion;
  }

  private void meet(ModelBinding<?> model, List<Object> keys) {
    List<Object> fresh = deletion.add(model, keys);
    if (!fresh.isEmpty()) {
      waiting.add(new Level(model, fresh));
    }
  }

  private void follow(Level level) {
    ModelGraph.Incoming incoming = graph.to(level.model());
    for (Links links : incoming.links()) {
      deletion.unlinked().add(new Unlinked(links, level.model(), level.keys()));
    }
    for (ForeignKey key : incoming.keys()) {
      follow(key, level);
    }
  }

  private void follow(ForeignKey key, Level level) {
    switch (key.policy()) {
      case CASCADE -> {
        if (isLeaf(key.model())) {
          deletion.leaves().add(new Referring(key, level.model(), level.keys(), null));
        } else {
          meet(key.model(), referring(key, level));
        }
      }
      case PROTECT -> {
        List<?> found = rows.load(level.model(), key.model(), key.column(), level.keys());
        if (!found.isEmpty()) {
          protectingKeys.add(key.toString());
          protecting.addAll(found);
        }
      }
      case RESTRICT -> {
        List<Object> found = referring(key, level);
        if (!found.isEmpty()) {
          restricting.add(new Referring(key, level.model(), found, null));
        }
      }
      case SET_NULL ->
          deletion.updates().add(new Referring(key, level.model(), level.keys(), null));
      case SET_DEFAULT ->
          deletion.updates().add(new Referring(key, level.model(), level.keys(), initial(key)));
      case DO_NOTHING -> {}
    }
  }

  private List<Object> referring(ForeignKey key, Level level) {
    return rows.lockReferring(level.model(), key.model(), key.column(), level.keys());
  }

  /** Whether the rows of a model can go unseen: nobody refers to them, restricts, or listens. */
  private boolean isLeaf(ModelBinding<?> model) {
    ModelGraph.Incoming incoming = graph.to(model);
    return incoming.keys().isEmpty()
        && incoming.links().isEmpty()
        && !isListenedTo(model)
        && model.relations().stream().noneMatch(each -> each.onDelete() == OnDelete.RESTRICT);
  }

  static boolean isListenedTo(ModelBinding<?> model) {
    return Signals.preDelete.listensTo(model.type()) || Signals.postDelete.listensTo(model.type());
  }

  /** The rows that restrict and do not go themselves. */
  private void refuseRestricted(ModelBinding<?> root) {
    List<Object> left = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Referring each : restricting) {
      ModelBinding<?> model = each.key().model();
      Set<Object> keys = new LinkedHashSet<>(each.keys());
      keys.removeAll(deletion.rowsOf(model));
      if (!keys.isEmpty()) {
        names.add(each.key().toString());
        left.addAll(rows.load(model, model, model.key(), keys));
      }
    }
    if (!left.isEmpty()) {
      throw new RestrictedError(
          refusal(root, names, "RESTRICT")
              + " FIX: delete or move those first, or delete what they belong to.",
          left);
    }
  }

  private static String refusal(ModelBinding<?> root, Set<String> keys, String policy) {
    return root.table().model()
        + " cannot be deleted: rows that stay refer to what would go, by "
        + String.join(", ", keys)
        + " ("
        + policy
        + "). Nothing was deleted.";
  }

  /** Refuses a policy that could not be followed, whatever rows there are. */
  void requireDefaults(ModelBinding<?> model) {
    requireDefaults(model, new HashSet<>());
  }

  private void requireDefaults(ModelBinding<?> model, Set<ModelBinding<?>> seen) {
    if (!seen.add(model)) {
      return;
    }
    for (ForeignKey key : graph.to(model).keys()) {
      if (key.policy() == OnDelete.SET_DEFAULT && initial(key) == null) {
        throw new QueryDefinitionError(
            "DORM3043",
            key
                + " has the policy SET_DEFAULT and no initialiser, so there is no value to set. FIX:"
                + " give the field an initialiser, Ref.id(…), or another policy.",
            null);
      }
      if (key.policy() == OnDelete.CASCADE) {
        requireDefaults(key.model(), seen);
      }
    }
  }

  /** The key that a new object refers to. */
  private static @Nullable Object initial(ForeignKey key) {
    return initial(key.model(), key.relation().column());
  }

  private static <M> @Nullable Object initial(ModelBinding<M> model, int column) {
    return model.get(model.newObject(), column);
  }
}
