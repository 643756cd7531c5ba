package dev.dorm.migrate.execute;

import java.time.Duration;

/**
 * How migrations are run.
 *
 * @param lockTimeout how long to wait for another process that migrates
 * @param lockRetries how often a migration is tried again that found a table locked
 * @param ignoreChecksums whether to go on when an applied migration was edited
 * @param fake which migrations are recorded only, and not run
 * @param carryUnknown whether columns that no migration made are kept when SQLite writes a table
 *     anew
 * @param singleTransaction whether all migrations run in one transaction
 */
public record ExecutionOptions(
    Duration lockTimeout,
    int lockRetries,
    boolean ignoreChecksums,
    Fake fake,
    boolean carryUnknown,
    boolean singleTransaction) {
  /** Which migrations are recorded only. */
  public enum Fake {
    /** None. */
    NONE,
    /** Those whose tables are there already, just as the migration would make them. */
    INITIAL,
    /** All. */
    ALL
  }

  /** What holds when nothing is said. */
  public static ExecutionOptions defaults() {
    return new ExecutionOptions(Duration.ofSeconds(60), 3, false, Fake.NONE, false, false);
  }

  /** These options with another time to wait for another process. */
  public ExecutionOptions lockTimeout(Duration timeout) {
    return new ExecutionOptions(
        timeout, lockRetries, ignoreChecksums, fake, carryUnknown, singleTransaction);
  }

  /** These options with another number of tries. */
  public ExecutionOptions lockRetries(int retries) {
    return new ExecutionOptions(
        lockTimeout, retries, ignoreChecksums, fake, carryUnknown, singleTransaction);
  }

  /** These options, going on when an applied migration was edited. */
  public ExecutionOptions ignoringChecksums() {
    return new ExecutionOptions(
        lockTimeout, lockRetries, true, fake, carryUnknown, singleTransaction);
  }

  /** These options with other migrations recorded only. */
  public ExecutionOptions faking(Fake which) {
    return new ExecutionOptions(
        lockTimeout, lockRetries, ignoreChecksums, which, carryUnknown, singleTransaction);
  }

  /** These options, keeping columns that no migration made. */
  public ExecutionOptions carryingUnknown() {
    return new ExecutionOptions(
        lockTimeout, lockRetries, ignoreChecksums, fake, true, singleTransaction);
  }

  /** These options, with all migrations in one transaction; none of them is tried again. */
  public ExecutionOptions inSingleTransaction() {
    return new ExecutionOptions(lockTimeout, 0, ignoreChecksums, fake, carryUnknown, true);
  }
}
