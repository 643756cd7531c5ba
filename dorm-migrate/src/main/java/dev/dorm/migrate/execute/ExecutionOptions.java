package dev.dorm.migrate.execute;

import java.time.Duration;

/**
 * How migrations are run.
 *
 * @param lockTimeout how long to wait for another process that migrates
 * @param lockRetries how often a migration is tried again that found a table locked
 * @param ignoreChecksums whether to go on when an applied migration was edited
 * @param fake whether migrations are recorded only, and not run
 * @param carryUnknown whether columns that no migration made are kept when SQLite writes a table
 *     anew
 */
public record ExecutionOptions(
    Duration lockTimeout,
    int lockRetries,
    boolean ignoreChecksums,
    boolean fake,
    boolean carryUnknown) {
  /** What holds when nothing is said. */
  public static ExecutionOptions defaults() {
    return new ExecutionOptions(Duration.ofSeconds(60), 3, false, false, false);
  }

  /** These options with another time to wait for another process. */
  public ExecutionOptions lockTimeout(Duration timeout) {
    return new ExecutionOptions(timeout, lockRetries, ignoreChecksums, fake, carryUnknown);
  }

  /** These options with another number of tries. */
  public ExecutionOptions lockRetries(int retries) {
    return new ExecutionOptions(lockTimeout, retries, ignoreChecksums, fake, carryUnknown);
  }

  /** These options, going on when an applied migration was edited. */
  public ExecutionOptions ignoringChecksums() {
    return new ExecutionOptions(lockTimeout, lockRetries, true, fake, carryUnknown);
  }

  /** These options, recording migrations only. */
  public ExecutionOptions faking() {
    return new ExecutionOptions(lockTimeout, lockRetries, ignoreChecksums, true, carryUnknown);
  }

  /** These options, keeping columns that no migration made. */
  public ExecutionOptions carryingUnknown() {
    return new ExecutionOptions(lockTimeout, lockRetries, ignoreChecksums, fake, true);
  }
}
