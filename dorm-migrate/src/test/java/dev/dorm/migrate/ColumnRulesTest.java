package dev.dorm.migrate;

import static dev.dorm.migrate.Ops.field;
import static dev.dorm.migrate.Ops.now;
import static dev.dorm.migrate.Ops.value;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Defaults, generated columns and comments: with rows, there, back, and there again. */
class ColumnRulesTest {
  private static Migrator migrator(TestDatabase database, Operation create, Operation... changes) {
    return Migrator.of(
        database,
        Modules.of(
            List.of(
                module(
                    "shop",
                    migration("0001_initial", List.of(), create),
                    migration("0002_change", List.of("shop.0001_initial"), changes)))));
  }

  private static Operation table(ModelPart... more) {
    List<ModelPart> parts = new ArrayList<>();
    parts.add(Cols.bigAuto("id"));
    parts.add(Cols.text("name").notNull());
    parts.add(Cols.integer("count").notNull());
    parts.addAll(List.of(more));
    return Ops.createModel("Item", "items", parts.toArray(ModelPart[]::new));
  }

  private static void insert(TestDatabase database) {
    database.run(
        "INSERT INTO items (name, count) VALUES ('a', 1)",
        "INSERT INTO items (name, count) VALUES ('O''Neil', 2)",
        "INSERT INTO items (name, count) VALUES ('日本', 3)");
  }

  /** Forward with rows, compared with a fresh start, back and forward again. */
  private static TestDatabase proves(
      Engine engine, Operation from, Operation to, String values, Operation... changes) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, from, changes);
    migrator.migrate("shop", "0001");
    insert(database);
    List<String> schema = CatalogReader.read(database);
    List<String> rows = database.rows("SELECT id, name, count FROM items ORDER BY id");
    migrator.migrate();
    List<String> changed = CatalogReader.read(database);
    TestDatabase fresh = TestDatabase.fresh(engine);
    migrator(fresh, to).migrate();
    assertThat(changed).isEqualTo(CatalogReader.read(fresh));
    if (!values.isEmpty()) {
      assertThat(database.rows("SELECT extra FROM items ORDER BY id"))
          .containsExactly(values.split(" ", -1));
    }
    migrator.rollback("shop", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows("SELECT id, name, count FROM items ORDER BY id")).isEqualTo(rows);
    migrator.migrate();
    assertThat(CatalogReader.read(database)).isEqualTo(changed);
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void aNewColumnFillsTheRowsWithItsDefault(Engine engine) {
    ColumnSpec extra = Cols.integer("extra").notNull().defaultTo(value(7));
    TestDatabase database =
        proves(engine, table(), table(extra), "7 7 7", Ops.addField("Item", extra));
    insert(database);
    assertThat(database.rows("SELECT extra FROM items WHERE id = 4")).containsExactly("7");
  }

  @ParameterizedTest
  @EnumSource
  void rowsMayGetAnotherValueThanNewOnes(Engine engine) {
    ColumnSpec extra = Cols.text("extra").notNull().defaultTo(value("it's"));
    TestDatabase database =
        proves(
            engine,
            table(),
            table(extra),
            "old old old",
            Ops.addField("Item", extra, Ops.fill("old")));
    insert(database);
    assertThat(database.rows("SELECT extra FROM items WHERE id = 4")).containsExactly("it's");
  }

  @ParameterizedTest
  @EnumSource
  void theTimeIsADefault(Engine engine) {
    ColumnSpec extra = Cols.dateTime("extra").notNull().defaultTo(now());
    TestDatabase database = proves(engine, table(), table(extra), "", Ops.addField("Item", extra));
    insert(database);
    String pattern = engine == Engine.SQLITE ? "20%-%-% %:%:%.%000" : "20%";
    assertThat(
            database.rows(
                "SELECT count(*) FROM items WHERE CAST(extra AS varchar) LIKE '" + pattern + "'"))
        .containsExactly("6");
  }

  @ParameterizedTest
  @EnumSource
  void defaultsChangeAndGo(Engine engine) {
    ColumnSpec plain = Cols.integer("extra");
    ColumnSpec one = plain.defaultTo(value(1));
    ColumnSpec two = Cols.bigint("extra").defaultTo(value(2));
    proves(engine, table(plain), table(one), "null null null", Ops.alterField("Item", one));
    proves(engine, table(one), table(two), "1 1 1", Ops.alterField("Item", two));
    proves(engine, table(one), table(plain), "1 1 1", Ops.alterField("Item", plain));
  }

  @ParameterizedTest
  @EnumSource
  void aGeneratedColumnIsComputedForTheRowsThatAreThere(Engine engine) {
    ColumnSpec extra = Cols.bigint("extra").notNull().generatedAs(field("count").times(value(10)));
    TestDatabase database =
        proves(engine, table(), table(extra), "10 20 30", Ops.addField("Item", extra));
    database.run("UPDATE items SET count = 5 WHERE id = 1");
    assertThat(database.rows("SELECT extra FROM items WHERE id = 1")).containsExactly("50");
    assertThat(database.error("UPDATE items SET extra = 1")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherExpressionComputesAnew(Engine engine) {
    ColumnSpec first = Cols.bigint("extra").generatedAs(field("count").plus(value(1)));
    ColumnSpec second =
        Cols.bigint("extra").generatedAs(field("name").length()).comment("how long");
    ColumnSpec plain = Cols.bigint("extra");
    ModelPart index = Ops.index("idx_item_extra").on("extra", "name");
    proves(
        engine, table(first, index), table(second, index), "1 6 2", Ops.alterField("Item", second));
    proves(
        engine, table(first, index), table(plain, index), "2 3 4", Ops.alterField("Item", plain));
    proves(engine, table(plain), table(first), "2 3 4", Ops.alterField("Item", first));
  }

  @ParameterizedTest
  @EnumSource
  void whatAColumnIsComputedFromChangesItsNameAndType(Engine engine) {
    ColumnSpec extra = Cols.bigint("extra").generatedAs(field("count").times(field("count")));
    ColumnSpec after = Cols.bigint("extra").generatedAs(field("size").times(field("size")));
    proves(
        engine,
        Ops.createModel(
            "Item",
            "items",
            Cols.bigAuto("id"),
            Cols.text("name").notNull(),
            Cols.integer("count"),
            extra,
            Ops.check("small").that(field("extra").lt(value(99)))),
        Ops.createModel(
            "Item",
            "items",
            Cols.bigAuto("id"),
            Cols.text("name").notNull(),
            Cols.bigint("size"),
            after,
            Ops.check("small").that(field("extra").lt(value(99)))),
        "1 4 9",
        Ops.renameField("Item", "count", "size"),
        Ops.alterField("Item", Cols.bigint("size")));
  }

  @ParameterizedTest
  @EnumSource
  void commentsChangeWithoutTouchingTheTable(Engine engine) {
    ColumnSpec extra = Cols.text("extra").comment("it's \\ 日本");
    TestDatabase database =
        proves(
            engine,
            table(Cols.text("extra"), Ops.comment("old")),
            table(extra, Ops.comment("Things to sell")),
            "null null null",
            Ops.alterComment("Item", "Things to sell"),
            Ops.alterComment("Item", "extra", "it's \\ 日本"));
    assertThat(String.join("\n", database.schema()).contains("Things to sell"))
        .isEqualTo(engine == Engine.POSTGRESQL);
  }
}
