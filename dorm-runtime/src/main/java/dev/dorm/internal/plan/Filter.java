package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows.
 *
 * @param predicate what is true of them
 * @param values its values
 * @param usual whether it is a manager's own, and nobody said it at this query
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares filters
public record Filter(Predicate predicate, @Nullable Object[] values, boolean usual) {
  /** All rows. */
  public static final Filter ALL = new Filter(Always.TRUE, Fragment.NO_VALUES);

  /** No row. */
  public static final Filter NONE = new Filter(Always.FALSE, Fragment.NO_VALUES);

  /** A filter that a program said. */
  public Filter(Predicate predicate, @Nullable Object[] values) {
    this(predicate, values, false);
  }

  /** The rows that also fulfil a condition, or its opposite. */
  Filter and(Fragment condition, boolean negated) {
    Predicate plain = (Predicate) condition.node();
    Predicate added = negated ? Negation.of(plain) : plain;
    Predicate joined = Logical.of(Connector.AND, predicate, added);
    if (joined instanceof Always always) {
      return always.value() ? ALL : NONE;
    }
    if (joined == predicate) {
      return this;
    }
    return joined == added
        ? new Filter(added, condition.values())
        : new Filter(joined, Fragment.join(values, condition.values()));
  }

  /** Whether all rows are meant. */
  public boolean isAll() {
    return predicate.equals(Always.TRUE);
  }

  /** Whether it is plain without asking that there are no rows. */
  public boolean isNone() {
    return predicate.equals(Always.FALSE);
  }
}
