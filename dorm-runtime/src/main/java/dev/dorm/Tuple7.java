package dev.dorm;

import org.jspecify.annotations.Nullable;

/**
 * Seven values that a query gave together. Immutable when its values are.
 *
 * @param first the first
 * @param second the second
 * @param third the third
 * @param fourth the fourth
 * @param fifth the fifth
 * @param sixth the sixth
 * @param seventh the seventh
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param <D> the type of the fourth
 * @param <E> the type of the fifth
 * @param <F> the type of the sixth
 * @param <G> the type of the seventh
 */
public record Tuple7<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object,
    E extends @Nullable Object,
    F extends @Nullable Object,
    G extends @Nullable Object>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh) {}
