package dev.dorm.tests.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes what failed smaller. */
final class Shrink {
  private Shrink() {}

  /** The list with one element left out, and with one element made smaller. */
  static <T> List<List<T>> lists(List<T> list, Function<T, List<T>> smaller) {
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<T> without = new ArrayList<>(list);
      without.remove(i);
      all.add(List.copyOf(without));
    }
    for (int i = 0; i < list.size(); i++) {
      for (T each : smaller.apply(list.get(i))) {
        List<T> with = new ArrayList<>(list);
        with.set(i, each);
        all.add(List.copyOf(with));
      }
    }
    return all;
  }
}
