package dev.dorm.migrate.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link HistoricalTable}. Immutable.
 *
 * <p>A value is a Long, Double, BigDecimal, Boolean, String, LocalDate, LocalTime, LocalDateTime,
 * Instant, UUID or byte[], whatever the database is; a foreign key is the key that it refers to.
 *
 * @param values the values by field
 */
public record HistoricalRow(Map<String, @Nullable Object> values) {
  /** Copies the map. */
  public HistoricalRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of a field; null for NULL. */
  public @Nullable Object get(String field) {
    if (!values.containsKey(field)) {
      throw new IllegalArgumentException(
          "the row was read without the field " + field + "; there are " + values.keySet());
    }
    return values.get(field);
  }

  /** The value of a text; null for NULL. */
  public @Nullable String string(String field) {
    return (String) get(field);
  }

  /**
   * The value of a whole number.
   *
   * @throws NullPointerException when it is NULL
   */
  public long number(String field) {
    Object value = get(field);
    if (value == null) {
      throw new NullPointerException(field + " is NULL");
    }
    return (Long) value;
  }
}
