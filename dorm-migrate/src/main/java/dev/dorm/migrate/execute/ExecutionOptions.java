package dev.dorm.migrate.execute;

import java.time.Duration;

/**
 * How migrations are run.
 *
 * @param lockTimeout how long to wait for another process that migrates
 * @param lockRetries how often a migration is tried again that found a table locked
 * @param ignoreChecksums whether to go on when an applied migration was edited
 * @param fake whether migrations are recorded only, and not run
 */
public record ExecutionOptions(
    Duration lockTimeout, int lockRetries, boolean ignoreChecksums, boolean fake) {}
