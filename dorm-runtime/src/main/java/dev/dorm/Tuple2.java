package dev.dorm;

import org.jspecify.annotations.Nullable;

/**
 * Two values that a query gave together. Immutable when its values are.
 *
 * @param first the first
 * @param second the second
 * @param <A> the type of the first
 * @param <B> the type of the second
 */
public record Tuple2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
