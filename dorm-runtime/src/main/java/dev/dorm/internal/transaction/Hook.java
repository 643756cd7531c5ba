package dev.dorm.internal.transaction;

/** What is done once the outcome of a transaction, or of a block inside it, is known. */
interface Hook extends Runnable {
  /** The outcome that it waits for. */
  When when();

  /** Whether there is nothing left to do. */
  default boolean isMoot() {
    return false;
  }

  /** The outcomes. */
  enum When {
    COMMITTED,
    ROLLED_BACK,
    /** Rolled back too, and before all that follows a rollback. */
    UNDONE
  }
}
