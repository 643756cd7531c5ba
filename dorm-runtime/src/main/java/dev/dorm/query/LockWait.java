package dev.dorm.query;

/** What a query that locks rows does about rows that another transaction has locked. */
public enum LockWait {
  /** Waits until they are free. */
  WAIT,
  /** Fails at once. */
  NO_WAIT,
  /** Leaves them out. */
  SKIP_LOCKED
}
