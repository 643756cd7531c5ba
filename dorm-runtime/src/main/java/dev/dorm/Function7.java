package dev.dorm;

/**
 * Makes something of seven values: the constructor of a record, for {@code select}.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <E> the type of value 5
 * @param <F> the type of value 6
 * @param <G> the type of value 7
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Function7<A, B, C, D, E, F, G, T> {
  /** Makes something of the values. */
  T apply(A a, B b, C c, D d, E e, F f, G g);
}
