package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The place of a list of values. Lists of similar length share a shape, so that there are few
 * texts.
 *
 * @param type the type that each value is bound by
 * @param bucket the length rounded up to a power of two; {@link #MANY} above {@link #SPREAD_LIMIT}
 */
public record ListSlot(ColumnType<?> type, int bucket) implements Operand {
  /** The greatest length that may be spread over single parameters. */
  public static final int SPREAD_LIMIT = 512;

  /** The bucket of all longer lists. */
  public static final int MANY = Integer.MAX_VALUE;

  /** The slot for a list of a length. */
  public static ListSlot of(ColumnType<?> type, int length) {
    int bucket =
        length > SPREAD_LIMIT ? MANY : length <= 1 ? 1 : Integer.highestOneBit(length - 1) * 2;
    return new ListSlot(type, bucket);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.list(this);
  }

  @Override
  public boolean nullable() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ListSlot listSlot
            && bucket == listSlot.bucket
            && type.equals(listSlot.type));
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + bucket;
  }
}
