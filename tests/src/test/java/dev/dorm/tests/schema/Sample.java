package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Conditions whose meaning is compared with that of queries; its table holds none of them. */
@Model(
    table = "sample",
    managed = false,
    checks = {
      @Check(name = "eq", value = "age = 3"),
      @Check(name = "ne", value = "age != 3"),
      @Check(name = "ne_null", value = "size != 3"),
      @Check(name = "lt", value = "size < 3"),
      @Check(name = "between", value = "size between -2 and 2"),
      @Check(name = "in", value = "size in (1, -2, 7)"),
      @Check(name = "not_in", value = "size not in (1, -2, 7)"),
      @Check(name = "not", value = "not size > 1"),
      @Check(name = "not_not", value = "not not size > 1"),
      @Check(name = "and", value = "size > -3 and active and label = 'it''s'"),
      @Check(name = "or", value = "size > 2 or not active or label is null"),
      @Check(name = "mixed", value = "not (size > 0 or label = 'b') and (age < 2 or size = age)"),
      @Check(name = "columns", value = "size >= age"),
      @Check(name = "columns_ne", value = "size != age"),
      @Check(name = "null", value = "size is null"),
      @Check(name = "not_null", value = "size is not null and label is not null"),
      @Check(name = "sum", value = "age * 2 + size - 1 > 4"),
      @Check(name = "abs", value = "abs(size) = 2"),
      @Check(name = "flag", value = "active"),
      @Check(name = "flag_ne", value = "active != true"),
      @Check(name = "label", value = "label > 'a'"),
      @Check(name = "length", value = "length(label) >= 2"),
      @Check(name = "concat", value = "label || name = 'bb'"),
      @Check(name = "coalesce", value = "coalesce(size, age) = 1"),
      @Check(name = "price", value = "price >= 0.05"),
      @Check(name = "price_eq", value = "price = 0.1"),
      @Check(name = "long_price", value = "total < 12345678901234.56"),
      @Check(name = "born", value = "born > '2024-02-28'"),
      @Check(name = "moment", value = "moment <= '2024-02-29T12:00:00Z'"),
      @Check(name = "colour", value = "colour in ('RED', 'BLUE')"),
      @Check(name = "weight", value = "weight < 0.1")
    })
public class Sample extends Entity<Sample> implements SampleFields {
  Long id;
  long number;
  int age;
  @Nullable Integer size;
  boolean active;

  @CharField(maxLength = 9)
  @Nullable String label;

  @CharField(maxLength = 9)
  String name = "";

  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  @Nullable BigDecimal price;

  @DecimalField(maxDigits = 17, decimalPlaces = 2)
  @Nullable BigDecimal total;

  @Nullable LocalDate born;
  @Nullable Instant moment;
  @Nullable Colour colour;
  @Nullable Double weight;

  /** Colours. */
  public enum Colour {
    /** Red. */
    RED,
    /** Green. */
    GREEN,
    /** Blue. */
    BLUE
  }
}
