package shop;

import dev.dorm.convert.Converter;

final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toColumn(Money value) {
    return value.cents();
  }

  @Override
  public Money toField(Long stored) {
    return new Money(stored);
  }
}
