package dev.dorm.tests.functions;

import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of every kind. */
@Model(table = "samples", ordering = "id")
public class Sample extends Entity<Sample> implements SampleFields {
  Long id;

  @CharField(maxLength = 100)
  String name = "";

  @Nullable String note;
  short small;
  int whole;
  long large;
  double real;
  @Nullable Integer maybe;

  /** REAL on SQLite. */
  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal price = BigDecimal.ZERO;

  /** REAL on SQLite, with other places. */
  @DecimalField(maxDigits = 9, decimalPlaces = 3)
  @Nullable BigDecimal rate;

  /** An integer of the last place on SQLite. */
  @DecimalField(maxDigits = 18, decimalPlaces = 4)
  BigDecimal amount = BigDecimal.ZERO;

  boolean active;
  LocalDate day = LocalDate.EPOCH;
  LocalTime clock = LocalTime.MIDNIGHT;
  LocalDateTime local = LocalDateTime.of(1970, 1, 1, 0, 0);
  Instant moment = Instant.EPOCH;
  OffsetDateTime offset = OffsetDateTime.parse("1970-01-01T00:00:00Z");
  UUID code = new UUID(0, 0);
  Grade grade = Grade.FAIR;

  @JsonField Map<String, Object> settings = Map.of();

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Sample> parent;

  @Reverse("parent")
  Many<Sample> children;
}
