package dev.dorm.tests.fields;

import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of field: how its column is used, and which values it takes.
 *
 * @param column the column
 * @param expression the column as a value
 * @param access the field
 * @param lookups how rows are found by a value; null where they cannot be
 * @param order Java's order of the values; null where the database has none
 * @param random a value that the column takes
 * @param edges values at the ends of the range
 * @param refused values outside of it
 */
record Kind<T>(
    Column<Sampler> column,
    Expression<Sampler, T> expression,
    Access<T> access,
    @Nullable Lookups<T> lookups,
    @Nullable Comparator<T> order,
    Function<Random, T> random,
    List<T> edges,
    List<T> refused) {

  /** The ways to the field. */
  record Access<T>(
      Function<T, Assignment<Sampler>> assignment,
      Function<Sampler, @Nullable T> getter,
      BiConsumer<Sampler, @Nullable T> setter) {}

  /** The ways to the rows. */
  record Lookups<T>(
      Function<T, Condition<Sampler>> eq,
      @Nullable Function<Collection<T>, Condition<Sampler>> in) {}

  @Override
  public String toString() {
    return column.name();
  }
}
