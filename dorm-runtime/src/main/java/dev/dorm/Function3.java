package dev.dorm;

/**
 * Makes something of three values: the constructor of a record, for {@code select}.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Function3<A, B, C, T> {
  /** Makes something of the values. */
  T apply(A a, B b, C c);
}
