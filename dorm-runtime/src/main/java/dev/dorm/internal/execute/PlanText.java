package dev.dorm.internal.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of a plan may be shown: PostgreSQL writes the values of the conditions into it. */
public final class PlanText {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])-?\\d+(\\.\\d+)?(?!\\w)");

  private PlanText() {}

  /** The plan without the values in it. */
  static String withoutValues(String plan) {
    List<String> lines = new ArrayList<>();
    for (String line : withoutTexts(plan).split("\n", -1)) {
      lines.add(isStep(line) ? line : NUMBER.matcher(line).replaceAll("?"));
    }
    return String.join("\n", lines);
  }

  /** The plan of a statement that compares something sensitive: the steps, and nothing of them. */
  public static String steps(String plan) {
    List<String> lines = new ArrayList<>();
    for (String line : withoutTexts(plan).split("\n", -1)) {
      int colon = line.indexOf(':');
      lines.add(isStep(line) || colon < 0 ? line : line.substring(0, colon) + ": ***");
    }
    return String.join("\n", lines);
  }

  /** Each text in quotes as a question mark; two quotes inside are one of its characters. */
  private static String withoutTexts(String plan) {
    StringBuilder bare = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < plan.length(); i++) {
      char c = plan.charAt(i);
      if (c == '\'') {
        inside = !inside;
        if (inside) {
          bare.append('?');
        }
      } else if (!inside) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean isStep(String line) {
    return line.contains("(cost=") || line.contains("Time: ");
  }
}
