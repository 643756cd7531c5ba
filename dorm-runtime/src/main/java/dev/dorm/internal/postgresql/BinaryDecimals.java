package dev.dorm.internal.postgresql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgResultSet;
import org.postgresql.util.ByteConverter;

/**
 * Decimals of up to 18 digits out of the bytes that the server sent: a length, the place of the
 * first digit, a sign, the number of decimals, and digits to the base of 10,000. The driver's own
 * way makes large numbers of the parts and multiplies them. Null here means that the driver must be
 * asked: NULL, a value that came as text, NaN, infinity, a longer one, a column of another type, or
 * a result that is not the driver's own.
 */
final class BinaryDecimals {
  private static final int HEAD = 4 * Short.BYTES;
  private static final int POSITIVE = 0;
  private static final int NEGATIVE = 0x4000;
  private static final int BASE = 10_000;
  private static final int MOST_DIGITS = 18; // which a long holds, whatever they are
  private static final int[] TENS = {1, 10, 100, 1000};

  private BinaryDecimals() {}

  static @Nullable BigDecimal decimal(ResultSet rows, int index) throws SQLException {
    if (!(rows instanceof PgResultSet own) || own.getColumnOID(index) != Oid.NUMERIC) {
      return null;
    }
    byte[] raw = own.getBytes(index);
    return raw == null || raw.length < HEAD ? null : decimal(raw);
  }

  /** A text has no byte that is zero, so that it is never taken for a number with few digits. */
  private static @Nullable BigDecimal decimal(byte[] raw) {
    int parts = ByteConverter.int2(raw, 0);
    int weight = ByteConverter.int2(raw, Short.BYTES);
    int sign = ByteConverter.int2(raw, 2 * Short.BYTES);
    int scale = ByteConverter.int2(raw, 3 * Short.BYTES);
    if (raw.length != HEAD + parts * Short.BYTES
        || (sign != POSITIVE && sign != NEGATIVE)
        || 4 * (Math.max(weight, 0) + 1) + scale > MOST_DIGITS) {
      return null;
    }
    int part = Math.min(weight + 1, 0); // those before the first one are zero
    long number = 0;
    for (; part <= weight + scale / 4; part++) {
      number = number * BASE + digits(raw, parts, part);
    }
    int rest = scale % 4;
    if (rest > 0) {
      number = number * TENS[rest] + digits(raw, parts, part) / TENS[4 - rest];
    }
    return BigDecimal.valueOf(sign == NEGATIVE ? -number : number, scale);
  }

  private static int digits(byte[] raw, int parts, int part) {
    return part >= 0 && part < parts ? ByteConverter.int2(raw, HEAD + part * Short.BYTES) : 0;
  }
}
