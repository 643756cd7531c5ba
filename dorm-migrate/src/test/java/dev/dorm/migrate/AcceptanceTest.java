package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of docs/acceptance.md that no other test shows, with rows before and after. */
class AcceptanceTest {
  private static final Operation AUTHOR =
      Ops.createModel("Author", "authors", Cols.bigAuto("id"), Cols.varchar("name", 40).notNull());
  private static final Operation BOOK =
      Ops.createModel(
          "Book",
          "books",
          Cols.bigAuto("id"),
          Cols.text("title"),
          Cols.foreignKey("author", "blog.Author")
              .onDelete(Cols.CASCADE)
              .constraint("fk_book_author"));
  private static final String BOOKS = "SELECT id, title, author_id FROM books ORDER BY id";

  /** A database with a change of it. */
  private record Case(TestDatabase database, Modules modules, Migrator migrator) {
    static Case of(Engine engine, List<Operation> first, Operation... second) {
      TestDatabase database = TestDatabase.fresh(engine);
      Modules modules =
          Modules.of(
              List.of(
                  module(
                      "blog",
                      migration("0001_initial", List.of(), first),
                      migration("0002_change", List.of("blog.0001_initial"), second))));
      Migrator migrator = Migrator.of(database, modules);
      migrator.migrate("blog", "0001");
      return new Case(database, modules, migrator);
    }

    static Case library(Engine engine, Operation... second) {
      Case one = of(engine, List.of(AUTHOR, BOOK), second);
      one.database.run(
          "INSERT INTO authors (name) VALUES ('O''Neil'), ('日本'), ('')",
          "INSERT INTO books (title, author_id) VALUES ('a', 1), (NULL, 2), ('', NULL)");
      return one;
    }

    List<String> rows(String sql) {
      return database.rows(sql);
    }

    /** Forwards, back and forwards; the tables are what the state says. */
    void thereAndBack(String unchanged) {
      List<String> rows = rows(unchanged);
      List<String> before = CatalogReader.read(database);
      assertThat(migrator.migrate()).isEqualTo(1);
      List<String> after = CatalogReader.read(database);
      clean();
      assertThat(rows(unchanged)).isEqualTo(rows);
      assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
      assertThat(CatalogReader.read(database)).isEqualTo(before);
      assertThat(rows(unchanged)).isEqualTo(rows);
      assertThat(migrator.migrate()).isEqualTo(1);
      assertThat(CatalogReader.read(database)).isEqualTo(after);
    }

    void clean() {
      assertThat(DatabaseInspector.of(database, modules).differences(List.of())).isEmpty();
    }

    /** It fails, and nothing is different. */
    void refuses(String unchanged, String... words) {
      List<String> rows = rows(unchanged);
      List<String> before = CatalogReader.read(database);
      assertThatThrownBy(migrator::migrate)
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContainingAll(words)
          .hasMessageContaining("FIX: ");
      assertThat(CatalogReader.read(database)).isEqualTo(before);
      assertThat(rows(unchanged)).isEqualTo(rows);
      assertThat(database.applied()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFillThatRefersToNothingIsRefused(Engine engine) {
    FieldSpec editor =
        Cols.foreignKey("editor", "blog.Author").notNull().constraint("fk_book_editor");
    Case.library(engine, Ops.addField("Book", editor, Ops.fill(99)))
        .refuses(BOOKS, "blog.0002_change failed and was rolled back", "ERROR ");
    Case there = Case.library(engine, Ops.addField("Book", editor, Ops.fill(2)));
    there.thereAndBack(BOOKS);
    assertThat(there.rows("SELECT DISTINCT editor_id FROM books")).containsExactly("2");
  }

  @ParameterizedTest
  @EnumSource
  void textWithADefaultAndAConditionBecomesANumber(Engine engine) {
    Operation table =
        Ops.createModel(
            "Thing",
            "things",
            Cols.bigAuto("id"),
            Cols.text("b").notNull().defaultTo(Ops.value("5")),
            Cols.integer("c"),
            Ops.index("idx_thing_b").on("b", "-c"));
    Case text =
        Case.of(
            engine,
            List.of(table),
            Ops.alterField("Thing", Cols.integer("b").notNull().defaultTo(Ops.value(5))));
    text.database.run("INSERT INTO things (b) VALUES ('12'), ('-7')");
    text.database.run("INSERT INTO things (c) VALUES (1)");
    text.thereAndBack("SELECT id, b, c FROM things ORDER BY id");
    text.database.run("INSERT INTO things (c) VALUES (2)");
    assertThat(text.rows("SELECT b + 1 FROM things ORDER BY id"))
        .containsExactly("13", "-6", "6", "6");
  }

  @ParameterizedTest
  @EnumSource
  void aWiderKeyCountsOn(Engine engine) {
    Case keys =
        Case.of(
            engine,
            List.of(
                Ops.createModel("Author", "authors", Cols.auto("id"), Cols.text("name")),
                BOOK,
                Ops.createModel(
                    "Tag",
                    "tags",
                    Cols.bigAuto("id"),
                    Cols.manyToMany("authors", "blog.Author").table("tags_authors", "t", "a"))),
            Ops.alterField("Author", Cols.bigAuto("id")));
    keys.database.run(
        "INSERT INTO authors (name) VALUES ('a'), ('b'), ('c')",
        "DELETE FROM authors WHERE name = 'c'",
        "INSERT INTO books (author_id) VALUES (1), (2)",
        "INSERT INTO tags (id) VALUES (1)",
        "INSERT INTO tags_authors VALUES (1, 2)");
    keys.thereAndBack("SELECT t.a, b.author_id FROM tags_authors t JOIN books b ON true");
    keys.database.run("INSERT INTO authors (name) VALUES ('d')");
    assertThat(keys.rows("SELECT max(id) FROM authors")).containsExactly("4");
    assertThat(keys.database.error("INSERT INTO tags_authors VALUES (1, 77)"))
        .containsIgnoringCase("foreign key");
  }

  static Stream<Arguments> conversions() {
    return Stream.of(
            new Object[] {Cols.json("v"), Cols.text("v"), "'{\"a\": \"it''s\"}'"},
            new Object[] {Cols.timestamp("v"), Cols.date("v"), "'2024-02-29 00:00:00.000000'"},
            new Object[] {Cols.date("v"), Cols.timestamp("v"), "'2024-02-29'"})
        .flatMap(
            one ->
                Stream.of(Engine.values())
                    .map(engine -> Arguments.of(engine, one[0], one[1], one[2])));
  }

  @ParameterizedTest
  @MethodSource("conversions")
  void momentsAndDocumentsComeBack(Engine engine, FieldSpec from, FieldSpec to, String value) {
    Case thing =
        Case.of(
            engine,
            List.of(Ops.createModel("Thing", "things", Cols.bigAuto("id"), from)),
            Ops.alterField("Thing", to));
    thing.database.run("INSERT INTO things (v) VALUES (" + value + "), (NULL)");
    List<String> rows = thing.rows("SELECT v FROM things ORDER BY id");
    thing.migrator.migrate();
    thing.clean();
    assertThat(thing.rows("SELECT count(*) FROM things WHERE v IS NOT NULL")).containsExactly("1");
    thing.migrator.rollback("blog", 1);
    assertThat(thing.rows("SELECT v FROM things ORDER BY id")).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource
  void defaultsHoldAnyText(Engine engine) {
    List<String> texts =
        List.of(
            "'", "''", "\\", "\"", "%s", "?", ":x", "$1", "{}", "a\nb", "😀", "日本", "--", ";",
            "/*");
    Operation[] fields = new Operation[texts.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] =
          Ops.addField("Author", Cols.text("f" + i).notNull().defaultTo(Ops.value(texts.get(i))));
    }
    Case library = Case.library(engine, fields);
    library.thereAndBack("SELECT id, name FROM authors ORDER BY id");
    library.database.run("INSERT INTO authors (name) VALUES ('new')");
    for (int i = 0; i < fields.length; i++) {
      assertThat(library.rows("SELECT DISTINCT f" + i + " FROM authors"))
          .containsExactly(texts.get(i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewUniqueFieldHoldsManyNulls(Engine engine) {
    Case library =
        Case.library(engine, Ops.addField("Book", Cols.text("isbn").unique("uniq_book_isbn")));
    library.thereAndBack(BOOKS);
    library.database.run("UPDATE books SET isbn = 'x' WHERE id = 1");
    assertThat(library.database.error("UPDATE books SET isbn = 'x' WHERE id = 2"))
        .containsIgnoringCase("unique");
  }

  @ParameterizedTest
  @EnumSource
  void aRemovedColumnComesBackWithAValueOrNotAtAll(Engine engine) {
    Case without = Case.library(engine, Ops.removeField("Author", "name"));
    without.migrator.migrate();
    List<String> schema = CatalogReader.read(without.database);
    assertThatThrownBy(() -> without.migrator.rollback("blog", 1))
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContainingAll(
            "3 rows of Author need a value for name", "FIX: give removeField a fill(…)");
    assertThat(CatalogReader.read(without.database)).isEqualTo(schema);
    assertThat(without.rows(BOOKS)).hasSize(3);
    Case with = Case.library(engine, Ops.removeField("Author", "name", Ops.fill("it's")));
    with.migrator.migrate();
    with.migrator.rollback("blog", 1);
    assertThat(with.rows("SELECT id, name FROM authors ORDER BY id"))
        .containsExactly("1|it's", "2|it's", "3|it's");
  }

  @ParameterizedTest
  @EnumSource
  void anotherKeyIsRefusedBeforeAnythingRuns(Engine engine) {
    Case library =
        Case.library(
            engine, Ops.alterField("Book", Cols.varchar("title", 40).notNull().primaryKey()));
    List<String> before = CatalogReader.read(library.database);
    assertThatThrownBy(library.migrator::migrate)
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("becomes the key or ceases to be it")
        .hasMessageContaining("FIX: make a new model and move the rows.");
    assertThat(CatalogReader.read(library.database)).isEqualTo(before);
    Case referred =
        Case.library(
            engine, Ops.alterField("Author", Cols.varchar("name", 40).notNull().primaryKey()));
    assertThatThrownBy(referred.migrator::migrate)
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("blog.Author is referred to, but its key has not one column.");
    Case removing = Case.library(engine, Ops.removeField("Book", "id"));
    assertThatThrownBy(removing.migrator::migrate)
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("dorm does not remove keys");
  }

  /** Two tables that need each other, each row with the other's. */
  @ParameterizedTest
  @EnumSource
  void aCircleOfTablesIsMadeAndGoes(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        Migrator.of(
            database,
            Modules.of(
                List.of(
                    module(
                        "blog",
                        migration(
                            "0001_initial",
                            List.of(),
                            circle("A", "as", "B"),
                            circle("B", "bs", "A"))))));
    migrator.migrate();
    String defer =
        engine == Engine.SQLITE ? "PRAGMA defer_foreign_keys = ON" : "SET CONSTRAINTS ALL DEFERRED";
    database.run(
        "BEGIN",
        defer,
        "INSERT INTO \"as\" (id, other_id) VALUES (1, 1)",
        "INSERT INTO bs (id, other_id) VALUES (1, 1)",
        "COMMIT");
    assertThat(database.rows("SELECT a.id, b.id FROM \"as\" a JOIN bs b ON b.id = a.other_id"))
        .containsExactly("1|1");
    migrator.migrate("blog", "zero");
    assertThat(database.tables()).containsExactly("dorm_migrations");
  }

  private static Operation circle(String name, String table, String other) {
    return Ops.createModel(
        name,
        table,
        Cols.bigAuto("id"),
        Cols.foreignKey("other", "blog." + other)
            .notNull()
            .onDelete(Cols.CASCADE)
            .constraint("fk_" + name + "_other"));
  }

  /** The database's own clause changes; the rows that refer to others stay. */
  @ParameterizedTest
  @EnumSource
  void anotherPolicyOfDeletingKeepsTheRows(Engine engine) {
    Case library =
        Case.library(
            engine,
            Ops.alterField(
                "Book",
                Cols.foreignKey("author", "blog.Author")
                    .onDelete(Cols.SET_NULL)
                    .constraint("fk_book_author")));
    library.thereAndBack(BOOKS);
    library.database.run("DELETE FROM authors WHERE id = 1");
    assertThat(library.rows(BOOKS)).containsExactly("1|a|null", "2|null|2", "3||null");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatBecomesUniqueNamesItsDoubles(Engine engine) {
    Case library =
        Case.library(
            engine,
            Ops.alterField(
                "Book",
                Cols.foreignKey("author", "blog.Author")
                    .onDelete(Cols.CASCADE)
                    .constraint("fk_book_author")
                    .unique("uniq_book_author")));
    library.database.run("UPDATE books SET author_id = 1 WHERE id = 2");
    library.refuses(BOOKS, "1 values are duplicated that uniq_book_author makes unique", "(keys ");
    library.database.run("UPDATE books SET author_id = 2 WHERE id = 2");
    library.thereAndBack(BOOKS);
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyOverOrphansIsRefused(Engine engine) {
    Operation loose =
        Ops.createModel(
            "Book",
            "books",
            Cols.bigAuto("id"),
            Cols.text("title"),
            Cols.bigint("author").column("author_id"));
    Case library =
        Case.of(
            engine,
            List.of(AUTHOR, loose),
            Ops.alterField(
                "Book", Cols.foreignKey("author", "blog.Author").constraint("fk_book_author")));
    library.database.run(
        "INSERT INTO authors (name) VALUES ('x')",
        "INSERT INTO books (author_id) VALUES (1), (98), (99), (NULL)");
    library.refuses(BOOKS, "ERROR ");
    library.database.run("UPDATE books SET author_id = NULL WHERE author_id > 1");
    library.thereAndBack(BOOKS);
  }

  /** A table that another app takes over is neither dropped nor made. */
  @ParameterizedTest
  @EnumSource
  void aMovedModelKeepsItsTableAndWhatRefersToIt(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Modules modules =
        Modules.of(
            List.of(
                module("blog", migration("0001_initial", List.of(), AUTHOR, BOOK)),
                module(
                    "people",
                    migration(
                        "0001_author",
                        List.of("blog.0001_initial"),
                        Ops.moveModel("Author", "blog", "people")))));
    Migrator migrator = Migrator.of(database, modules);
    migrator.migrate("blog", "0001");
    database.run(
        "INSERT INTO authors (name) VALUES ('O''Neil')",
        "INSERT INTO books (author_id) VALUES (1)");
    List<String> schema = CatalogReader.read(database);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(DatabaseInspector.of(database, modules).differences(List.of())).isEmpty();
    assertThat(database.rows("SELECT name FROM authors")).containsExactly("O'Neil");
    assertThat(migrator.migrate("people", "zero")).isEqualTo(1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows(BOOKS)).containsExactly("1|null|1");
  }

  @ParameterizedTest
  @EnumSource
  void aTreeAndFriendsReferToTheirOwnTable(Engine engine) {
    Case people =
        Case.of(
            engine,
            List.of(
                Ops.createModel(
                    "Person",
                    "people",
                    Cols.bigAuto("id"),
                    Cols.foreignKey("boss", "blog.Person").notNull().constraint("fk_boss"),
                    Cols.manyToMany("friends", "blog.Person").table("friends", "a", "b"))),
            Ops.alterField(
                "Person",
                Cols.foreignKey("boss", "blog.Person")
                    .notNull()
                    .constraint("fk_boss")
                    .index("idx_boss")),
            Ops.addField("Person", Cols.text("name").notNull(), Ops.fill("'")));
    people.database.run(
        "INSERT INTO people (id, boss_id) VALUES (1, 1), (2, 1)",
        "INSERT INTO friends VALUES (1, 2), (2, 1)");
    people.thereAndBack(
        "SELECT p.id, p.boss_id, f.b FROM people p JOIN friends f ON f.a = p.id ORDER BY 1");
    assertThat(people.database.error("INSERT INTO friends VALUES (1, 3)"))
        .containsIgnoringCase("foreign key");
  }

  /** What the table is: without rowid, or of another program. */
  @Test
  void aTableOfSqliteStaysWhatItIs() {
    Case library =
        Case.library(Engine.SQLITE, Ops.alterField("Book", Cols.integer("title")), BOOK_INDEX);
    library.database.run(
        "DROP TABLE books",
        "CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER REFERENCES"
            + " authors (id) ON DELETE CASCADE)",
        "INSERT INTO books VALUES (5, '7', 1), (9, NULL, NULL)");
    library.migrator.migrate();
    assertThat(library.rows("SELECT id, title, typeof(title), author_id FROM books ORDER BY id"))
        .containsExactly("5|7|integer|1", "9|null|null|null");
    assertThat(library.rows("SELECT strict FROM pragma_table_list WHERE name = 'books'"))
        .containsExactly("0");
  }

  private static final Operation BOOK_INDEX =
      Ops.addIndex("Book", Ops.index("idx_book_title").on("title"));

  @ParameterizedTest
  @EnumSource
  void aTextWithACharacterThatCannotBeStoredIsRefused(Engine engine) {
    Case library =
        Case.library(
            engine, Ops.addField("Book", Cols.text("note").notNull().defaultTo(Ops.value("a\0b"))));
    assertThatThrownBy(library.migrator::migrate)
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("U+0000");
    assertThat(library.database.applied()).hasSize(1);
  }

  @Test
  void aUserWhoMayMakeNoTablesIsToldBeforeAnything() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    database.run(
        "DO $$ BEGIN CREATE ROLE looker LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        "DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO looker', current_schema()); END"
            + " $$");
    TestDatabase other =
        TestDatabase.at(Engine.POSTGRESQL, database.url().replace("user=postgres", "user=looker"));
    Modules modules =
        Modules.of(List.of(module("blog", migration("0001_initial", List.of(), AUTHOR))));
    assertThatThrownBy(() -> Migrator.of(other, modules).migrate())
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("[DORM2026]")
        .hasMessageContaining("FIX: ");
    assertThat(database.tables()).isEmpty();
  }

  /** History and tables of other schemas are others'. */
  @Test
  void onlyTheCurrentSchemaCounts() {
    Case first = Case.library(Engine.POSTGRESQL, BOOK_INDEX);
    first.migrator.migrate();
    Case second = Case.library(Engine.POSTGRESQL, BOOK_INDEX);
    assertThat(second.database.applied()).hasSize(1);
    second.thereAndBack(BOOKS);
    second.migrator.migrate("blog", "zero");
    first.clean();
    assertThat(first.rows(BOOKS)).hasSize(3);
  }
}
