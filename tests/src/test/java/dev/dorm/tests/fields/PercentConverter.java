package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;
import java.math.BigDecimal;

/** A number of thousandths as a decimal. */
public final class PercentConverter implements Converter<Integer, BigDecimal> {
  @Override
  public BigDecimal toColumn(Integer value) {
    return BigDecimal.valueOf(value).movePointLeft(3);
  }

  @Override
  public Integer toField(BigDecimal stored) {
    return stored.movePointRight(3).intValueExact();
  }
}
