package dev.dorm;

/**
 * Makes something of four values: the constructor of a record, for {@code select}.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Function4<A, B, C, D, T> {
  /** Makes something of the values. */
  T apply(A a, B b, C c, D d);
}
