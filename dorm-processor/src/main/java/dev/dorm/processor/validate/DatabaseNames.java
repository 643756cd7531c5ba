package dev.dorm.processor.validate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The names that dorm gives to tables, columns and indexes. */
final class DatabaseNames {
  /** How many bytes of a name both databases keep. */
  static final int LIMIT = 63;

  private static final int KEPT = 54;

  private DatabaseNames() {}

  /** {@code firstName} becomes {@code first_name}, {@code URLPath} becomes {@code url_path}. */
  static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter) && startsWord(name, i)) {
        snake.append('_');
      }
      snake.append(letter);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String name, int index) {
    if (index == 0 || name.charAt(index - 1) == '_') {
      return false;
    }
    boolean afterSmall = !Character.isUpperCase(name.charAt(index - 1));
    boolean beforeSmall =
        index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    return afterSmall || beforeSmall;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * The name of an index or a constraint: prefix, model and fields when that fits, else its
   * beginning and a hash.
   *
   * @param prefix {@code idx} or {@code uniq}
   * @param isTaken whether the plain name is used already
   */
  static String ofGroup(
      String prefix, String model, String table, List<String> fields, boolean isTaken) {
    StringBuilder plain =
        new StringBuilder(prefix).append('_').append(model.toLowerCase(Locale.ROOT));
    for (String field : fields) {
      plain.append('_').append(snakeCase(field.startsWith("-") ? field.substring(1) : field));
    }
    String name = plain.toString();
    if (bytes(name) <= LIMIT && !isTaken) {
      return name;
    }
    String input = table + "|" + String.join(",", fields) + "|" + prefix;
    return cut(name) + "_" + HexFormat.of().formatHex(sha256(input), 0, 4);
  }

  /** The first bytes of a name, cut between code points. */
  private static String cut(String name) {
    int end = 0;
    int size = 0;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      size += bytes(name.substring(end, next));
      if (size > KEPT) {
        break;
      }
      end = next;
    }
    return name.substring(0, end);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
