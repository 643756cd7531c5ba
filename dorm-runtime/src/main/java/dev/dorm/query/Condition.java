package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of a row or not: what lookups give and filters take. Immutable and
 * thread-safe; combining conditions never changes them.
 *
 * @param <R> the model that the query starts from
 */
public final class Condition<R> {
  /** How deep conditions may be nested; the databases' parsers give up not far beyond. */
  static final int MAX_DEPTH = 200;

  private static final Condition<?> EMPTY = new Condition<>(Always.EMPTY, Fragment.NO_VALUES);

  private final Fragment fragment;

  Condition(Predicate predicate, @Nullable Object[] values) {
    if (predicate.depth() > MAX_DEPTH) {
      throw new QueryDefinitionError(
          "DORM3018",
          "The conditions are nested more than "
              + MAX_DEPTH
              + " deep. FIX: join them flatly, with Condition.all(…) or Condition.any(…).",
          null);
    }
    this.fragment = new Fragment(predicate, values);
  }

  /** The condition as the engine holds it. */
  public Fragment fragment() {
    return fragment;
  }

  /**
   * The condition that filters nothing: joined to another by {@code and} or {@code or} it is the
   * other.
   */
  @SuppressWarnings("unchecked") // it refers to no column
  public static <R> Condition<R> empty() {
    return (Condition<R>) EMPTY;
  }

  /** The condition that no row fulfils. */
  static <R> Condition<R> never() {
    return new Condition<>(Always.FALSE, Fragment.NO_VALUES);
  }

  /** The condition that every row fulfils. */
  static <R> Condition<R> always() {
    return new Condition<>(Always.TRUE, Fragment.NO_VALUES);
  }

  /** Whether it filters nothing. */
  boolean isEmpty() {
    return this == EMPTY;
  }

  /** True when all are; of no conditions: the empty one. */
  public static <R> Condition<R> all(Iterable<Condition<R>> conditions) {
    Condition<R> result = empty();
    for (Condition<R> condition : conditions) {
      result = result.and(condition);
    }
    return result;
  }

  /** True when at least one is; of no conditions: the empty one. */
  public static <R> Condition<R> any(Iterable<Condition<R>> conditions) {
    Condition<R> result = empty();
    for (Condition<R> condition : conditions) {
      result = result.or(condition);
    }
    return result;
  }

  /** True when both are. */
  public Condition<R> and(Condition<R> other) {
    return join(Connector.AND, other);
  }

  /** True when at least one of both is. */
  public Condition<R> or(Condition<R> other) {
    return join(Connector.OR, other);
  }

  /**
   * True of every row of which this one is not: also where it is unknown because something is NULL.
   */
  public Condition<R> not() {
    return this == EMPTY ? this : new Condition<>(Negation.of(predicate()), fragment.values());
  }

  private Condition<R> join(Connector connector, Condition<R> other) {
    if (this == EMPTY) {
      return other;
    }
    if (other == EMPTY) {
      return this;
    }
    Predicate joined = Logical.of(connector, predicate(), other.predicate());
    if (joined == predicate()) {
      return this;
    }
    if (joined == other.predicate()) {
      return other;
    }
    return new Condition<>(joined, Fragment.join(fragment.values(), other.fragment.values()));
  }

  private Predicate predicate() {
    return (Predicate) fragment.node();
  }
}
