package dev.dorm;

import org.jspecify.annotations.Nullable;

/** What becomes of the values of a row. */
@FunctionalInterface
interface RowForm<T extends @Nullable Object> {
  /** Makes something of the values; the array is handed over. */
  T make(@Nullable Object[] values);
}
