package dev.dorm.internal.transaction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What a transaction was asked to do once its outcome is known. What was asked for inside a nested
 * block that is undone counts as rolled back. Used by one thread at a time.
 */
final class Hooks {
  private @Nullable List<Hook> hooks;

  void onCommit(Runnable action) {
    add(new Hook(action, true));
  }

  void onRollback(Runnable action) {
    add(new Hook(action, false));
  }

  private void add(Hook hook) {
    if (hooks == null) {
      hooks = new ArrayList<>();
    }
    hooks.add(hook);
  }

  /** The number of hooks so far. */
  int count() {
    return hooks == null ? 0 : hooks.size();
  }

  /** Takes out the hooks behind a number; what was to follow a rollback is given, in order. */
  List<Runnable> undoneFrom(int count) {
    if (hooks == null || hooks.size() == count) {
      return List.of();
    }
    List<Hook> undone = hooks.subList(count, hooks.size());
    List<Runnable> due = actions(undone, false);
    undone.clear();
    return due;
  }

  /** What follows the commit, in order. */
  List<Runnable> committed() {
    return hooks == null ? List.of() : actions(hooks, true);
  }

  private static List<Runnable> actions(List<Hook> hooks, boolean onCommit) {
    List<Runnable> actions = new ArrayList<>();
    for (Hook hook : hooks) {
      if (hook.onCommit == onCommit) {
        actions.add(hook.action);
      }
    }
    return actions;
  }

  /**
   * Runs actions. What one throws is logged: the outcome stands, and must not look like another
   * one.
   */
  static void run(List<Runnable> actions, String outcome) {
    for (Runnable action : actions) {
      try {
        action.run();
      } catch (Throwable failure) {
        LoggerFactory.getLogger("dorm")
            .error("A hook failed; the transaction is {}.", outcome, failure);
      }
    }
  }

  private record Hook(Runnable action, boolean onCommit) {}
}
