package dev.dorm.migrate.file;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names a migration after what it does. */
public final class MigrationNamer {
  private static final int LONGEST = 52;

  private MigrationNamer() {}

  /**
   * The name of an app's next migration.
   *
   * @param number its number
   * @param operations what it does
   */
  public static String name(int number, List<Operation> operations) {
    boolean creates = operations.stream().anyMatch(CreateModel.class::isInstance);
    String words = number == 1 && creates ? "initial" : words(operations);
    return numbered(number, words);
  }

  /** A name made of a number and words. */
  public static String numbered(int number, String words) {
    return String.format(Locale.ROOT, "%04d_%s", number, words);
  }

  private static String words(List<Operation> operations) {
    Set<String> fragments = new LinkedHashSet<>();
    operations.forEach(operation -> fragments.add(plain(operation.nameFragment())));
    StringBuilder words = new StringBuilder();
    for (String fragment : fragments) {
      if (words.isEmpty()) {
        words.append(fragment, 0, Math.min(fragment.length(), LONGEST));
      } else if (words.length() + 1 + fragment.length() <= LONGEST) {
        words.append('_').append(fragment);
      } else {
        return words.append("_and_more").toString();
      }
    }
    return words.isEmpty() ? "custom" : words.toString();
  }

  private static String plain(String fragment) {
    String plain = fragment.replaceAll("[^A-Za-z0-9_]", "_");
    return plain.isEmpty() ? "change" : plain;
  }
}
