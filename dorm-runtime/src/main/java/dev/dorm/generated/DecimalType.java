package dev.dorm.generated;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Exact decimals: what does not fit is refused, never rounded. */
public final class DecimalType extends ColumnType<BigDecimal> {
  private final int precision;
  private final int scale;

  DecimalType(int precision, int scale) {
    super(ColumnKind.DECIMAL);
    this.precision = precision;
    this.scale = scale;
  }

  /** Whether both are the same number, however many zeros stand behind the point, or both null. */
  public static boolean same(@Nullable BigDecimal first, @Nullable BigDecimal second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return first.compareTo(second) == 0;
  }

  @Override
  public int size() {
    return precision;
  }

  @Override
  public int scale() {
    return scale;
  }

  @Override
  public BigDecimal accept(BigDecimal value, String column) {
    if (value.scale() == scale && value.precision() <= precision) {
      return value;
    }
    // Zeros behind the point are no digits; a number like 1e999999999 must not be written out to
    // find that.
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() > scale) {
      throw refuse(
          column,
          "the number has more than "
              + scale
              + " places; dorm does not round. FIX: setScale("
              + scale
              + ", RoundingMode.HALF_UP) if that is meant.");
    }
    if (digits(plain) > precision - scale) {
      throw refuse(
          column,
          "the number has more than "
              + (precision - scale)
              + " digits before the point. FIX: a smaller number, or raise maxDigits and migrate.");
    }
    return plain.setScale(scale);
  }

  @Override
  public Object settled(Object value) {
    if (!(value instanceof BigDecimal given) || given.scale() == scale) {
      return value;
    }
    BigDecimal plain = given.signum() == 0 ? BigDecimal.ZERO : given.stripTrailingZeros();
    boolean fits = plain.scale() <= scale && digits(plain) <= precision - scale;
    return fits ? plain.setScale(scale) : value;
  }

  private static long digits(BigDecimal plain) {
    return (long) plain.precision() - plain.scale();
  }

  @Override
  public void bind(ValueBinder binder, int index, BigDecimal value) throws SQLException {
    binder.bindDecimal(index, value, precision, scale);
  }

  @Override
  public @Nullable BigDecimal read(RowReader reader, int index) throws SQLException {
    return reader.readDecimal(index, precision, scale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecimalType decimal
        && decimal.precision == precision
        && decimal.scale == scale;
  }

  @Override
  public int hashCode() {
    return 64 * precision + scale;
  }

  @Override
  public String toString() {
    return "decimal(" + precision + ", " + scale + ")";
  }
}
