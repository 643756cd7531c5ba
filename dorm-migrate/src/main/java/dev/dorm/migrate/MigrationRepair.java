package dev.dorm.migrate;

import dev.dorm.migrate.execute.HistoryRepair;
import java.util.List;

/**
 * Corrects what the history of a database says, for when it does not say what happened. Immutable.
 *
 * <pre>{@code
 * Migrator.of(database).repair().rerecordChecksum("blog.0003_x");
 * }</pre>
 */
public final class MigrationRepair {
  private final HistoryRepair repair;

  MigrationRepair(HistoryRepair repair) {
    this.repair = repair;
  }

  /**
   * Records what a migration does today in the place of what it did when it was applied.
   *
   * @param migration its full name, {@code app.name}
   * @throws dev.dorm.migrate.exception.UsageError when there is no such migration, or it was not
   *     applied
   */
  public void rerecordChecksum(String migration) {
    repair.rerecordChecksum(migration);
  }

  /**
   * Records a migration as applied without running it.
   *
   * @param migration its full name, {@code app.name}
   * @throws dev.dorm.migrate.exception.UsageError when there is no such migration
   */
  public void markApplied(String migration) {
    repair.markApplied(migration);
  }

  /**
   * Forgets a row of the history; the migration need not be part of this build.
   *
   * @param migration its full name, {@code app.name}
   * @throws dev.dorm.migrate.exception.UsageError when the history has no such row
   */
  public void forget(String migration) {
    repair.forget(migration);
  }

  /**
   * Drops the indexes that PostgreSQL broke off building.
   *
   * @return their names
   */
  public List<String> dropInvalidIndexes() {
    return repair.dropInvalidIndexes();
  }
}
