package dev.dorm.transaction;

/**
 * How much of other transactions a block may see. SQLite has one level only, the strictest, and
 * gives it whatever is asked for.
 */
public enum Isolation {
  /** Each statement sees what was committed before it began; PostgreSQL's default. */
  READ_COMMITTED,
  /**
   * All statements see what was committed before the first one; on PostgreSQL a snapshot, which
   * allows write skew.
   */
  REPEATABLE_READ,
  /** As if blocks ran one after the other. */
  SERIALIZABLE
}
