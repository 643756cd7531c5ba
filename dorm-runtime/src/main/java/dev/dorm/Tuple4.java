package dev.dorm;

import org.jspecify.annotations.Nullable;

/**
 * Four values that a query gave together. Immutable when its values are.
 *
 * @param first the first
 * @param second the second
 * @param third the third
 * @param fourth the fourth
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param <D> the type of the fourth
 */
public record Tuple4<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object>(
    A first, B second, C third, D fourth) {}
