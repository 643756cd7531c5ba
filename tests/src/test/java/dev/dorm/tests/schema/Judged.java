package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model with checks of every kind. */
@Model(
    checks = {
      @Check(name = "computed", value = "size * 2 - 1 >= abs(size) - 3 and size + 1 < 6"),
      @Check(name = "decimals", value = "price between 0.5 and 9.75"),
      @Check(name = "negated", value = "not (flag and size > 2)"),
      @Check(name = "listed", value = "state in ('A', 'B') or day = '2024-02-29'"),
      @Check(name = "lengths", value = "length(name || coalesce(note, 'xx')) < 6"),
      @Check(name = "joined", value = "name || note <> 'ab'"),
      @Check(name = "reals", value = "weight != 0.1 and weight < 1000.0"),
      @Check(name = "moments", value = "moment < '2024-01-01T00:00:00Z' or until > moment"),
      @Check(name = "differing", value = "name != note"),
      @Check(name = "times", value = "time >= '12:00:00' and time != '13:00:00.5'"),
      @Check(name = "tokens", value = "token not in ('00000000-0000-0000-0000-000000000001')"),
      @Check(name = "days", value = "day is null or day > '2024-01-01' and not (flag = true)"),
      @Check(name = "ordered", value = "note >= 'b'")
    })
public class Judged extends Entity<Judged> implements JudgedFields {
  Long id;
  @Nullable Integer size;

  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  BigDecimal price = BigDecimal.ONE;

  boolean flag;
  Letter state = Letter.A;
  @Nullable LocalDate day;

  @CharField(maxLength = 10, blank = true)
  String name = "n";

  @Nullable String note;
  double weight;
  @Nullable Instant moment;
  @Nullable Instant until;
  LocalTime time = LocalTime.NOON;
  UUID token = new UUID(0, 0);

  /** A letter. */
  public enum Letter {
    /** The first. */
    A,
    /** The second. */
    B,
    /** The third. */
    C
  }
}
