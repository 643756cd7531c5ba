package dev.dorm.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that a program writes otherwise than they are stored: other zeros, more places. */
final class StoredKeyTest extends KeyTests {
  private static final Instant EXACT = Instant.parse("2024-02-29T12:00:00.123456789Z");

  private Rate rate;
  private Reading reading;

  @BeforeEach
  void fill() {
    rate = new Rate();
    reading = new Reading();
    rate.percent = new BigDecimal("1.5");
    Rate_.objects.bulkCreate(List.of(rate));
    reading.rate = Ref.id(new BigDecimal("1.500"));
    reading.at = EXACT;
    Reading_.objects.bulkCreate(List.of(reading));
  }

  @Test
  void anObjectIsTheRowThatItWasSavedAs() {
    assertThat(Rate_.objects.get(Rate_.percent.eq(rate.percent))).isEqualTo(rate);
    assertThat(Rate_.objects.list()).containsExactly(rate);
    assertThat(Reading_.objects.list()).containsExactly(reading).first().hasSameHashCodeAs(reading);
  }

  @Test
  void relatedRowsAreFound() {
    assertThat(rate.readings.list()).containsExactly(reading);
    assertThat(reading.rate.get().percent).isEqualByComparingTo("1.5");
    Rate other = new Rate();
    other.percent = new BigDecimal("7");
    Rate_.objects.bulkCreate(List.of(other));
    other.near.add(rate);
    assertThat(other.near.list()).containsExactly(rate);
    other.near.set(List.of(rate));
    assertThat(other.near.all().list()).containsExactly(rate);
  }

  @Test
  void rowsAreChanged() {
    reading.value = 3;
    assertThat(Reading_.objects.bulkUpdate(List.of(reading), Reading_.value)).isEqualTo(1);
    reading.value = 4;
    reading.save();
    assertThat(Reading_.objects.get().value).isEqualTo(4);
    assertThat(rate.delete().total()).isEqualTo(2);
  }
}
