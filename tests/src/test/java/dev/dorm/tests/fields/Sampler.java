package dev.dorm.tests.fields;

import dev.dorm.Entity;
import dev.dorm.annotation.ArrayField;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every kind. */
@Model
public class Sampler extends Entity<Sampler> implements SamplerFields {
  Long id;

  @IntegerField(unique = true)
  int slot;

  @Nullable Short small;
  @Nullable Integer number;
  @Nullable Long big;
  @Nullable Double real;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  @Nullable BigDecimal price;

  @DecimalField(maxDigits = 15, decimalPlaces = 5)
  @Nullable BigDecimal weight;

  @DecimalField(maxDigits = 18, decimalPlaces = 4)
  @Nullable BigDecimal amount;

  @Nullable Boolean flag;

  @CharField(maxLength = 20)
  @Nullable String name;

  @Nullable String text;
  @Nullable LocalDate day;
  @Nullable LocalTime time;
  @Nullable Instant moment;
  @Nullable OffsetDateTime shifted;
  @Nullable LocalDateTime local;
  @Nullable UUID token;
  byte @Nullable [] bytes;
  @Nullable Colour colour;
  @JsonField @Nullable Map<String, Object> json;
  @Nullable List<String> words;
  @Nullable List<Short> smalls;
  @Nullable List<Integer> numbers;
  @Nullable List<Long> bigs;
  @Nullable List<Double> reals;
  @Nullable List<Boolean> flags;
  @ArrayField @Nullable List<UUID> tokens;
  @Nullable List<LocalDate> days;
  @Nullable List<LocalTime> times;
  @Nullable List<Instant> moments;
  @Nullable List<LocalDateTime> locals;

  @Convert(converter = MoneyConverter.class)
  @Nullable Money money;

  @Convert(converter = CodeConverter.class)
  @CharField(maxLength = 20)
  @Nullable String code;

  /** Some constants. */
  public enum Colour {
    RED,
    GREEN,
    BLUE
  }
}
