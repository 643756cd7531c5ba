package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories with rows in the tables: fields and models that come, go, and get other names
 * and types. After each step the database is what the state says and no row is lost; the way back
 * leads through the same schemas.
 *
 * <p>The long run: {@code -Ddorm.histories=500}, with {@code -Ddorm.seed=…} for other ones.
 */
class RandomHistoryTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int HISTORIES = Integer.getInteger("dorm.histories", 3);
  private static final int STEPS = 8;
  private static final List<Kind> WIDER = List.of(Kind.SMALLINT, Kind.INT, Kind.BIGINT, Kind.TEXT);

  @ParameterizedTest
  @EnumSource
  void databaseFollowsAndRowsStay(Engine engine) {
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      new History(engine, seed).run();
    }
  }

  /** One history, on one database. */
  private static final class History {
    private final String label;
    private final Random random;
    private final TestDatabase database;
    private final List<MigrationEntry> entries = new ArrayList<>();
    private final List<List<String>> schemas = new ArrayList<>();
    private ProjectState state = ProjectState.empty();
    private int counter;

    History(Engine engine, long seed) {
      label = engine + " seed " + seed;
      random = new Random(seed);
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
                  Cols.bigAuto("id"),
                  Cols.text("keep").notNull(),
                  Cols.foreignKey("to", "blog.M0").constraint("fk_m1_to").index("idx_m1_to"))));
      database.run(
          "INSERT INTO t0 (id, keep, a) VALUES (1, 'O''Neil', 7), (2, '日本', NULL), (3, '', -1)",
          "INSERT INTO t1 (id, keep, to_id) VALUES (1, 'x', 2), (2, '%s ?', NULL)");
      for (int i = 0; i < STEPS; i++) {
        step(List.of(next()));
        rowsAreThere();
      }
      back();
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
      for (ModelState model : state.models().values()) {
        if (model.column("keep").isPresent()) {
          boolean first = model.column("to").isEmpty();
          assertThat(database.rows("SELECT keep FROM \"" + model.table() + "\" ORDER BY id"))
              .as("%s, %s", label, model.table())
              .isEqualTo(first ? List.of("O'Neil", "日本", "") : List.of("x", "%s ?"));
        }
      }
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
      assertThat(database.tables()).containsExactly("dorm_migrations");
    }

    private Operation next() {
      List<ModelState> models = List.copyOf(state.models().values());
      ModelState model = models.get(random.nextInt(models.size()));
      String name = model.key().name();
      int fresh = ++counter;
      List<ColumnField> numbers =
          model.columns().filter(column -> WIDER.contains(column.type().kind())).toList();
      List<ColumnField> free =
          numbers.stream()
              .filter(column -> !column.name().equals("keep") && !isUsed(model, column))
              .toList();
      return switch (random.nextInt(8)) {
        case 0 -> Ops.renameModel(name, "N" + fresh);
        case 1 -> Ops.alterModelTable(name, "table " + fresh);
        case 2 ->
            free.isEmpty()
                ? add(name, fresh)
                : Ops.renameField(name, pick(free).name(), "renamed" + fresh);
        case 3 -> free.isEmpty() ? add(name, fresh) : wider(name, pick(free));
        case 4 -> free.size() < 2 ? add(name, fresh) : remove(name, pick(free));
        case 5 ->
            free.isEmpty()
                ? add(name, fresh)
                : Ops.addIndex(name, Ops.index("idx_" + fresh).on(pick(free).name(), "-id"));
        case 6 ->
            Ops.addField(
                name, Cols.foreignKey("f" + fresh, key(pick(models))).constraint("fk_" + fresh));
        default -> add(name, fresh);
      };
    }

    private static boolean isUsed(ModelState model, ColumnField column) {
      return model.indexes().stream().anyMatch(index -> index.uses(column.name()));
    }

    private static String key(ModelState model) {
      ModelKey key = model.key();
      return key.toString();
    }

    private Operation add(String model, int fresh) {
      return random.nextBoolean()
          ? Ops.addField(model, Cols.smallint("f" + fresh))
          : Ops.addField(model, Cols.smallint("f" + fresh).notNull(), Ops.fill(fresh));
    }

    private static Operation remove(String model, ColumnField column) {
      return column.nullable()
          ? Ops.removeField(model, column.name())
          : Ops.removeField(model, column.name(), Ops.fill(0));
    }

    private static Operation wider(String model, ColumnField column) {
      int place = Math.min(WIDER.indexOf(column.type().kind()) + 1, WIDER.size() - 1);
      ColumnSpec spec =
          switch (WIDER.get(place)) {
            case INT -> Cols.integer(column.name());
            case BIGINT -> Cols.bigint(column.name());
            default -> Cols.text(column.name());
          };
      ColumnSpec named = spec.column(column.column());
      return Ops.alterField(model, column.nullable() ? named : named.notNull());
    }

    private <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }
  }
}
