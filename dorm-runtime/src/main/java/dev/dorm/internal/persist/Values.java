package dev.dorm.internal.persist;

import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ModelBinding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values of objects in the form that is sent. */
final class Values {
  private Values() {}

  /** A column's value in the form that is sent, whether NULL is allowed or not. */
  @SuppressWarnings("unchecked") // the value is one of the column's own property
  static <M> @Nullable Object sent(ModelBinding<M> model, M row, ColumnReference column) {
    Object value = model.get(row, column.index());
    return value == null
        ? null
        : ((ColumnType<Object>) column.type()).accept(value, column.label());
  }

  /** A column's value, checked as a save would check it; null for NULL. */
  static <M> @Nullable Object accepted(ModelBinding<M> model, M row, ColumnReference column) {
    Object value = sent(model, row, column);
    if (value != null) {
      return value;
    }
    if (!column.is(ColumnOption.NULLABLE)
        && !(column == model.key() && column.is(ColumnOption.GENERATED))) {
      throw new ValidationError(
          "DORM3013",
          column.label() + " is null and its column does not allow NULL. FIX: set it.",
          null);
    }
    return null;
  }

  /** A value in a form that equals itself after it was read again. */
  static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
  }
}
