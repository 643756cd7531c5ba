package dev.dorm;

/**
 * Makes something of two values: the constructor of a record, for {@code select}.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Function2<A, B, T> {
  /** Makes something of the values. */
  T apply(A a, B b);
}
