package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;

/** Intervals in the ISO form that both databases read. */
final class Intervals {
  private static final long MICROS = 1_000_000;

  private Intervals() {}

  static Fragment later(Expression<?, ?> value, Period period) {
    return later(value, Operands.interval(period).toString());
  }

  static Fragment earlier(Expression<?, ?> value, Period period) {
    return later(value, Operands.interval(period).negated().toString());
  }

  static Fragment later(Expression<?, ?> value, Duration duration) {
    Operands.interval(duration);
    long micros =
        Math.addExact(Math.multiplyExact(duration.getSeconds(), MICROS), duration.getNano() / 1000);
    return later(value, "PT" + BigDecimal.valueOf(micros, 6).toPlainString() + "S");
  }

  static Fragment earlier(Expression<?, ?> value, Duration duration) {
    return later(value, Operands.interval(duration).negated());
  }

  private static Fragment later(Expression<?, ?> value, String interval) {
    return Calls.of(
        SqlFunction.LATER, value.type(), value.fragment(), Calls.value(ColumnTypes.TEXT, interval));
  }
}
