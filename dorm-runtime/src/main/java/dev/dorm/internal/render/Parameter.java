package dev.dorm.internal.render;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.CompositeType;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** One value: one parameter, or one for each part of a key. */
    SINGLE,
    /** A list spread over {@link Parameter#count} parameters, its last element repeated. */
    SPREAD,
    /** A list as one parameter, in the database's own form, or as one for each part of a key. */
    LIST
  }

  /** One value. */
  public static Parameter single(ColumnType<?> type) {
    return new Parameter(type, Form.SINGLE, type.width());
  }

  /** Sets the parameters of a value. */
  @SuppressWarnings("unchecked") // values were accepted by the type when the condition was made
  public void bind(ValueBinder binder, int index, @Nullable Object value) throws SQLException {
    ColumnType<Object> column = (ColumnType<Object>) type;
    if (form == Form.SINGLE) {
      column.bindOrNull(binder, index, value);
    } else if (form == Form.LIST) {
      if (count == 1) {
        binder.bindList(index, column, elements(value));
      } else {
        List<ColumnType<?>> types = ((CompositeType) type).types();
        for (int i = 0; i < count; i++) {
          binder.bindList(index + i, types.get(i), parts(elements(value), i));
        }
      }
    } else {
      List<?> elements = elements(value);
      int width = type.width();
      for (int i = 0; i < count / width; i++) {
        Object element = elements.get(Math.min(i, elements.size() - 1));
        column.bindOrNull(binder, index + i * width, element);
      }
    }
  }

  /** The values as they stand at the question marks; a list that is one parameter stays one. */
  public void show(@Nullable Object value, List<@Nullable Object> shown) {
    if (form == Form.SPREAD && value instanceof List<?> elements) {
      for (int i = 0; i < count / type.width(); i++) {
        one(elements.get(Math.min(i, elements.size() - 1)), shown);
      }
    } else if (form == Form.LIST && count > 1 && value instanceof List<?> elements) {
      for (int i = 0; i < count; i++) {
        shown.add(parts(elements, i));
      }
    } else if (form == Form.SINGLE) {
      one(value, shown);
    } else {
      shown.add(value);
    }
  }

  private void one(@Nullable Object value, List<@Nullable Object> shown) {
    if (value != null && type instanceof CompositeType composite) {
      shown.addAll(Arrays.asList(composite.split(value)));
    } else {
      shown.add(value);
    }
  }

  private List<Object> parts(List<?> keys, int part) {
    CompositeType composite = (CompositeType) type;
    List<Object> parts = new ArrayList<>(keys.size());
    for (Object key : keys) {
      parts.add(composite.split(key)[part]);
    }
    return parts;
  }

  private static List<?> elements(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new IllegalStateException("A list parameter got no list.");
  }
}
