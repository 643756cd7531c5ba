package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Select;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
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

  private static final String CONDITIONS = "The conditions";
  private static final Condition<?> EMPTY = new Condition<>(Always.EMPTY, Fragment.NO_VALUES);

  private final @Nullable Chain chain;
  private final int depth;
  private final @Nullable Fragment leaf;
  private @Nullable Fragment joined;

  Condition(Predicate predicate, @Nullable Object[] values) {
    this.chain = null;
    this.depth = checked(predicate.depth());
    this.leaf = new Fragment(predicate, values);
  }

  private Condition(Chain chain) {
    this.chain = chain;
    this.leaf = null;
    this.depth = checked(chain.depth + 1);
  }

  private static int checked(int depth) {
    if (depth > MAX_DEPTH) {
      throw new QueryDefinitionError(
          "DORM3018",
          "The conditions are nested more than "
              + MAX_DEPTH
              + " deep; a query in a query counts as 8. FIX: join them flatly, with"
              + " Condition.all(…) or Condition.any(…); list() of an inner query and in(list).",
          null);
    }
    return depth;
  }

  /** The condition as the engine holds it. */
  public Fragment fragment() {
    Fragment made = leaf != null ? leaf : joined;
    if (made == null) {
      made = Objects.requireNonNull(chain).join();
      joined = made;
    }
    return made;
  }

  /**
   * The condition that filters nothing: joined to another by {@code and} or {@code or} it is the
   * other.
   */
  @SuppressWarnings("unchecked") // it refers to no column
  public static <R> Condition<R> empty() {
    return (Condition<R>) EMPTY;
  }

  /** A query has a row; see {@code Dsl.exists}. */
  public static <R> Condition<R> exists(Subquery<?> query) {
    Fragment inner = Operands.of(query);
    return new Condition<>(new Exists((Select) inner.node()), inner.values());
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

  /** All of some conditions as the engine holds them; for the engine. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R> Fragment joined(Condition<R>... conditions) {
    int size = Arguments.present(conditions, CONDITIONS, "none").length;
    Predicate[] operands = new Predicate[size];
    int values = 0;
    int deepest = 0;
    for (int i = 0; i < size; i++) {
      Condition<R> condition = conditions[i];
      Fragment plain = present(condition).leaf;
      if (size < 2 || plain == null || !isAtom((Predicate) plain.node())) {
        return size == 1 ? condition.fragment() : all(Arrays.asList(conditions)).fragment();
      }
      operands[i] = (Predicate) plain.node();
      values += plain.values().length;
      deepest = Math.max(deepest, condition.depth);
    }
    if (size == 0) {
      return EMPTY.fragment();
    }
    checked(deepest + 1);
    @Nullable Object[] all = new Object[values];
    int next = 0;
    for (Condition<R> condition : conditions) {
      @Nullable Object[] own = condition.fragment().values();
      System.arraycopy(own, 0, all, next, own.length);
      next += own.length;
    }
    return new Fragment(new Logical(Connector.AND, List.of(operands), deepest + 1), all);
  }

  private static boolean isAtom(Predicate predicate) {
    return !(predicate instanceof Always) && !(predicate instanceof Logical);
  }

  static <R> Condition<R> present(Condition<R> condition) {
    return Arguments.present(condition, "A condition", "Condition.empty() for one that is absent");
  }

  /** True when all are; of no conditions: the empty one. */
  public static <R> Condition<R> all(Iterable<Condition<R>> conditions) {
    Condition<R> result = empty();
    for (Condition<R> condition : Arguments.present(conditions, CONDITIONS, "none")) {
      result = result.and(condition);
    }
    return result;
  }

  /** True when all are. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <R> Condition<R> allOf(Condition<R>... conditions) {
    return all(Arrays.asList(Arguments.present(conditions, CONDITIONS, "none")));
  }

  /** True when at least one is; of no conditions: the empty one. */
  public static <R> Condition<R> any(Iterable<Condition<R>> conditions) {
    Condition<R> result = empty();
    for (Condition<R> condition : Arguments.present(conditions, CONDITIONS, "none")) {
      result = result.or(condition);
    }
    return result;
  }

  /** A condition, or, when it does not apply, the empty one. */
  public static <R> Condition<R> when(boolean applies, Supplier<Condition<R>> condition) {
    Arguments.present(condition, "when(…): what gives the condition", "a lambda");
    return applies ? condition.get() : empty();
  }

  /**
   * A condition on a value, or, when the value is null, the empty one: {@code whenPresent(name,
   * Author_.name::icontains)}.
   */
  public static <R, T> Condition<R> whenPresent(
      @Nullable T value, Function<T, Condition<R>> condition) {
    Arguments.present(condition, "whenPresent(…): what gives the condition", "a lambda");
    return value == null ? empty() : condition.apply(value);
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
    return this == EMPTY ? this : new Condition<>(Negation.of(predicate()), fragment().values());
  }

  private Condition<R> join(Connector connector, Condition<R> other) {
    present(other);
    if (this == EMPTY) {
      return other;
    }
    if (other == EMPTY) {
      return this;
    }
    if (isConstant() || other.isConstant()) {
      return decided(connector, other);
    }
    return new Condition<>(new Chain(connector, this, other));
  }

  private boolean isConstant() {
    return chain == null && predicate() instanceof Always;
  }

  private Condition<R> decided(Connector connector, Condition<R> other) {
    Predicate joined = Logical.of(connector, predicate(), other.predicate());
    return joined == predicate() ? this : other;
  }

  private Predicate predicate() {
    return (Predicate) fragment().node();
  }

  /** What is asked of which columns, without any value. */
  @Override
  public String toString() {
    return isEmpty() ? "nothing asked" : Wording.of(predicate());
  }

  /**
   * Conditions joined by one connector, put together when they are needed, so that a long chain is
   * built in linear time. None of them is always true or false.
   */
  private static final class Chain {
    private final Connector connector;
    private final Condition<?> first;
    private final Condition<?> second;
    private final int depth;

    Chain(Connector connector, Condition<?> first, Condition<?> second) {
      this.connector = connector;
      this.first = first;
      this.second = second;
      this.depth = Math.max(depthOf(first), depthOf(second));
    }

    /** How deep the operands are that a condition adds to the chain. */
    private int depthOf(Condition<?> condition) {
      Chain inner = condition.chain;
      if (inner != null) {
        return inner.connector == connector ? inner.depth : condition.depth;
      }
      return condition.predicate() instanceof Logical logical && logical.connector() == connector
          ? condition.depth - 1
          : condition.depth;
    }

    Fragment join() {
      List<Predicate> operands = new ArrayList<>();
      List<@Nullable Object> values = new ArrayList<>();
      Deque<Condition<?>> waiting = new ArrayDeque<>();
      waiting.push(second);
      waiting.push(first);
      while (!waiting.isEmpty()) {
        Condition<?> next = waiting.pop();
        Chain inner = next.chain;
        if (inner != null && inner.connector == connector && next.joined == null) {
          waiting.push(inner.second);
          waiting.push(inner.first);
        } else {
          Logical.flatten(connector, next.predicate(), operands);
          Collections.addAll(values, next.fragment().values());
        }
      }
      return new Fragment(Logical.of(connector, operands, depth + 1), values.toArray());
    }
  }
}
