package dev.dorm.migrate.prove;

import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.ColumnType;
import java.util.List;
import java.util.Random;

/** Values that have broken programs before, as texts. The same seed gives the same values. */
final class HostileValues {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "'",
          "O'Neil",
          "\"",
          "\\",
          "%s ? :x $1 {}",
          "\n\t",
          "日本",
          "ключ",
          "😀",
          "--",
          ";",
          "NULL",
          "0",
          "null");
  private static final List<String> DATES = List.of("2024-02-29", "1970-01-01", "9999-12-31");
  private static final List<String> TIMES = List.of("00:00:00", "23:59:59.999999", "12:30:00");

  private final Random random;

  HostileValues(Random random) {
    this.random = random;
  }

  String next(ColumnType type) {
    return switch (type.kind()) {
      case AUTO, BIGAUTO ->
          pick(List.of("1", "2", Integer.toString(3 + random.nextInt(1_000_000))));
      case SMALLINT -> pick(List.of("-32768", "32767", "0", number(1000)));
      case INT -> pick(List.of("-2147483648", "2147483647", "0", number(1000), number(1000)));
      case BIGINT, FK ->
          pick(
              List.of(
                  Long.toString(Long.MIN_VALUE),
                  Long.toString(Long.MAX_VALUE),
                  number(1000),
                  number(1000)));
      case REAL -> pick(List.of("0.0", "-1.5", "1.0E-7", "1.7976931348623157E308", "3.25"));
      case DECIMAL -> decimal(type);
      case BOOL -> Boolean.toString(random.nextBoolean());
      case VARCHAR -> cut(text(), type.length());
      case TEXT -> text();
      case ENUM -> pick(type.values());
      case DATE -> pick(DATES);
      case TIME -> pick(TIMES);
      case DATETIME -> pick(DATES) + "T" + pick(TIMES) + "Z";
      case TIMESTAMP -> pick(DATES) + "T" + pick(TIMES);
      case UUID -> "123e4567-e89b-12d3-a456-42661417" + (1000 + random.nextInt(9000));
      case JSON -> pick(List.of("{}", "[]", "{\"a\": \"it's\"}", "\"日本\"", "null", "1"));
      case ARRAY ->
          random.nextInt(4) == 0
              ? "[]"
              : ArrayText.write(List.of(next(type.elementType()), next(type.elementType())));
      case BLOB -> pick(List.of("", "00", "00ff27225c"));
    };
  }

  private String number(int bound) {
    return Integer.toString(random.nextInt(bound) - bound / 2);
  }

  private String decimal(ColumnType type) {
    String whole = "9".repeat(type.precision() - type.scale());
    String number = whole.isEmpty() ? "0" : whole;
    String most = type.scale() == 0 ? number : number + "." + "9".repeat(type.scale());
    return pick(List.of(most, "-" + most, "0", Integer.toString(random.nextInt(2))));
  }

  private String text() {
    String text = pick(TEXTS);
    return random.nextBoolean() ? text : text + random.nextInt(1000);
  }

  private static String cut(String text, int length) {
    int points = text.codePointCount(0, text.length());
    return points <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
