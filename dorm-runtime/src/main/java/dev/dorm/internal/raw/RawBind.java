package dev.dorm.internal.raw;

import dev.dorm.generated.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value for a placeholder of raw SQL, checked.
 *
 * @param name the placeholder's name; null for the next question mark
 * @param type how it travels; null for an empty list, whose elements have no type
 * @param value the value as it is stored, or the list of them
 * @param list whether it is a list
 */
public record RawBind(
    @Nullable String name, @Nullable ColumnType<?> type, @Nullable Object value, boolean list) {

  /** A value whose type says how it travels. */
  public static RawBind of(@Nullable String name, @Nullable Object value) {
    if (value == null) {
      throw RawErrors.type(
          label(name) + " is null, which has no type.",
          "bind(\"" + (name == null ? "name" : name) + "\", Long.class, null), with the type.");
    }
    if (value instanceof Collection<?> elements) {
      return ofList(name, null, elements);
    }
    ColumnType<?> type = RawType.of(value.getClass(), label(name));
    return new RawBind(name, type, accept(type, value, name), false);
  }

  /** A value, null or a list of the type of a column or a Java class. */
  public static RawBind typed(@Nullable String name, ColumnType<?> type, @Nullable Object value) {
    if (value instanceof Collection<?> elements) {
      return ofList(name, type, elements);
    }
    return new RawBind(name, type, value == null ? null : accept(type, value, name), false);
  }

  private static RawBind ofList(
      @Nullable String name, @Nullable ColumnType<?> given, Collection<?> elements) {
    ColumnType<?> type = given;
    List<Object> accepted = new ArrayList<>(elements.size());
    for (Object element : elements) {
      if (element == null) {
        throw RawErrors.type(
            label(name) + " is a list with null, which equals nothing.", "leave it out.");
      }
      ColumnType<?> own = given == null ? RawType.of(element.getClass(), label(name)) : given;
      if (type != null && type != own) {
        throw mixed(element, name);
      }
      type = own;
      accepted.add(accept(type, element, name));
    }
    return new RawBind(name, type, List.copyOf(accepted), true);
  }

  @SuppressWarnings("unchecked") // a value of another type is refused below
  private static Object accept(ColumnType<?> type, Object value, @Nullable String name) {
    try {
      return ((ColumnType<Object>) type).accept(value, label(name));
    } catch (ClassCastException mixed) {
      throw mixed(value, name);
    }
  }

  private static RuntimeException mixed(Object value, @Nullable String name) {
    return RawErrors.type(
        label(name) + " holds a " + value.getClass().getSimpleName() + " beside other types.",
        "values of one type.");
  }

  private static String label(@Nullable String name) {
    return name == null ? "A value of ?" : ":" + name;
  }

  /** Whether it is a list without elements. */
  boolean isEmptyList() {
    return value instanceof List<?> elements && list && elements.isEmpty();
  }
}
