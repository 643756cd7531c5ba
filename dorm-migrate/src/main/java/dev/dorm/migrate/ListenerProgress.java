package dev.dorm.migrate;

import dev.dorm.migrate.execute.Progress;
import dev.dorm.migrate.file.MigrationId;
import java.time.Duration;

/** Passes on to a listener what happens. */
final class ListenerProgress implements Progress {
  private final MigrationListener listener;

  ListenerProgress(MigrationListener listener) {
    this.listener = listener;
  }

  @Override
  public void started(MigrationId id, boolean forwards) {
    listener.started(id.toString(), forwards);
  }

  @Override
  public void finished(MigrationId id, Duration time) {
    listener.finished(id.toString(), time);
  }

  @Override
  public void skipped(MigrationId id) {
    listener.skipped(id.toString());
  }

  @Override
  public void failed(MigrationId id) {
    listener.failed(id.toString());
  }

  @Override
  public void stopped(MigrationId id) {
    listener.stopped(id.toString());
  }
}
