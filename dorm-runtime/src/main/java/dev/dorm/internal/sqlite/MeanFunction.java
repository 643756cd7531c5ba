package dev.dorm.internal.sqlite;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import org.sqlite.Function;

/**
 * {@code dorm_avg(unscaled)}: the mean of decimals by their unscaled values, with four places more,
 * rounded half up; NULL of no values. Not over a window: see {@code Decimals.meanOver}.
 */
final class MeanFunction extends Function.Aggregate {
  static final String NAME = "dorm_avg";

  private static final int EXTRA_PLACES = 4;
  private static final int NULL = 5;

  private BigInteger sum = BigInteger.ZERO;
  private long count;

  @Override
  protected void xStep() throws SQLException {
    if (value_type(0) != NULL) {
      sum = sum.add(BigInteger.valueOf(value_long(0)));
      count++;
    }
  }

  @Override
  protected void xFinal() throws SQLException {
    if (count == 0) {
      result();
      return;
    }
    BigDecimal mean =
        new BigDecimal(sum, -EXTRA_PLACES)
            .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP);
    if (mean.unscaledValue().bitLength() > 63) {
      throw JavaFunction.refusal("a number does not fit its type");
    }
    result(mean.unscaledValue().longValue());
  }
}
