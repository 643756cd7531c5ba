package dev.dorm.tests.fields;

/** An amount, stored in cents. */
public record Money(long cents) {
  /** Whole units. */
  public static Money of(long units) {
    return new Money(units * 100);
  }
}
