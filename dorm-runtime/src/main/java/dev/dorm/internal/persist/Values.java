package dev.dorm.internal.persist;

import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.execute.Engine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
          column.label()
              + " is null and its column does not allow NULL. FIX: set it, give the field an"
              + " initialiser, or make its type @Nullable and migrate.",
          null);
    }
    return null;
  }

  /**
   * Whether the values of many rows are sent as one list per column; a list of arrays is no list
   * that a database spreads over rows.
   */
  static boolean inLists(Engine engine, List<ColumnReference> columns) {
    return engine.dialect().writesByLists()
        && columns.stream().noneMatch(column -> column.type().kind() == ColumnKind.ARRAY);
  }

  /** A column's values of some rows, checked as a save would check them. */
  static <M> List<@Nullable Object> list(
      ModelBinding<M> model, List<M> rows, ColumnReference column) {
    List<@Nullable Object> list = new ArrayList<>(rows.size());
    for (M row : rows) {
      list.add(accepted(model, row, column));
    }
    return list;
  }

  /** A value in a form that equals itself after it was read again. */
  static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
  }
}
