package dev.dorm.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A process in which the sides of a workload are measured in turn, each for a part of a second
 * whenever it is its turn: what slows the machine down for seconds slows all of them down. Who
 * began a turn ends the next one. Prints a line for each turn of each side.
 */
public final class Turns {
  /** How long a turn takes. */
  static final int MILLIS = 400;

  private Turns() {}

  /** Takes the workload, the database, turns to warm up, turns to measure, and the sides. */
  public static void main(String... arguments) throws Exception {
    int warmup = Integer.parseInt(arguments[2]);
    int turns = Integer.parseInt(arguments[3]);
    Map<String, Turn> sides = new LinkedHashMap<>();
    for (String side : List.of(arguments).subList(4, arguments.length)) {
      try {
        sides.put(side, Turn.open(arguments[0], arguments[1], side));
      } catch (UnsupportedOperationException refusal) {
        System.err.println(side + " does not take part: " + refusal.getMessage());
      }
    }
    List<Map.Entry<String, Turn>> order = new ArrayList<>(sides.entrySet());
    for (int turn = -warmup; turn < turns; turn++) {
      for (Map.Entry<String, Turn> side : order) {
        Measurement taken = side.getValue().take(MILLIS * 1_000_000L);
        if (turn >= 0) {
          System.out.println(line(side.getKey(), taken));
        }
      }
      Collections.reverse(order); // nobody always follows the same side, and pays for its garbage
    }
    for (Turn side : sides.values()) {
      side.close();
    }
    System.exit(0); // whatever threads a library has left
  }

  /** A turn of a side, for the process that started this one. */
  static String line(String side, Measurement taken) {
    return String.format(
        Locale.ROOT,
        "%s %.3f %.3f %.0f",
        side,
        taken.micros(),
        taken.processorMicros(),
        taken.bytes());
  }
}
