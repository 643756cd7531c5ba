package dev.dorm.internal.raw;

import dev.dorm.generated.RowReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a result by their names, as the database gives them. */
public final class RawColumns {
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * Takes the names in order; one that stands there twice is refused, as nobody could tell which is
   * meant.
   */
  public RawColumns(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (places.put(label, i + 1) != null || isRepeated(label)) {
        throw RawErrors.columns(
            "The result has two columns named " + label + ".",
            "name the columns, and one of these with AS.");
      }
    }
  }

  /** SQLite calls the second {@code id} of a query inside another {@code id:1}. */
  private boolean isRepeated(String label) {
    int colon = label.lastIndexOf(':');
    return colon > 0
        && label.substring(colon + 1).matches("\\d+")
        && places.containsKey(label.substring(0, colon));
  }

  /** The place of a column from 1; 0 when there is none of that name. */
  public int place(String name) {
    return places.getOrDefault(name, 0);
  }

  /** All names in order. */
  public Iterable<String> names() {
    return places.keySet();
  }

  /** The value of a column in the current row, or null for NULL. */
  public <T> @Nullable T read(RowReader row, String name, Class<T> type) throws SQLException {
    int place = place(name);
    if (place == 0) {
      throw RawErrors.columns(
          "The result has no column " + name + ", but " + String.join(", ", places.keySet()) + ".",
          "its name as the database gives it, or … AS " + name + " in the text.");
    }
    Object value = row.readAny(place);
    return value == null ? null : RawValues.convert(value, type, name);
  }

  /** A NULL where a value was asked for. */
  public static RuntimeException isNull(String name) {
    return RawErrors.columns(name + " is NULL in a row.", "getOrNull(…), or COALESCE in the text.");
  }
}
