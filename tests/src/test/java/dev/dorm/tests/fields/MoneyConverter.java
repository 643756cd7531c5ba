package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;

/** Money as cents. */
public final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toColumn(Money value) {
    if (value.cents() < 0) {
      throw new IllegalArgumentException("money is never negative");
    }
    return value.cents();
  }

  @Override
  public Money toField(Long stored) {
    return new Money(stored);
  }
}
