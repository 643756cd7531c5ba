package dev.dorm.validation;

import java.util.regex.Pattern;

/** The names of hosts. */
final class Hosts {
  private static final int LONGEST = 253;

  private static final Pattern LABEL =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?");

  private Hosts() {}

  /** Whether a name has two labels or more, and its last one is no number. */
  static boolean isDomain(String host) {
    String[] labels = host.split("\\.", -1);
    if (labels.length < 2 || host.length() > LONGEST) {
      return false;
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    String top = labels[labels.length - 1];
    return top.codePointCount(0, top.length()) > 1 && !top.chars().allMatch(Character::isDigit);
  }
}
