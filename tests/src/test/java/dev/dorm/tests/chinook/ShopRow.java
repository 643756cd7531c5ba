package dev.dorm.tests.chinook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the shop as text, NULL as null. */
record ShopRow(Map<String, @Nullable String> values) {
  @Nullable String orNull(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("No column " + column + " in " + values.keySet());
    }
    return values.get(column);
  }

  String text(String column) {
    String value = orNull(column);
    if (value == null) {
      throw new IllegalArgumentException(column + " is NULL in " + values);
    }
    return value;
  }

  long number(String column) {
    return Long.parseLong(text(column));
  }

  int integer(String column) {
    return Integer.parseInt(text(column));
  }

  @Nullable Long key(String column) {
    String value = orNull(column);
    return value == null ? null : Long.valueOf(value);
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  @Nullable LocalDateTime time(String column) {
    String value = orNull(column);
    return value == null ? null : LocalDateTime.parse(value.replace(' ', 'T'));
  }

  Instant moment(String column) {
    return LocalDateTime.parse(text(column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
