package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.CompiledModels;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables whose key has several columns: made, changed, rolled back, read. */
class CompositeKeyTest {
  @TempDir Path folder;

  private final List<MigrationEntry> entries = new ArrayList<>();
  private final List<List<String>> schemas = new ArrayList<>();
  private ProjectState state = ProjectState.empty();

  private Modules modules() {
    return Modules.of(List.of(module("blog", List.copyOf(entries))));
  }

  private void step(TestDatabase database, Operation... operations) {
    String name = "%04d_step".formatted(entries.size() + 1);
    List<String> before =
        entries.isEmpty() ? List.of() : List.of("blog." + entries.get(entries.size() - 1).name());
    entries.add(migration(name, before, List.of(operations)));
    Migrator.of(database, modules()).migrate();
    for (Operation operation : operations) {
      state = operation.apply("blog", state);
    }
    schemas.add(CatalogReader.read(database));
    assertThat(DatabaseInspector.of(database, modules()).differences(List.of()))
        .as("%s", List.of(operations))
        .isEmpty();
  }

  private static Operation[] clubs() {
    return new Operation[] {
      Ops.createModel("Club", "clubs", Cols.bigAuto("id"), Cols.varchar("name", 20).notNull()),
      Ops.createModel(
          "Seat",
          "seats",
          Cols.integer("level"),
          Cols.foreignKey("club", "blog.Club")
              .primaryKey()
              .onDelete(OnDelete.CASCADE)
              .constraint("fk_seat_club"),
          Cols.varchar("code", 8).primaryKey(),
          Cols.date("day").primaryKey())
    };
  }

  private static void fill(TestDatabase database) {
    database.run(
        "INSERT INTO clubs (id, name) VALUES (1, 'owls'), (2, 'bees')",
        "INSERT INTO seats (level, club_id, code, day) VALUES (1, 1, 'a', '2026-01-01'),"
            + " (2, 1, 'b', '2026-01-01'), (3, 2, 'a', '2026-01-01'), (4, 1, 'a', '2026-01-02')");
  }

  @ParameterizedTest
  @EnumSource
  void isMadeChangedAndTakenBack(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    step(database, clubs());
    fill(database);
    assertThatThrownBy(
            () ->
                database.run(
                    "INSERT INTO seats (level, club_id, code, day) VALUES (5, 1, 'a', '2026-01-01')"))
        .isNotNull();
    step(database, Ops.alterField("Seat", Cols.text("code").primaryKey()));
    step(database, Ops.renameField("Seat", "code", "word"));
    step(database, Ops.alterField("Seat", Cols.bigint("level").notNull()));
    step(database, Ops.addField("Seat", Cols.text("note")), Ops.renameModel("Seat", "Chair"));
    step(database, Ops.removeField("Chair", "note"));
    assertThat(database.rows("SELECT level FROM seats ORDER BY club_id, word, day"))
        .containsExactly("1", "4", "2", "3");
    Migrator migrator = Migrator.of(database, modules());
    for (int i = entries.size() - 2; i >= 0; i--) {
      migrator.rollback("blog", 1);
      assertThat(CatalogReader.read(database)).as("step %d", i).isEqualTo(schemas.get(i));
    }
    assertThat(database.rows("SELECT level FROM seats ORDER BY club_id, code, day"))
        .containsExactly("1", "4", "2", "3");
  }

  @ParameterizedTest
  @EnumSource
  void refusesOtherKeys(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    step(database, clubs());
    for (Operation operation :
        List.of(
            Ops.removeField("Seat", "day"),
            Ops.alterField("Seat", Cols.varchar("code", 8).notNull()),
            Ops.alterField("Seat", Cols.integer("level").primaryKey()))) {
      Migrator migrator =
          Migrator.of(
              database,
              Modules.of(
                  List.of(
                      module(
                          "blog",
                          entries.get(0),
                          migration("0002_key", List.of("blog.0001_step"), operation)))));
      assertThatThrownBy(migrator::migrate)
          .hasMessageContaining("FIX:")
          .hasMessageContaining("key");
    }
    ProjectState without = Ops.removeField("Seat", "day").apply("blog", state);
    MigrationAutodetector detector =
        new MigrationAutodetector(state, without, new Answers(true, Map.of()));
    assertThatThrownBy(detector::changes).hasMessageContaining("does not remove keys");
    assertThatThrownBy(
            () ->
                Migrator.of(
                        TestDatabase.fresh(engine),
                        Modules.of(
                            List.of(
                                module(
                                    "blog",
                                    migration(
                                        "0001_two",
                                        List.of(),
                                        Ops.createModel(
                                            "Two",
                                            "two",
                                            Cols.bigAuto("id"),
                                            Cols.integer("b").primaryKey()))))))
                    .migrate())
        .hasMessageContaining("counted by the database");
  }

  @ParameterizedTest
  @EnumSource
  void isReadByJavaSteps(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    step(database, clubs());
    fill(database);
    List<Object> levels = new ArrayList<>();
    step(
        database,
        Ops.runJava(
            "read",
            context ->
                context
                    .table("Seat")
                    .select("level")
                    .forEachBatch(
                        3,
                        rows -> rows.forEach(row -> levels.add(String.valueOf(row.get("level"))))),
            context -> {}));
    assertThat(levels).containsExactly("1", "4", "2", "3");
  }

  @ParameterizedTest
  @EnumSource
  void comesBackAsAModel(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    step(database, clubs());
    database.run(
        "CREATE TABLE other_order (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (b, a))",
        "CREATE TABLE halves (a integer NOT NULL UNIQUE, b integer NOT NULL, PRIMARY KEY (a, b))");
    Inspection inspection =
        DatabaseInspector.of(database, Modules.of(List.of())).models("org.example.blog", List.of());
    assertThat(inspection.omitted()).hasSize(2).allMatch(line -> line.contains("several columns"));
    Path sources = folder.resolve(engine.id());
    InspectedFiles.write(sources, inspection);
    ProjectState found =
        CompiledModels.of(sources, folder.resolve(engine.id() + "-classes")).state();
    assertThat(found.model(new ModelKey("blog", "Seats")).keys())
        .extracting(field -> field.column())
        .containsExactly("club_id", "code", "day");
  }
}
