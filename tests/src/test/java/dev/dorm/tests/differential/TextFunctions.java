package dev.dorm.tests.differential;

import static dev.dorm.tests.differential.Function.one;
import static dev.dorm.tests.differential.Function.two;

import dev.dorm.tests.differential.Function.Argument;
import dev.dorm.tests.differential.Function.Trait;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions of texts; places and lengths count code points. */
final class TextFunctions {
  private static final Set<Kind> TEXT = EnumSet.of(Kind.TEXT);

  static final List<Function> ALL =
      List.of(
          one("upper", TEXT, null, a -> map((String) a, true)),
          one("lower", TEXT, null, a -> map((String) a, false)),
          one("length", TEXT, Kind.INT, a -> points(a).length),
          one("trim", TEXT, null, a -> ltrimmed(rtrimmed((String) a))),
          one("ltrim", TEXT, null, a -> ltrimmed((String) a)),
          one("rtrim", TEXT, null, a -> rtrimmed((String) a)),
          one("reversed", TEXT, null, TextFunctions::reversed),
          two("substring", TEXT, null, Argument.COUNT, (a, n) -> part(a, (Integer) n, 1 << 20)),
          new Function(
              "substring",
              TEXT,
              null,
              List.of(Argument.COUNT, Argument.COUNT),
              Set.of(),
              v ->
                  part(
                      v.get(0),
                      (Integer) Function.some(v.get(1)),
                      (Integer) Function.some(v.get(2)))),
          two("left", TEXT, null, Argument.COUNT, (a, n) -> part(a, 0, (Integer) n)),
          two(
              "right",
              TEXT,
              null,
              Argument.COUNT,
              (a, n) -> part(a, points(a).length - (Integer) n, 1 << 20)),
          two("repeat", TEXT, null, Argument.COUNT, (a, n) -> ((String) a).repeat((Integer) n)),
          padded("lpad", true),
          padded("rpad", false),
          new Function(
              "replace",
              TEXT,
              null,
              List.of(Argument.LETTER, Argument.SOME),
              Set.of(),
              v -> text(v.get(0)).replace(text(v.get(1)), text(v.get(2)))),
          two("indexOf", TEXT, Kind.INT, Argument.SAME, (a, b) -> place((String) a, (String) b)),
          two("concat", TEXT, null, Argument.SAME, (a, b) -> a)
              .with(Trait.STATIC, Trait.TAKES_NULL)
              .meaning(v -> orEmpty(v.get(0)) + orEmpty(v.get(1))));

  private TextFunctions() {}

  private static String text(@Nullable Object value) {
    return (String) Function.some(value);
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : (String) value;
  }

  private static Function padded(String name, boolean left) {
    return new Function(
        name,
        EnumSet.of(Kind.TEXT),
        null,
        List.of(Argument.COUNT, Argument.LETTER),
        Set.of(),
        v -> {
          int length = (Integer) Function.some(v.get(1));
          int missing = length - points(v.get(0)).length;
          if (missing <= 0) {
            return part(v.get(0), 0, length);
          }
          String fill = text(v.get(2)).repeat(missing);
          return left ? fill + v.get(0) : v.get(0) + fill;
        });
  }

  private static int[] points(@Nullable Object text) {
    return text(text).codePoints().toArray();
  }

  private static String part(@Nullable Object text, int begin, int end) {
    int[] points = points(text);
    int from = Math.max(0, Math.min(begin, points.length));
    int to = Math.max(from, Math.min(end, points.length));
    return new String(points, from, to - from);
  }

  private static String reversed(Object text) {
    return new StringBuilder(
            Arrays.stream(points(text))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
        .reverse()
        .toString();
  }

  private static int place(String text, String part) {
    int place = text.indexOf(part);
    return place < 0 ? -1 : text.codePointCount(0, place);
  }

  private static String ltrimmed(String text) {
    return text.replaceFirst("^ +", "");
  }

  private static String rtrimmed(String text) {
    return text.replaceFirst(" +$", "");
  }

  /** Each letter by itself, as databases do it. */
  static String map(String text, boolean upper) {
    return text.codePoints()
        .map(c -> upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
