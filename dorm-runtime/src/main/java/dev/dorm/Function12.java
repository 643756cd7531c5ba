package dev.dorm;

/**
 * Makes something of twelve values: the constructor of a record, for {@link Projection#of}.
 *
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <E> the type of value 5
 * @param <F> the type of value 6
 * @param <G> the type of value 7
 * @param <H> the type of value 8
 * @param <I> the type of value 9
 * @param <J> the type of value 10
 * @param <K> the type of value 11
 * @param <L> the type of value 12
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Function12<A, B, C, D, E, F, G, H, I, J, K, L, T> {
  /** Makes something of the values. */
  T apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
}
