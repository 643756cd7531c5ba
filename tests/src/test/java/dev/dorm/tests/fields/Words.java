package dev.dorm.tests.fields;

import java.util.ArrayList;
import java.util.List;

/** A list that changes in place and knows nothing of equality. */
public final class Words {
  /** The words. */
  public final List<String> list = new ArrayList<>();

  /** Some words. */
  public static Words of(String... words) {
    Words made = new Words();
    made.list.addAll(List.of(words));
    return made;
  }
}
