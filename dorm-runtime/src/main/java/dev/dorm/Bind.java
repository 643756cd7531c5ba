package dev.dorm;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.raw.RawBind;
import java.util.ArrayList;
import java.util.List;

/**
 * A value for a placeholder of raw SQL, made by {@code bind(…)} of {@link Dsl}. Immutable and
 * thread-safe.
 */
public final class Bind {
  private final RawBind bind;

  Bind(RawBind bind) {
    this.bind = bind;
  }

  static List<RawBind> all(Bind[] binds) {
    List<RawBind> all = new ArrayList<>();
    for (Bind each : Arguments.elements(binds, "raw(…)")) {
      all.add(each.bind);
    }
    return List.copyOf(all);
  }

  /** The name; never the value. */
  @Override
  public String toString() {
    return bind.name() == null ? "?" : ":" + bind.name();
  }
}
