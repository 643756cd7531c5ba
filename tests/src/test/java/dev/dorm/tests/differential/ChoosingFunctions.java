package dev.dorm.tests.differential;

import dev.dorm.tests.differential.Function.Argument;
import dev.dorm.tests.differential.Function.Body;
import dev.dorm.tests.differential.Function.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Functions that give one of their values; NULL is a value to them. */
final class ChoosingFunctions {
  private static final Set<Kind> NO_KEY = EnumSet.complementOf(EnumSet.of(Kind.KEY, Kind.ENUM));

  static final List<Function> ALL =
      List.of(
          of("coalesce", NO_KEY, v -> v.get(0) == null ? v.get(1) : v.get(0)),
          of("greatest", comparable(), v -> extreme(v, 1)).with(Trait.NULLABLE),
          of("least", comparable(), v -> extreme(v, -1)).with(Trait.NULLABLE),
          of("nullIf", NO_KEY, ChoosingFunctions::unlessSame).with(Trait.NULLABLE));

  private ChoosingFunctions() {}

  private static Set<Kind> comparable() {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    kinds.removeIf(kind -> !kind.isComparable());
    return kinds;
  }

  private static Function of(String name, Set<Kind> on, Body body) {
    return new Function(
        name, on, null, List.of(Argument.SAME), Set.of(Trait.STATIC, Trait.TAKES_NULL), body);
  }

  private static Object extreme(List<?> values, int sign) {
    return values.stream()
        .filter(Objects::nonNull)
        .map(Object.class::cast)
        .reduce((a, b) -> sign * Kind.compare(a, b) >= 0 ? a : b)
        .orElse(null);
  }

  private static Object unlessSame(List<?> values) {
    Object first = values.get(0);
    Object second = values.get(1);
    boolean same = first != null && second != null && Kind.compare(first, second) == 0;
    return same ? null : first;
  }
}
