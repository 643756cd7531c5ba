package dev.dorm.migrate.execute;

import dev.dorm.migrate.file.MigrationId;
import java.time.Duration;

/** Is told what happens while migrations run. */
public interface Progress {
  /** A migration begins. */
  void started(MigrationId id, boolean forwards);

  /** A migration is done and committed. */
  void finished(MigrationId id, Duration time);

  /** A migration was left out, because another process did it in the meantime. */
  void skipped(MigrationId id);

  /** A migration failed and was rolled back. */
  void failed(MigrationId id);

  /** A migration that is not atomic failed; the steps that were done are kept. */
  void stopped(MigrationId id);
}
