package dev.dorm.migrate.testing;

import dev.dorm.migrate.Migration;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

/** Migrations without files. */
public final class Inline {
  private Inline() {}

  /** A migration. */
  public static MigrationEntry migration(
      String name, List<String> dependsOn, Operation... operations) {
    return migration(name, dependsOn, List.of(operations));
  }

  /** A migration. */
  public static MigrationEntry migration(
      String name, List<String> dependsOn, List<Operation> operations) {
    return MigrationEntry.of(
        changing(operations.toArray(new Operation[0])), name, dependsOn, List.of());
  }

  /** A migration that is not one transaction. */
  public static MigrationEntry apart(String name, List<String> dependsOn, Operation... operations) {
    return MigrationEntry.of(alone(operations), name, dependsOn, List.of());
  }

  /** What a migration does. */
  public static Migration changing(Operation... operations) {
    return new Migration() {
      @Override
      public List<Operation> operations() {
        return List.of(operations);
      }
    };
  }

  /** What a migration does that is not one transaction. */
  public static Migration alone(Operation... operations) {
    return new Migration() {
      @Override
      public boolean atomic() {
        return false;
      }

      @Override
      public List<Operation> operations() {
        return List.of(operations);
      }
    };
  }

  /** A module. */
  public static MigrationModule module(String app, MigrationEntry... migrations) {
    return module(app, List.of(migrations));
  }

  /** A module. */
  public static MigrationModule module(String app, List<MigrationEntry> migrations) {
    return new MigrationModule() {
      @Override
      public String app() {
        return app;
      }

      @Override
      public List<MigrationEntry> migrations() {
        return migrations;
      }
    };
  }
}
