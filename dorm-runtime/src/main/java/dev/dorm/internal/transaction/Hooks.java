package dev.dorm.internal.transaction;

import dev.dorm.internal.transaction.Hook.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What a transaction was asked to do once its outcome is known. What was asked for inside a nested
 * block that is undone counts as rolled back. Used by one thread at a time.
 */
final class Hooks {
  private static final int FIRST_LOOK = 1024;

  /** Null where an object is gone whose changes would have been taken back. */
  private @Nullable List<@Nullable Hook> hooks;

  private int nextLook = FIRST_LOOK;

  void onCommit(Runnable action) {
    add(new Action(action, When.COMMITTED));
  }

  void onRollback(Runnable action) {
    add(new Action(action, When.ROLLED_BACK));
  }

  /** Takes back what objects were told, before all that follows a rollback. */
  void onUndo(Undo<?> undo) {
    add(undo);
  }

  private void add(Hook hook) {
    if (hooks == null) {
      hooks = new ArrayList<>();
    }
    if (hooks.size() == nextLook) {
      hooks.replaceAll(each -> each == null || each.isMoot() ? null : each);
      nextLook *= 2;
    }
    hooks.add(hook);
  }

  /** The number of hooks so far. */
  int count() {
    return hooks == null ? 0 : hooks.size();
  }

  /**
   * Takes out the hooks behind a number, and gives what is due: what objects take back, the last
   * change first, then what was to follow a rollback, in order.
   */
  List<Runnable> undoneFrom(int count) {
    if (hooks == null || hooks.size() == count) {
      return List.of();
    }
    List<@Nullable Hook> undone = hooks.subList(count, hooks.size());
    List<Runnable> due = actions(undone, When.UNDONE);
    Collections.reverse(due);
    due.addAll(actions(undone, When.ROLLED_BACK));
    undone.clear();
    return due;
  }

  /** Leaves objects as they are, whatever comes. */
  void leaveObjects() {
    if (hooks != null) {
      hooks.removeIf(hook -> hook == null || hook.when() == When.UNDONE);
    }
  }

  /** What follows the commit, in order. */
  List<Runnable> committed() {
    return hooks == null ? List.of() : actions(hooks, When.COMMITTED);
  }

  private static List<Runnable> actions(List<@Nullable Hook> hooks, When when) {
    List<Runnable> actions = new ArrayList<>();
    for (Hook hook : hooks) {
      if (hook != null && hook.when() == when) {
        actions.add(hook);
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

  /** What the program asked for. */
  private record Action(Runnable action, When when) implements Hook {
    @Override
    public void run() {
      action.run();
    }
  }
}
