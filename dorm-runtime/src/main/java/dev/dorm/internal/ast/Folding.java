package dev.dorm.internal.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a select become fewer.
 *
 * @param distinct whether equal rows are given once
 * @param on the values of which only the first row of each combination is given; empty for all
 * @param groups the places of the values, from 1, that make groups; empty for none
 * @param having what is true of a group
 */
public record Folding(boolean distinct, List<Operand> on, List<Integer> groups, Predicate having) {
  /** Every row as it is. */
  public static final Folding NONE = new Folding(false, List.of(), List.of(), Always.TRUE);

  /** A folding; the lists are copied. */
  public Folding {
    on = List.copyOf(on);
    groups = List.copyOf(groups);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Folding folding
            && distinct == folding.distinct
            && on.equals(folding.on)
            && groups.equals(folding.groups)
            && having.equals(folding.having));
  }

  @Override
  public int hashCode() {
    int hash = Boolean.hashCode(distinct);
    hash = 31 * hash + on.hashCode();
    hash = 31 * hash + groups.hashCode();
    return 31 * hash + having.hashCode();
  }
}
