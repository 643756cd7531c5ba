package dev.dorm.observe;

import java.util.ArrayList;
import java.util.List;

/**
 * What a thread ran lately: each text once, in the order in which it came first, with how often it
 * ran and the most rows it gave. When a text runs again, those that came after it are forgotten:
 * the program is back at it.
 */
final class StatementTrail {
  private static final int LONGEST = 32;

  private final List<Step> steps = new ArrayList<>();
  private long last;

  private static final class Step {
    final String sql;
    int times;
    long rows;

    Step(String sql) {
      this.sql = sql;
    }
  }

  /**
   * Adds a statement.
   *
   * @return whether it ran so often behind one that gave so many rows, and for the first time
   */
  boolean add(StatementEvent event, long pause, int times) {
    long now = System.nanoTime();
    if (now - last > pause) {
      steps.clear();
    }
    last = now;
    int place = find(event.sql());
    steps.subList(place + 1, steps.size()).clear();
    Step step = steps.get(place);
    step.times++;
    step.rows = Math.max(step.rows, event.rows());
    return step.times == times
        && steps.subList(0, place).stream().anyMatch(before -> before.rows >= times);
  }

  private int find(String sql) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).sql.equals(sql)) {
        return i;
      }
    }
    if (steps.size() == LONGEST) {
      steps.remove(0);
    }
    steps.add(new Step(sql));
    return steps.size() - 1;
  }
}
