package dev.dorm.internal.render;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one value of a statement becomes parameters.
 *
 * @param type the type that the value was accepted by
 * @param form single value or list
 * @param count the number of JDBC parameters it takes
 */
public record Parameter(ColumnType<?> type, Form form, int count) {

  /** The forms. */
  public enum Form {
    /** One value, one parameter. */
    SINGLE,
    /** A list spread over {@link Parameter#count} parameters, its last element repeated. */
    SPREAD,
    /** A list as one parameter, in the database's own form. */
    LIST
  }

  /** One value. */
  public static Parameter single(ColumnType<?> type) {
    return new Parameter(type, Form.SINGLE, 1);
  }

  /** Sets the parameters of a value. */
  @SuppressWarnings("unchecked") // values were accepted by the type when the condition was made
  public void bind(ValueBinder binder, int index, @Nullable Object value) throws SQLException {
    ColumnType<Object> column = (ColumnType<Object>) type;
    if (form == Form.SINGLE) {
      column.bindOrNull(binder, index, value);
    } else if (form == Form.LIST) {
      binder.bindList(index, column, elements(value));
    } else {
      List<?> elements = elements(value);
      for (int i = 0; i < count; i++) {
        column.bindOrNull(binder, index + i, elements.get(Math.min(i, elements.size() - 1)));
      }
    }
  }

  private static List<?> elements(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new IllegalStateException("A list parameter got no list.");
  }
}
