package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A column and the value that an object gets.
 *
 * @param column the column
 * @param constant whether the value is known, and not computed by the database
 * @param value the value; null for NULL and for a computed one
 * @param fragment the assignment as the engine holds it
 */
public record Given(
    ColumnReference column, boolean constant, @Nullable Object value, Fragment fragment) {}
