package dev.dorm.tests.fields;

import dev.dorm.annotation.CharField;
import dev.dorm.annotation.MinValueValidator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record that is never half. */
public record Address(
    String street,
    @CharField(maxLength = 12) String city,
    @MinValueValidator(1) int zip,
    @Nullable String note) {
  /** Refuses what no reading may bring about. */
  public Address {
    Objects.requireNonNull(street, "street");
    Objects.requireNonNull(city, "city");
  }
}
