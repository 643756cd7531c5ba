package dev.dorm.migrate.cli;

import dev.dorm.exception.DormException;
import dev.dorm.migrate.MigrationStatus;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.List;

/** Keeps migrations from being changed that the database of the invocation has applied. */
final class AppliedHere {
  private AppliedHere() {}

  /**
   * Refuses updates of migrations that were applied. A database that does not answer is passed by:
   * what it has it says itself, when it migrates.
   *
   * @throws PlanRefused when one was applied
   */
  static void refuse(Invocation invocation, List<NewMigration> updated) {
    List<MigrationStatus> known;
    try {
      known = invocation.migrator().status();
    } catch (DormException e) {
      return;
    }
    for (MigrationStatus status : known) {
      if (status.state() != MigrationStatus.State.PENDING
          && updated.stream().anyMatch(one -> isUpdateOf(one, status))) {
        throw new PlanRefused(
            MigrationCode.NOT_UPDATABLE,
            status.app()
                + "."
                + status.name()
                + " was applied to this database, and has to be undone as it was. FIX: "
                + invocation.call("rollback", status.app())
                + " first, then update it.");
      }
    }
  }

  private static boolean isUpdateOf(NewMigration migration, MigrationStatus status) {
    return migration.former() != null
        && migration.app().equals(status.app())
        && migration.name().equals(status.name());
  }
}
