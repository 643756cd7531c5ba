package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that runs migrations. */
abstract class ExecutionMojo extends DormMojo {
  /** Run nothing; print what would be run. */
  @Parameter(property = "dorm.plan")
  private boolean plan;

  /** Record migrations without running them. */
  @Parameter(property = "dorm.fake")
  private boolean fake;

  /** How many seconds to wait for another process that migrates. */
  @Parameter(property = "dorm.lockTimeout")
  private @Nullable Integer lockTimeout;

  /** How often to try again when a table is locked. */
  @Parameter(property = "dorm.lockRetries")
  private @Nullable Integer lockRetries;

  /** Go on when a migration was edited after it was applied. */
  @Parameter(property = "dorm.ignoreChecksums")
  private boolean ignoreChecksums;

  /** Keep columns that no migration made when SQLite has to write a table anew. */
  @Parameter(property = "dorm.carryUnknown")
  private boolean carryUnknown;

  /** With {@code dorm.plan}: print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** Run nothing; print the SQL that would be run. */
  @Parameter(property = "dorm.dryRun")
  private boolean dryRun;

  ExecutionMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .flag("--plan", plan)
        .flag("--dry-run", dryRun)
        .flag("--json", json)
        .flag("--fake", fake)
        .option("--lock-timeout", lockTimeout)
        .option("--lock-retries", lockRetries)
        .flag("--carry-unknown", carryUnknown)
        .flag("--ignore-checksums", ignoreChecksums);
  }
}
