package dev.dorm.processor.validate;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that is nearest to an unknown one. */
final class Suggestions {
  private Suggestions() {}

  /**
   * A sentence with a space in front, {@code " Did you mean \"name\"?"}, or nothing when no name is
   * near.
   */
  static String didYouMean(String unknown, Collection<String> known) {
    return nearest(unknown, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** The nearest name; of equally near ones the first. */
  static Optional<String> nearest(String unknown, Collection<String> known) {
    int best = Math.max(2, unknown.length() / 3) + 1;
    String nearest = null;
    for (String name : known) {
      int distance = distance(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < best && distance < name.length()) {
        best = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The number of letters to insert, remove, replace or swap. */
  static int distance(String first, String second) {
    int[][] steps = new int[first.length() + 1][second.length() + 1];
    for (int i = 0; i <= first.length(); i++) {
      for (int j = 0; j <= second.length(); j++) {
        steps[i][j] = step(steps, first, second, i, j);
      }
    }
    return steps[first.length()][second.length()];
  }

  private static int step(int[][] steps, String first, String second, int i, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    boolean same = first.charAt(i - 1) == second.charAt(j - 1);
    int least =
        Math.min(
            Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1),
            steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && first.charAt(i - 1) == second.charAt(j - 2)
            && first.charAt(i - 2) == second.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
