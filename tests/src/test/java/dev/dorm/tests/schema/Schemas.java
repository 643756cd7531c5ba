package dev.dorm.tests.schema;

import dev.dorm.Database;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SnapshotReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the tables of this package's models from what the processor wrote of them. */
final class Schemas {
  private static final Path CLASSES = Path.of("target", "test-classes");

  private Schemas() {}

  /** The state of a model. */
  static ModelState of(String model) {
    ProjectModels models = SnapshotReader.read(List.of(CLASSES), List.of(CLASSES));
    ModelSnapshot snapshot = models.snapshots().get(new ModelKey("schema", model));
    if (snapshot == null) {
      throw new IllegalStateException("no snapshot of " + model);
    }
    return snapshot.state();
  }

  /** The operations that the autodetector finds for a model. */
  static List<Operation> operations(ModelState model) {
    List<Operation> operations = new ArrayList<>();
    for (Draft draft :
        new MigrationAutodetector(
                ProjectState.empty(), ProjectState.of(List.of(model)), new Answers(false, Map.of()))
            .changes()) {
      operations.addAll(draft.operations());
    }
    return operations;
  }

  /** Migrates a database. */
  static void migrate(Database database, List<Operation> operations) {
    Migrator.of(database, module(operations)).migrate();
  }

  /** A module with one migration. */
  static MigrationModule module(List<Operation> operations) {
    Migration migration =
        new Migration() {
          @Override
          public List<Operation> operations() {
            return operations;
          }
        };
    return new MigrationModule() {
      @Override
      public String app() {
        return "schema";
      }

      @Override
      public List<MigrationEntry> migrations() {
        return List.of(MigrationEntry.of(migration, "0001_initial", List.of(), List.of()));
      }
    };
  }
}
