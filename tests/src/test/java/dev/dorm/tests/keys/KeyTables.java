package dev.dorm.tests.keys;

import dev.dorm.Database;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SnapshotReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the tables of the models from what the processor wrote of them. */
final class KeyTables {
  private static final Path CLASSES = Path.of("target", "test-classes");

  private KeyTables() {}

  /** The states of the models. */
  static List<ModelState> models() {
    return SnapshotReader.read(List.of(CLASSES), List.of(CLASSES)).snapshots().values().stream()
        .map(snapshot -> snapshot.state())
        .filter(model -> model.key().app().equals("keys"))
        .toList();
  }

  /** The operations that lead from some models to others. */
  static List<Operation> operations(List<ModelState> from, List<ModelState> to) {
    List<Operation> operations = new ArrayList<>();
    for (Draft draft :
        new MigrationAutodetector(
                ProjectState.of(from), ProjectState.of(to), new Answers(true, Map.of()))
            .changes()) {
      operations.addAll(draft.operations());
    }
    return operations;
  }

  /** Makes the tables. */
  static void create(Database database) {
    Migrator.of(database, module(List.of(operations(List.of(), models())))).migrate();
  }

  /** A module with some migrations, one behind the other. */
  static MigrationModule module(List<List<Operation>> steps) {
    List<MigrationEntry> entries = new ArrayList<>();
    for (List<Operation> step : steps) {
      Migration migration =
          new Migration() {
            @Override
            public List<Operation> operations() {
              return step;
            }
          };
      String name = "000" + (entries.size() + 1) + "_step";
      List<String> before =
          entries.isEmpty() ? List.of() : List.of("000" + entries.size() + "_step");
      entries.add(MigrationEntry.of(migration, name, before, List.of()));
    }
    return new MigrationModule() {
      @Override
      public String app() {
        return "keys";
      }

      @Override
      public List<MigrationEntry> migrations() {
        return entries;
      }
    };
  }
}
