package dev.dorm.migrate;

import java.time.Duration;

/** Is told what happens while migrations run. Every method may be left as it is. */
public interface MigrationListener {
  /** Something that does not stop the run, but should be looked at. */
  default void warning(String text) {}

  /**
   * A migration begins.
   *
   * @param migration its full name, {@code blog.0001_initial}
   * @param forwards whether it is applied, and not undone
   */
  default void started(String migration, boolean forwards) {}

  /** A migration is done and committed. */
  default void finished(String migration, Duration time) {}

  /** A migration was left out, because another process did it in the meantime. */
  default void skipped(String migration) {}

  /** A migration failed and was rolled back. */
  default void failed(String migration) {}

  /**
   * A migration whose {@code atomic()} is false failed: the steps that were done are kept, and the
   * next run goes on at the one that failed. Tells {@link #failed} unless it is written anew.
   */
  default void stopped(String migration) {
    failed(migration);
  }
}
