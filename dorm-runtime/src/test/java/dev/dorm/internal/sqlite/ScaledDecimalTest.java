package dev.dorm.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaledDecimalTest {
  private static final long LIMIT = 1_000_000_000_000_000L;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void fifteenDigitsAreExact(int scale) {
    Random random = new Random(scale);
    for (int i = 0; i < 200_000; i++) {
      long unscaled = random.nextLong() % LIMIT;
      check(unscaled, scale);
      check(unscaled >> random.nextInt(50), scale);
    }
    for (long near = 0; near < 1_000; near++) {
      check(LIMIT - 1 - near, scale);
      check(near, scale);
      check(LIMIT / 2 - near, scale);
      check(near - LIMIT + 1, scale);
    }
  }

  private static void check(long unscaled, int scale) {
    BigDecimal value = BigDecimal.valueOf(unscaled, scale);
    BigDecimal read = ScaledDecimal.ofReal(value.doubleValue(), scale);
    if (!read.equals(value)) {
      assertThat(read).isEqualTo(value);
    }
  }

  @Test
  void resultsOfExpressionsAreRounded() {
    assertThat(ScaledDecimal.ofReal(1.0 / 3, 2)).isEqualTo("0.33");
    assertThat(ScaledDecimal.ofReal(1e20, 2)).isEqualTo("100000000000000000000.00");
    assertThat(ScaledDecimal.ofReal(-0.0, 2)).isEqualTo("0.00");
  }
}
