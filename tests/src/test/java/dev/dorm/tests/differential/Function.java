package dev.dorm.tests.differential;

import dev.dorm.Dsl;
import dev.dorm.query.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What dorm computes from the values of a row.
 *
 * @param name dorm's method
 * @param on the kinds of its first value
 * @param result the kind of what it gives; null for that of the first value
 * @param arguments what follows
 * @param traits what else is to be known
 * @param body what it means
 */
record Function(
    String name,
    Set<Kind> on,
    @Nullable Kind result,
    List<Argument> arguments,
    Set<Trait> traits,
    Body body) {

  /** All functions. */
  static final List<Function> ALL =
      Stream.of(NumberFunctions.ALL, TextFunctions.ALL, TimeFunctions.ALL, ChoosingFunctions.ALL)
          .flatMap(List::stream)
          .toList();

  /** What follows the first value. */
  enum Argument {
    /** A constant or another value of the same kind. */
    SAME,
    /** A constant of the same kind that is not zero, nor empty. */
    SOME,
    /** A small exponent. */
    POWER,
    /** A small number that is not negative. */
    COUNT,
    /** A text of one letter. */
    LETTER,
    /** Days and months. */
    PERIOD,
    /** Hours and seconds. */
    DURATION
  }

  /** What else is to be known of a function. */
  enum Trait {
    /** A word of {@link Dsl}. */
    STATIC,
    /** dorm's type of the result has {@code isNull}. */
    NULLABLE,
    /** It must not be given numbers near the limits of their type. */
    NARROW,
    /** Its results may be great. */
    WIDENING,
    /** It is asked of columns only, whose places are known. */
    COLUMN,
    /** It is called with NULL too; others give NULL then. */
    TAKES_NULL
  }

  /** What a function means. */
  @FunctionalInterface
  interface Body {
    @Nullable Object apply(List<@Nullable Object> values);
  }

  /** What a function of one value means. */
  @FunctionalInterface
  interface One {
    @Nullable Object apply(Object value);
  }

  /** What a function of two values means. */
  @FunctionalInterface
  interface Two {
    @Nullable Object apply(Object first, Object second);
  }

  static Function one(String name, Set<Kind> on, @Nullable Kind result, One body) {
    return new Function(
        name, on, result, List.of(), Set.of(), values -> body.apply(some(values.get(0))));
  }

  static Function two(
      String name, Set<Kind> on, @Nullable Kind result, Argument argument, Two body) {
    return new Function(
        name,
        on,
        result,
        List.of(argument),
        Set.of(),
        values -> body.apply(some(values.get(0)), some(values.get(1))));
  }

  static Object some(@Nullable Object value) {
    return java.util.Objects.requireNonNull(value);
  }

  Function with(Trait... more) {
    List<Trait> all = new ArrayList<>(traits);
    all.addAll(Arrays.asList(more));
    return new Function(name, on, result, arguments, Set.copyOf(all), body);
  }

  Function meaning(Body other) {
    return new Function(name, on, result, arguments, traits, other);
  }

  boolean fits(Value value) {
    return on.contains(value.kind())
        && !(traits.contains(Trait.NARROW) && value.isWide())
        && !(traits.contains(Trait.COLUMN) && !(value instanceof Value.Plain));
  }

  boolean isWidening() {
    return traits.contains(Trait.WIDENING);
  }

  boolean isNullable() {
    return traits.contains(Trait.NULLABLE);
  }

  Kind result(Kind of) {
    return result == null ? of : result;
  }

  Expression<Object, Object> call(Expression<Object, Object> first, Object... more) {
    if (name.equals("abs().sqrt")) {
      return Api.call(Api.call(first, "abs"), "sqrt");
    }
    if (!traits.contains(Trait.STATIC)) {
      return Api.call(first, name, more);
    }
    Object[] all = new Object[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return Api.call(Dsl.class, name, all);
  }

  @Nullable Object apply(List<@Nullable Object> values) {
    return values.contains(null) && !traits.contains(Trait.TAKES_NULL) ? null : body.apply(values);
  }
}
