package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;

/** A column of a query further out. */
final class OuterExpression<R, T> extends Expression<R, T> {
  OuterExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }
}
