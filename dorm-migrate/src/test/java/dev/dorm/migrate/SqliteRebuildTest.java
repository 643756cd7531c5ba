package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.FaultySource;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of SQLite that is written anew keeps everything, or is not written anew. */
class SqliteRebuildTest {
  private static final Operation AUTHORS =
      Ops.createModel(
          "Author",
          "authors",
          Cols.bigAuto("id"),
          Cols.varchar("code", 20),
          Cols.foreignKey("boss", "blog.Author")
              .onDelete(Cols.CASCADE)
              .constraint("fk_author_boss"));
  private static final Operation BOOKS =
      Ops.createModel(
          "Book",
          "books",
          Cols.bigAuto("id"),
          Cols.foreignKey("author", "blog.Author")
              .onDelete(Cols.CASCADE)
              .constraint("fk_book_author"));
  private static final MigrationModule BLOG =
      module(
          "blog",
          migration("0001_initial", List.of(), AUTHORS, BOOKS),
          migration(
              "0002_code",
              List.of("blog.0001_initial"),
              Ops.alterField("Author", Cols.integer("code"))));

  private static Migrator migrator(dev.dorm.migrate.execute.ConnectionSource source) {
    return Migrator.of(source, Modules.of(List.of(BLOG)));
  }

  private static TestDatabase filled() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    migrator(database).migrate("blog", "0001");
    database.run(
        "INSERT INTO authors (code, boss_id) VALUES ('1', NULL), ('2', 1), (NULL, 1), ('4', 2)",
        "INSERT INTO authors (id, code) VALUES (99, '5')",
        "DELETE FROM authors WHERE id = 99",
        "INSERT INTO books (author_id) VALUES (1), (2), (3), (NULL)");
    return database;
  }

  @Test
  void keepsWhatHangsOnTheTable() {
    TestDatabase database = filled();
    database.run(
        "CREATE TABLE log (what TEXT)",
        "CREATE INDEX \"by hand\" ON authors (code COLLATE NOCASE DESC) WHERE boss_id IS NOT NULL",
        "CREATE TRIGGER added AFTER INSERT ON authors BEGIN INSERT INTO log VALUES ('added '"
            + " || new.id); END",
        "CREATE TRIGGER sold AFTER DELETE ON books BEGIN UPDATE authors SET code = 7 WHERE id ="
            + " old.author_id; END",
        "CREATE VIEW bosses AS SELECT id, code FROM authors WHERE boss_id IS NULL");
    List<String> before =
        database.rows("SELECT name, sql FROM sqlite_schema WHERE name IN ('by hand', 'added')");
    migrator(database).migrate();
    assertThat(database.rows("SELECT id, code, typeof(code), boss_id FROM authors ORDER BY id"))
        .containsExactly("1|1|integer|null", "2|2|integer|1", "3|null|null|1", "4|4|integer|2");
    assertThat(database.rows("SELECT author_id FROM books ORDER BY id"))
        .containsExactly("1", "2", "3", "null");
    assertThat(database.rows("SELECT * FROM bosses")).containsExactly("1|1");
    assertThat(database.rows("SELECT count(*) FROM log")).containsExactly("0");
    assertThat(
            database.rows("SELECT name, sql FROM sqlite_schema WHERE name IN ('by hand', 'added')"))
        .isEqualTo(before);
    database.run("INSERT INTO authors (code) VALUES (3)", "DELETE FROM books WHERE id = 1");
    assertThat(database.rows("SELECT max(id) FROM authors")).containsExactly("100");
    assertThat(database.rows("SELECT what FROM log")).containsExactly("added 100");
    assertThat(database.rows("SELECT code FROM authors WHERE id = 1")).containsExactly("7");
    database.run("DELETE FROM authors WHERE id = 2");
    assertThat(database.rows("SELECT count(*) FROM books")).containsExactly("2");
    assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
    migrator(database).rollback("blog", 1);
    assertThat(database.rows("SELECT id, typeof(code) FROM authors WHERE id = 100"))
        .containsExactly("100|text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ALTER TABLE authors ADD COLUMN extra TEXT; has a column extra that no migration made",
        "ALTER TABLE authors ADD COLUMN extra TEXT CHECK (extra <> ''); column extra",
        "CREATE TABLE dorm_new_authors (x); there is a table dorm_new_authors already"
      })
  void refusesWhatItDoesNotUnderstand(String statement, String message) {
    TestDatabase database = filled();
    database.run(statement);
    List<String> schema = database.schema();
    List<String> rows = database.rows("SELECT * FROM authors");
    assertThatThrownBy(() -> migrator(database).migrate())
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("[DORM2031]")
        .hasMessageContaining(message)
        .hasMessageContaining("FIX: ");
    assertThat(database.schema()).isEqualTo(schema);
    assertThat(database.rows("SELECT * FROM authors")).isEqualTo(rows);
    assertThat(database.applied()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "authors BEGIN UPDATE books SET author_id = new.city; INSERT INTO \"authors\"; new.city",
        "books BEGIN UPDATE authors SET city = new.id; INSERT INTO \"books\"; city"
      })
  void refusesToBreakATrigger(String trigger, String write, String column) {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    MigrationModule module =
        module(
            "blog",
            migration("0001_initial", List.of(), AUTHORS, BOOKS),
            migration(
                "0002_city",
                List.of("blog.0001_initial"),
                Ops.addField("Author", Cols.text("city"))),
            migration(
                "0003_code",
                List.of("blog.0002_city"),
                Ops.removeField("Author", "city"),
                Ops.alterField("Author", Cols.integer("code"))));
    Migrator migrator = Migrator.of(database, Modules.of(List.of(module)));
    migrator.migrate("blog", "0002");
    database.run(
        "CREATE TABLE log (what TEXT)",
        "CREATE TRIGGER broken AFTER INSERT ON log BEGIN DELETE FROM gone; END",
        "CREATE TRIGGER added AFTER INSERT ON " + trigger + "; END");
    List<String> schema = database.schema();
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("[DORM2031]")
        .hasMessageContaining(write + " would fail in a trigger from now on")
        .hasMessageContaining("no such column: " + column)
        .hasMessageContaining("FIX: drop the trigger by runSql");
    assertThat(database.schema()).isEqualTo(schema);
    database.run("DROP TRIGGER added");
    migrator.migrate();
    assertThat(database.applied()).hasSize(3);
  }

  @Test
  void namesMayLookLikeSql() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    MigrationModule module =
        module(
            "blog",
            migration(
                "0001_initial",
                List.of(),
                Ops.createModel(
                    "Price",
                    "prices (net)",
                    Cols.text("key").notNull().primaryKey(),
                    Cols.text("value").column("a) SELECT b"))),
            migration(
                "0002_value",
                List.of("blog.0001_initial"),
                Ops.alterField("Price", Cols.integer("value").column("a) SELECT b"))));
    Migrator migrator = Migrator.of(database, Modules.of(List.of(module)));
    migrator.migrate("blog", "0001");
    database.run("INSERT INTO \"prices (net)\" (rowid, key, \"a) SELECT b\") VALUES (7, 'x', '1')");
    migrator.migrate();
    assertThat(database.rows("SELECT rowid, * FROM \"prices (net)\"")).containsExactly("7|x|1");
  }

  @Test
  void carriesUnknownColumnsWhenAllowed() {
    TestDatabase database = filled();
    database.run(
        "ALTER TABLE authors ADD COLUMN \"ex tra\" TEXT NOT NULL DEFAULT 'it''s'",
        "UPDATE authors SET \"ex tra\" = '日本' WHERE id = 2");
    migrator(database).carryUnknown().migrate();
    assertThat(database.rows("SELECT id, \"ex tra\" FROM authors ORDER BY id"))
        .containsExactly("1|it's", "2|日本", "3|it's", "4|it's");
    database.run("INSERT INTO authors (code) VALUES (8)");
    assertThat(database.rows("SELECT \"ex tra\" FROM authors WHERE code = 8"))
        .containsExactly("it's");
  }

  @Test
  void anyStatementMayFail() {
    FaultySource counting = new FaultySource(filled(), 0, false);
    migrator(counting).migrate();
    int all = counting.statements().size();
    assertThat(all).isGreaterThan(20);
    for (int n = 1; n <= all; n++) {
      TestDatabase database = filled();
      List<String> rows = database.rows("SELECT * FROM authors");
      List<String> schema = database.schema();
      try {
        migrator(new FaultySource(database, n, n % 2 == 0)).migrate();
      } catch (dev.dorm.migrate.exception.MigrationError e) {
        assertThat(e).hasMessageContaining("injected");
      }
      boolean applied = database.applied().size() == 2;
      assertThat(database.schema().equals(schema)).as("statement %d", n).isEqualTo(!applied);
      assertThat(database.rows("SELECT * FROM authors")).as("statement %d", n).isEqualTo(rows);
      migrator(database).migrate();
      assertThat(database.rows("SELECT count(*) FROM books")).containsExactly("4");
      assertThat(database.applied()).hasSize(2);
    }
  }
}
