package dev.dorm.internal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written by hand into the text of an array is what the value's own text says. */
final class ArrayLiteralTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);

  private final Random random = new Random(SEED);

  @Test
  void decimalsAreThemselves() {
    for (int i = 0; i < 2_000; i++) {
      BigInteger digits = new BigInteger(random.nextInt(75), random);
      BigDecimal value = new BigDecimal(digits, random.nextInt(24) - 3);
      value = random.nextBoolean() ? value : value.negate();
      ArrayLiteral array = new ArrayLiteral(1, 8);
      array.add(value);
      assertThat(array.end()).as("seed %d", SEED).isEqualTo("{" + value.toPlainString() + "}");
    }
  }

  @Test
  void timesAreThemselves() {
    for (int i = 0; i < 2_000; i++) {
      LocalDateTime value =
          LocalDateTime.of(1 + random.nextInt(9999), 1, 1, 0, 0)
              .plusSeconds(random.nextInt(364 * 86_400))
              .plusNanos(random.nextInt(3) * 1000L * random.nextInt(500_000));
      ArrayLiteral array = new ArrayLiteral(2, 20);
      array.add(value);
      array.add(value.toInstant(ZoneOffset.UTC));
      String[] parts = array.end().split("[{,}]", -1);
      assertThat(LocalDateTime.parse(parts[1])).as("seed %d", SEED).isEqualTo(value);
      assertThat(Instant.parse(parts[2]))
          .as("seed %d", SEED)
          .isEqualTo(value.toInstant(ZoneOffset.UTC));
    }
  }

  @Test
  void valuesStandBesideOneAnother() {
    UUID id = new UUID(1, 2);
    ArrayLiteral array = new ArrayLiteral(0, 0);
    assertThat(array.end()).isEqualTo("{}");
    array = new ArrayLiteral(5, 10);
    array.addNull();
    array.add(LocalDate.of(2026, 1, 9));
    array.add(LocalTime.of(7, 0, 5));
    array.add(id);
    array.add(new BigDecimal("-0.05"));
    assertThat(array.end())
        .isEqualTo(
            "{"
                + String.join(",", List.of("NULL", "2026-01-09", "07:00:05", id + "", "-0.05"))
                + "}");
  }
}
