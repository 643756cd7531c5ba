package dev.dorm.internal.config;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known name that a mistyped one most likely means. */
final class Nearest {
  private Nearest() {}

  /** The question {@code Did you mean "x"?} with a space before it, or nothing. */
  static String hint(String name, Collection<String> known) {
    String nearest = find(name, known);
    return nearest == null ? "" : " Did you mean \"" + nearest + "\"?";
  }

  private static @Nullable String find(String name, Collection<String> known) {
    String wanted = plain(name);
    String best = null;
    int bestDistance = Math.max(2, wanted.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(wanted, plain(candidate));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** The number of characters to add, drop or replace. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int above = row[j];
        int replaced = left.charAt(i - 1) == right.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[right.length()];
  }
}
