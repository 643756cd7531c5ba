package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.FaultySource;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A migration is applied and recorded, or neither, wherever it fails. */
class FailureTest {
  private static final MigrationModule BLOG =
      module(
          "blog",
          migration(
              "0001_initial",
              List.of(),
              Ops.createModel(
                  "Author",
                  "authors",
                  Cols.bigAuto("id"),
                  Cols.varchar("email", 50).notNull(),
                  Cols.manyToMany("friends", "blog.Author").table("friends", "a", "b"))),
          migration(
              "0002_more",
              List.of("blog.0001_initial"),
              Ops.addField("Author", Cols.integer("age").notNull().index("idx_age"), Ops.fill(7)),
              Ops.createModel(
                  "Post",
                  "posts",
                  Cols.bigAuto("id"),
                  Cols.foreignKey("author", "blog.Author").notNull().constraint("fk_post_author")),
              Ops.runSql(
                  "rows",
                  Ops.sql("INSERT INTO posts (author_id) SELECT id FROM authors"),
                  Ops.sql().nothing())));

  private static Migrator migrator(
      dev.dorm.migrate.execute.ConnectionSource source, MigrationModule... modules) {
    return Migrator.of(source, Modules.of(List.of(modules)));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatementMayFail(Engine engine) {
    FaultySource counting = new FaultySource(TestDatabase.fresh(engine), 0, false);
    migrator(counting, BLOG).migrate();
    int all = counting.statements().size();
    assertThat(all).isGreaterThan(15);
    for (int n = 1; n <= all; n++) {
      failAt(engine, n, n % 2 == 0);
      if (engine == Engine.SQLITE) {
        failAt(engine, n, n % 2 != 0);
      }
    }
  }

  private static void failAt(Engine engine, int n, boolean after) {
    TestDatabase database = TestDatabase.fresh(engine);
    FaultySource faulty = new FaultySource(database, n, after);
    Throwable thrown = null;
    try {
      migrator(faulty, BLOG).migrate();
    } catch (MigrationError e) {
      thrown = e;
    }
    String last = faulty.statements().get(faulty.statements().size() - 1);
    assertThat(thrown).as("statement %d, %s", n, last).isNotNull();
    List<String> applied = database.applied();
    assertThat(database.tables().contains("authors"))
        .as("statement %d, %s", n, last)
        .isEqualTo(applied.contains("blog.0001_initial"));
    assertThat(database.tables().contains("posts"))
        .as("statement %d, %s", n, last)
        .isEqualTo(applied.contains("blog.0002_more"));
    migrator(database, BLOG).migrate();
    assertThat(database.applied()).containsExactly("blog.0001_initial", "blog.0002_more");
  }

  private static final MigrationModule SHOP =
      module(
          "shop",
          migration(
              "0001_initial",
              List.of(),
              Ops.createModel(
                  "Item",
                  "items",
                  Cols.bigAuto("id"),
                  Cols.varchar("code", 20).notNull(),
                  Cols.foreignKey("parent", "shop.Item")
                      .onDelete(Cols.CASCADE)
                      .constraint("fk_item_parent"),
                  Ops.index("idx_item_code").on("code"))),
          migration(
              "0002_type",
              List.of("shop.0001_initial"),
              Ops.alterField("Item", Cols.integer("code").notNull().unique("uniq_item_code")),
              Ops.renameField("Item", "code", "number"),
              Ops.alterModelTable("Item", "things")));

  /** A table with rows, written anew: its children, indexes and rows are there before and after. */
  @ParameterizedTest
  @EnumSource
  void everyStatementOfARebuildMayFailThereAndBack(Engine engine) {
    TestDatabase measured = items(engine);
    List<String> before = CatalogReader.read(measured);
    FaultySource there = new FaultySource(measured, 0, false);
    migrator(there, SHOP).migrate();
    List<String> after = CatalogReader.read(measured);
    FaultySource back = new FaultySource(measured, 0, false);
    migrator(back, SHOP).rollback("shop", 1);
    assertThat(CatalogReader.read(measured)).isEqualTo(before);
    for (int n = 1; n <= there.statements().size(); n++) {
      TestDatabase fresh = items(engine);
      FaultySource faulty = new FaultySource(fresh, n, n % 2 == 0);
      assertThatThrownBy(() -> migrator(faulty, SHOP).migrate()).isInstanceOf(MigrationError.class);
      eitherOr(fresh, before, after);
      migrator(fresh, SHOP).migrate();
      eitherOr(fresh, after, after);
    }
    TestDatabase database = items(engine);
    for (int n = 1; n <= back.statements().size(); n++) {
      migrator(database, SHOP).migrate();
      FaultySource faulty = new FaultySource(database, n, n % 2 != 0);
      assertThatThrownBy(() -> migrator(faulty, SHOP).rollback("shop", 1))
          .isInstanceOf(MigrationError.class);
      eitherOr(database, before, after);
    }
  }

  private static TestDatabase items(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, SHOP).migrate("shop", "0001");
    database.run(
        "INSERT INTO items (code, parent_id) VALUES ('12', NULL), ('-7', 1), ('0', 1), ('5', 3)");
    return database;
  }

  private static void eitherOr(TestDatabase database, List<String> before, List<String> after) {
    boolean done = database.applied().size() == 2;
    assertThat(CatalogReader.read(database)).isEqualTo(done ? after : before);
    String columns = done ? "id, number, parent_id FROM things" : "id, code, parent_id FROM items";
    assertThat(database.rows("SELECT " + columns + " ORDER BY id"))
        .containsExactly("1|12|null", "2|-7|1", "3|0|1", "4|5|3");
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatFailedAndKeepsWhatWasBefore(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, BLOG).migrate();
    database.run("INSERT INTO authors (email, age) VALUES ('a', 1), ('a', 2)");
    List<String> before = CatalogReader.read(database);
    MigrationModule more =
        module(
            "shop",
            migration(
                "0001_fine",
                List.of("blog.0002_more"),
                Ops.createModel("Item", "items", Cols.bigAuto("id"))));
    MigrationModule unique =
        module(
            "blog",
            BLOG.migrations().get(0),
            BLOG.migrations().get(1),
            migration(
                "0003_unique",
                List.of("blog.0002_more", "shop.0001_fine"),
                Ops.addField("Author", Cols.text("bio")),
                Ops.alterField(
                    "Author", Cols.varchar("email", 50).notNull().unique("uniq_author_email"))));
    assertThatThrownBy(() -> migrator(database, more, unique).migrate())
        .isInstanceOf(MigrationFailed.class)
        .satisfies(e -> assertThat(((MigrationFailed) e).exitCode()).isEqualTo(6))
        .hasMessageStartingWith(
            "[DORM2022] blog.0003_unique failed and was rolled back; it is not recorded.\n"
                + "    operation 2 of 2: Alter field email on Author\n"
                + "    SQL: ")
        .hasMessageContaining("uniq_author_email")
        .hasMessageContaining("\n    ERROR ")
        .hasMessageContaining("\n    FIX: make the values differ, then run migrate again.");
    assertThat(database.applied()).endsWith("shop.0001_fine");
    assertThat(CatalogReader.read(database))
        .containsAll(before)
        .noneMatch(line -> line.contains("bio"));
    database.run("UPDATE authors SET email = 'b' WHERE age = 2");
    assertThat(migrator(database, more, unique).migrate()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAColumnThatRowsHaveNoValueFor(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    MigrationModule withAge =
        module(
            "blog",
            BLOG.migrations().get(0),
            migration(
                "0002_age",
                List.of("blog.0001_initial"),
                Ops.addField("Author", Cols.integer("age").notNull())));
    migrator(database, BLOG).migrate("blog", "0001");
    database.run("INSERT INTO authors (email) VALUES ('a'), ('b'), ('c')");
    assertThatThrownBy(() -> migrator(database, withAge).migrate())
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("3 rows of Author need a value for age, which is NOT NULL")
        .hasMessageContaining("FIX: give addField a fill(…)");
    assertThat(database.applied()).containsExactly("blog.0001_initial");
    database.run("DELETE FROM authors");
    assertThat(migrator(database, withAge).migrate()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBeUndoneBeforeAnythingRuns(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    MigrationModule irreversible =
        module(
            "blog",
            BLOG.migrations().get(0),
            migration(
                "0002_rows",
                List.of("blog.0001_initial"),
                Ops.runSql("rows", Ops.sql("DELETE FROM authors"))),
            migration(
                "0003_post",
                List.of("blog.0002_rows"),
                Ops.createModel("Post", "posts", Cols.bigAuto("id"))));
    Migrator migrator = migrator(database, irreversible);
    migrator.migrate();
    assertThatThrownBy(() -> migrator.migrate("blog", "zero"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(
            "[DORM2017] The operation \"Raw SQL operation rows\" cannot be undone")
        .satisfies(e -> assertThat(((PlanRefused) e).exitCode()).isEqualTo(4));
    assertThat(database.applied()).hasSize(3);
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void refusesSqlThatADatabaseHasNoTextFor(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    boolean sqlite = engine == Engine.SQLITE;
    MigrationModule module =
        module(
            "blog",
            BLOG.migrations().get(0),
            migration(
                "0002_rows",
                List.of("blog.0001_initial"),
                Ops.runSql(
                    "rows",
                    sqlite ? Ops.sql().postgresql("SELECT 1") : Ops.sql().sqlite("SELECT 1"))));
    assertThatThrownBy(() -> migrator(database, module).migrate())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2024]")
        .hasMessageContaining("has no SQL for " + engine.id());
    assertThat(database.tables()).containsExactly("dorm_migrations");
  }

  private static Migrator changing(TestDatabase database, Operation... operations) {
    return migrator(
        database,
        module(
            "shop",
            SHOP.migrations().get(0),
            migration("0002_change", List.of("shop.0001_initial"), operations)));
  }

  private static String hint(Migrator migrator) {
    MigrationFailed failure = catchThrowableOfType(MigrationFailed.class, migrator::migrate);
    String message = String.valueOf(failure.getMessage());
    return message.substring(message.indexOf("FIX: "));
  }

  /** What a view reads cannot go, and on PostgreSQL cannot change its type. */
  @ParameterizedTest
  @EnumSource
  void saysWhatToDoWithAView(Engine engine) {
    TestDatabase database = items(engine);
    database.run("CREATE VIEW codes AS SELECT code FROM items");
    Operation away = Ops.removeIndex("Item", "idx_item_code");
    Operation remove = Ops.removeField("Item", "code", Ops.fill("x"));
    String mend = "drop it by runSql before this operation, and make it anew behind it";
    assertThat(hint(changing(database, away, remove))).contains("such as a view", mend);
    Operation text = Ops.alterField("Item", Cols.text("code").notNull());
    if (engine == Engine.POSTGRESQL) {
      assertThat(hint(changing(database, text))).contains("such as a view", mend);
    }
    Operation drop = Ops.runSql("drop", Ops.sql("DROP VIEW codes"), Ops.sql().nothing());
    Operation make =
        Ops.runSql(
            "make", Ops.sql("CREATE VIEW codes AS SELECT code FROM items"), Ops.sql().nothing());
    assertThat(changing(database, drop, text, make).migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT code FROM codes")).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDoAboutRowsAndNames(Engine engine) {
    TestDatabase database = items(engine);
    assertThat(hint(changing(database, sql("UPDATE items SET parent_id = 77"))))
        .contains("mend or remove the rows that refer to nothing");
    assertThat(hint(changing(database, sql("UPDATE items SET code = NULL"))))
        .contains("give the rows a value");
    database.run("CREATE TABLE things (id INTEGER)");
    assertThat(hint(changing(database, Ops.alterModelTable("Item", "things"))))
        .contains("a table or index of that name is there already");
    if (engine == Engine.POSTGRESQL) {
      assertThat(
              hint(changing(database, Ops.alterField("Item", Cols.varchar("code", 1).notNull()))))
          .contains("mend the values, or say with using(…) how they are converted");
      assertThat(hint(changing(database, sql("SELECT pg_terminate_backend(pg_backend_pid())"))))
          .contains("the connection broke");
    }
  }

  @Test
  void saysWhenTheDiskIsFullOrTheFileReadOnly() {
    TestDatabase database = items(Engine.SQLITE);
    assertThat(
            hint(
                changing(
                    database,
                    sql("PRAGMA max_page_count = 1"),
                    sql("CREATE TABLE big AS SELECT randomblob(100000) AS b"))))
        .contains("make room on the disk");
    assertThat(hint(changing(database, sql("PRAGMA query_only = 1"), sql("DELETE FROM items"))))
        .contains("let the process write the file and its directory");
  }

  private static Operation sql(String text) {
    return Ops.runSql("sql", Ops.sql(text), Ops.sql().nothing());
  }
}
