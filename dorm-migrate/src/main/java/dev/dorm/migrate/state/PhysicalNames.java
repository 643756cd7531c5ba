package dev.dorm.migrate.state;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The names that dorm gives to indexes and constraints when nobody chose one.
 *
 * <p>They are given once, when a migration is written; from then on the migration holds them.
 */
public final class PhysicalNames {
  /** The most bytes of UTF-8 that a name may have on every database. */
  public static final int LIMIT = 63;

  private static final int KEPT = 54;

  private PhysicalNames() {}

  /** The name of an index over properties. */
  public static String index(ModelKey model, List<String> fields) {
    return of("idx", model, fields);
  }

  /** The name of a constraint that makes properties unique together. */
  public static String unique(ModelKey model, List<String> fields) {
    return of("uniq", model, fields);
  }

  /** The name of the CHECK of a column's type. */
  public static String check(ModelKey model, String field) {
    return of("chk", model, List.of(field));
  }

  /** How the names begin that the processor gives to conditions. */
  public static String condition(ModelKey model) {
    return "check_" + model.name().toLowerCase(Locale.ROOT) + "_";
  }

  /** The name of a foreign key constraint. */
  public static String foreignKey(ModelKey model, String field) {
    return of("fk", model, List.of(field));
  }

  private static String of(String kind, ModelKey model, List<String> fields) {
    StringBuilder name = new StringBuilder(kind).append('_');
    name.append(model.name().toLowerCase(Locale.ROOT));
    fields.forEach(field -> name.append('_').append(snakeCase(field)));
    return shortened(name.toString(), model + "|" + String.join(",", fields) + "|" + kind);
  }

  /** A name that is short enough: itself, or its beginning and a hash of what it stands for. */
  public static String shortened(String name, String meaning) {
    return bytes(name) <= LIMIT ? name : hashed(name, meaning);
  }

  /** The beginning of a name with a hash of what it stands for. */
  public static String hashed(String name, String meaning) {
    return beginning(name) + "_" + Hashes.sha256(meaning).substring(0, 8);
  }

  private static String beginning(String name) {
    int end = name.length();
    while (bytes(name.substring(0, end)) > KEPT) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /** The length of a name as databases count it. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** {@code createdAt} as {@code created_at}. */
  public static String snakeCase(String property) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < property.length(); i++) {
      char c = property.charAt(i);
      boolean starts = i > 0 && Character.isUpperCase(c) && wordStarts(property, i);
      snake.append(starts ? "_" : "").append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean wordStarts(String property, int i) {
    char before = property.charAt(i - 1);
    boolean lowerFollows =
        i + 1 < property.length() && Character.isLowerCase(property.charAt(i + 1));
    return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
  }
}
