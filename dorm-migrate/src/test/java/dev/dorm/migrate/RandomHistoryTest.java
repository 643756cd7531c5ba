package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.RandomOperations;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories with rows in the tables: fields, models, indexes and constraints that come, go,
 * and get other names and types, several in one migration. After each step the database is what the
 * state says and no row is lost; the way back leads through the same schemas.
 *
 * <p>The long run: {@code -Ddorm.histories=500}, with {@code -Ddorm.seed=…} for other ones.
 */
class RandomHistoryTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int HISTORIES = Integer.getInteger("dorm.histories", 2);
  private static final int STEPS = 5;
  private static final int MOST_OPERATIONS = 4;

  @ParameterizedTest
  @EnumSource
  void databaseFollowsAndRowsStay(Engine engine) {
    List<String> failures = new ArrayList<>();
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      History history = new History(engine, seed);
      try {
        history.run();
      } catch (RuntimeException | AssertionError e) {
        failures.add(history.label + ": " + e);
      }
      history.database.drop();
    }
    assertThat(failures).isEmpty();
  }

  /** One history, on one database. */
  private static final class History {
    private final String label;
    private final Random random;
    private final TestDatabase database;
    private final List<MigrationEntry> entries = new ArrayList<>();
    private final List<List<String>> schemas = new ArrayList<>();
    private final RandomOperations operations;
    private ProjectState state = ProjectState.empty();

    History(Engine engine, long seed) {
      label = engine + " seed " + seed;
      random = new Random(seed);
      operations = new RandomOperations(random);
      database = TestDatabase.fresh(engine);
    }

    void run() {
      step(
          List.of(
              Ops.createModel(
                  "M0",
                  "t0",
                  Cols.bigAuto("id"),
                  Cols.varchar("keep", 40).notNull(),
                  Cols.smallint("a")),
              Ops.createModel(
                  "M1",
                  "t1",
                  Cols.auto("id"),
                  Cols.text("keep").notNull(),
                  Cols.foreignKey("to", "blog.M0").constraint("fk_m1_to").index("idx_m1_to"))));
      database.run(
          "INSERT INTO t0 (id, keep, a) VALUES (1, 'O''Neil', 7), (2, '日本', NULL), (3, '', -1)",
          "INSERT INTO t1 (id, keep, to_id) VALUES (1, 'x', 2), (2, '%s ?', NULL)");
      for (int i = 0; i < STEPS; i++) {
        step(next());
        rowsAreThere();
      }
      back();
    }

    /** Some operations for one migration. */
    private List<Operation> next() {
      List<Operation> drawn = new ArrayList<>();
      ProjectState after = state;
      for (int i = random.nextInt(MOST_OPERATIONS); i >= 0; i--) {
        Operation operation = operations.next(after);
        drawn.add(operation);
        after = operation.apply("blog", after);
      }
      return drawn;
    }

    private void step(List<Operation> operations) {
      String name = "%04d_step".formatted(entries.size() + 1);
      List<String> before =
          entries.isEmpty() ? List.of() : List.of("blog." + entries.get(entries.size() - 1).name());
      entries.add(migration(name, before, operations));
      Migrator.of(database, modules()).migrate();
      for (Operation operation : operations) {
        state = operation.apply("blog", state);
      }
      schemas.add(schema());
      assertThat(DatabaseInspector.of(database, modules()).differences(List.of()))
          .as("%s, %s", label, operations)
          .isEmpty();
    }

    private List<String> schema() {
      return CatalogReader.read(database);
    }

    private Modules modules() {
      return Modules.of(List.of(module("blog", List.copyOf(entries))));
    }

    private void rowsAreThere() {
      int kept = 0;
      for (ModelState model : state.models().values()) {
        ColumnField keep = model.column(RandomOperations.KEEP).orElse(null);
        if (keep != null) {
          kept++;
          String key = model.primaryKey().orElseThrow().column();
          String rows = "SELECT keep FROM " + quoted(model.table()) + " ORDER BY " + quoted(key);
          assertThat(database.rows(rows))
              .as("%s, %s", label, model.table())
              .isEqualTo(
                  keep.type().kind() == Kind.VARCHAR
                      ? List.of("O'Neil", "日本", "")
                      : List.of("x", "%s ?"));
        }
      }
      assertThat(kept).isEqualTo(2);
    }

    /** One migration of all of them makes the same tables. */
    private void squashed() {
      String last = entries.get(entries.size() - 1).name();
      MigrationNode node = new Squasher(modules().graph(), true).squash("blog", null, last, null);
      MigrationEntry squash = migration("0001_squash", List.of(), node.operations());
      Modules one = Modules.of(List.of(module("blog", squash)));
      Migrator.of(database, one).migrate();
      assertThat(one.graph().replay().stateHash()).as(label).isEqualTo(state.stateHash());
      assertThat(DatabaseInspector.of(database, one).differences(List.of())).isEmpty();
      Migrator.of(database, one).migrate("blog", "zero");
    }

    private static String quoted(String name) {
      return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Back to the beginning, where the rows are, through every schema on the way. */
    private void back() {
      Migrator migrator = Migrator.of(database, modules());
      for (int i = entries.size() - 2; i >= 0; i--) {
        migrator.rollback("blog", 1);
        assertThat(schema()).as("%s, back to %d", label, i + 1).isEqualTo(schemas.get(i));
      }
      assertThat(database.rows("SELECT keep FROM t0 ORDER BY id"))
          .containsExactly("O'Neil", "日本", "");
      assertThat(database.rows("SELECT to_id FROM t1 ORDER BY id")).containsExactly("2", "null");
      assertThat(migrator.migrate()).isEqualTo(entries.size() - 1);
      assertThat(schema()).as(label).isEqualTo(schemas.get(schemas.size() - 1));
      rowsAreThere();
      migrator.migrate("blog", "zero");
      squashed();
      assertThat(database.tables()).containsExactly("dorm_migrations");
    }
  }
}
