package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Predicate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows. Immutable; a condition that is added is joined to the others when they are asked for,
 * so that a long chain of filters is built in linear time.
 */
public final class Filter {
  /** All rows. */
  public static final Filter ALL = new Filter(Always.TRUE, Fragment.NO_VALUES);

  /** No row. */
  public static final Filter NONE = new Filter(Always.FALSE, Fragment.NO_VALUES);

  private final @Nullable Filter before;
  private final Fragment added;
  private final boolean usual;
  private @Nullable Fragment joined;

  /** The rows of which a predicate is true. */
  Filter(Predicate predicate, @Nullable Object[] values) {
    this(null, new Fragment(predicate, values), false);
  }

  private Filter(@Nullable Filter before, Fragment added, boolean usual) {
    this.before = before;
    this.added = added;
    this.usual = usual;
    this.joined = before == null ? added : null;
  }

  /** The rows that also fulfil a condition, or its opposite. */
  Filter and(Fragment condition, boolean negated) {
    Predicate plain = (Predicate) condition.node();
    Predicate more = negated ? Negation.of(plain) : plain;
    if (more instanceof Always always) {
      return always.value() ? this : NONE;
    }
    if (isNone()) {
      return NONE;
    }
    return new Filter(
        isAll() ? null : this,
        more == plain ? condition : new Fragment(more, condition.values()),
        false);
  }

  /** The same rows, as those of a manager. */
  Filter asUsual() {
    return new Filter(null, fragment(), true);
  }

  /** Whether it is a manager's own, and nobody said it at this query. */
  public boolean usual() {
    return usual;
  }

  /** What is true of the rows. */
  public Predicate predicate() {
    return (Predicate) fragment().node();
  }

  /** The values of the predicate. */
  public @Nullable Object[] values() {
    return fragment().values();
  }

  private Fragment fragment() {
    Fragment made = joined;
    if (made == null) {
      made = join();
      joined = made;
    }
    return made;
  }

  private Fragment join() {
    Deque<Fragment> pieces = new ArrayDeque<>();
    Filter last = this;
    while (last.joined == null) {
      pieces.push(last.added);
      last = Objects.requireNonNull(last.before);
    }
    pieces.push(last.joined);
    List<Predicate> operands = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    int depth = 0;
    for (Fragment piece : pieces) {
      Predicate predicate = (Predicate) piece.node();
      boolean flat = predicate instanceof Logical all && all.connector() == Connector.AND;
      depth = Math.max(depth, flat ? predicate.depth() - 1 : predicate.depth());
      Logical.flatten(Connector.AND, predicate, operands);
      Collections.addAll(values, piece.values());
    }
    return new Fragment(Logical.of(Connector.AND, operands, depth + 1), values.toArray());
  }

  /** Whether all rows are meant. */
  public boolean isAll() {
    return added.node().equals(Always.TRUE);
  }

  /** Whether it is plain without asking that there are no rows. */
  public boolean isNone() {
    return added.node().equals(Always.FALSE);
  }
}
