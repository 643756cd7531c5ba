package dev.dorm.tests.functions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes JSON values with keys that are easily mistaken, and ways into them. */
final class JsonMaker {
  static final List<String> KEYS =
      List.of(
          "",
          "a",
          "b",
          "0",
          "1",
          "-1",
          "a\"b",
          "\"",
          "a\\b",
          "\\",
          "\\\"",
          "\\u0061",
          "é",
          "日本",
          "😀",
          "a.b",
          "$",
          "*",
          "a\nb",
          "\t",
          "\u0001",
          "\u007f",
          "'",
          "[0]",
          "[#-1]",
          "#",
          "null",
          " ",
          "?",
          "{a}",
          "a,b",
          "a/b",
          "x".repeat(300));

  private static final List<Object> VALUES =
      List.of(
          true,
          false,
          0,
          1,
          -7,
          42,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE + 1L,
          Integer.MIN_VALUE,
          Integer.MIN_VALUE - 1L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          1.5,
          1.0,
          -0.0,
          0.1,
          1e300,
          -1e18,
          9.3e18,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          2.5e-3,
          0.005,
          99.995,
          99.99499,
          new BigDecimal("1E+2"),
          new BigDecimal("123456789.125"),
          new BigDecimal("1E-400"),
          new BigDecimal("-0.0050"),
          "",
          "a",
          "true",
          "null",
          "12",
          "it's \"quoted\" \\ 😀\n",
          "[]");

  private final Random random;

  JsonMaker(Random random) {
    this.random = random;
  }

  /** An object. */
  Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      object.put(one(KEYS), value(depth));
    }
    return object;
  }

  private @Nullable Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> null;
      case 1, 2, 3, 4 -> one(VALUES);
      case 5, 6 -> object(depth - 1);
      default -> {
        List<@Nullable Object> array = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(value(depth - 1));
        }
        yield array;
      }
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A way, as a rule one that leads somewhere in a value, at times another step behind it. */
  List<Object> way(Object value) {
    List<Object> steps = new ArrayList<>();
    Object here = value;
    do {
      Object step = step(here);
      steps.add(step);
      here =
          here instanceof Map<?, ?> object
              ? object.get(step)
              : here instanceof List<?> array && step instanceof Integer at && at < array.size()
                  ? array.get(at)
                  : null;
    } while (here != null && random.nextInt(4) > 0);
    return steps;
  }

  private Object step(Object from) {
    if (random.nextInt(8) > 0) {
      if (from instanceof Map<?, ?> object && !object.isEmpty()) {
        return one(List.copyOf(object.keySet()));
      }
      if (from instanceof List<?> array) {
        return random.nextInt(array.size() + 1);
      }
    }
    return random.nextInt(3) == 0 ? (Object) random.nextInt(3) : one(KEYS);
  }
}
