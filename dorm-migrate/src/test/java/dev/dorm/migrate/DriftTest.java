package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody changed by hand in a database that migrations made. */
class DriftTest {
  private static final Modules MODULES =
      Modules.of(
          List.of(
              module(
                  "blog",
                  migration(
                      "0001_initial",
                      List.of(),
                      Ops.createModel(
                          "Author",
                          "authors",
                          Cols.bigAuto("id"),
                          Cols.varchar("name", 80).notNull(),
                          Cols.text("email").unique("uniq_author_email"),
                          Cols.enumeration("state", "NEW", "OLD"),
                          Ops.index("idx_author_state_name").on("state", "-name")),
                      Ops.createModel(
                          "Book",
                          "books",
                          Cols.bigAuto("id"),
                          Cols.foreignKey("author", "blog.Author")
                              .notNull()
                              .onDelete(OnDelete.CASCADE)
                              .constraint("fk_book_author")
                              .index("idx_book_author"),
                          Cols.manyToMany("readers", "blog.Author")
                              .table("books_readers", "book_id", "author_id"),
                          Cols.decimal("price", 8, 2)))),
              module(
                  "shop",
                  migration(
                      "0001_initial",
                      List.of("blog.0001_initial"),
                      Ops.createModel(
                          "Order",
                          "orders",
                          Cols.bigAuto("id"),
                          Cols.foreignKey("book", "blog.Book")
                              .onDelete(OnDelete.SET_NULL)
                              .constraint("fk_order_book")
                              .index("idx_order_book"))))));

  private static TestDatabase migrated(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator.of(database, MODULES).migrate();
    return database;
  }

  private static List<SchemaDifference> differences(TestDatabase database, String... apps) {
    return DatabaseInspector.of(database, MODULES).differences(List.of(apps));
  }

  private static List<MigrationCode> codes(TestDatabase database) {
    return differences(database).stream().map(SchemaDifference::code).toList();
  }

  @ParameterizedTest
  @EnumSource
  void migratedDatabaseHasNone(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run("CREATE TABLE of_somebody_else (a integer)");
    List<String> before = database.schema();
    assertThat(differences(database)).isEmpty();
    assertThat(database.schema()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void emptyDatabaseHasNone(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    assertThat(differences(database)).isEmpty();
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void pendingMigrationIsNone(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator.of(database, MODULES).migrate("blog", null);
    assertThat(differences(database)).isEmpty();
    assertThat(differences(database, "shop")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tableIsMissing(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run("DROP TABLE orders");
    assertThat(differences(database, "blog")).isEmpty();
    assertThat(differences(database, "shop"))
        .singleElement()
        .satisfies(
            difference ->
                assertThat(difference.toString())
                    .startsWith("[DORM4050] The table orders is missing")
                    .contains("FIX: "));
  }

  @ParameterizedTest
  @EnumSource
  void columnsAndIndexes(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run(
        "ALTER TABLE books DROP COLUMN price",
        "ALTER TABLE books ADD COLUMN \"by hand\" integer",
        "DROP INDEX idx_author_state_name",
        "CREATE INDEX by_hand ON authors (name) WHERE name <> 'x'");
    assertThat(codes(database))
        .containsExactly(
            MigrationCode.INDEX_MISSING,
            MigrationCode.INDEX_UNKNOWN,
            MigrationCode.COLUMN_MISSING,
            MigrationCode.COLUMN_UNKNOWN);
    assertThat(differences(database).get(3).fix()).contains("DROP COLUMN \"by hand\"");
  }

  @ParameterizedTest
  @EnumSource
  void indexOfOtherColumnsOrName(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run(
        "DROP INDEX idx_author_state_name",
        "CREATE INDEX idx_author_state_name ON authors (state, name)");
    assertThat(codes(database)).containsExactly(MigrationCode.INDEX_DIFFERS);
    database.run(
        "DROP INDEX idx_author_state_name",
        "CREATE INDEX other_name ON authors (state, name DESC)");
    assertThat(codes(database)).containsExactly(MigrationCode.NAME_DIFFERS);
    assertThat(differences(database).get(0).message()).contains("is called other_name");
  }

  @ParameterizedTest
  @EnumSource
  void columnDiffers(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run("ALTER TABLE authors ALTER COLUMN name DROP NOT NULL");
    assertThat(differences(database))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.code()).isEqualTo(MigrationCode.COLUMN_DIFFERS);
              assertThat(difference.message())
                  .contains("authors.name is NULL where the migrations say NOT NULL");
            });
  }

  @ParameterizedTest
  @EnumSource
  void checkIsGoneOrAnother(Engine engine) {
    TestDatabase database = migrated(engine);
    database.run("ALTER TABLE authors DROP CONSTRAINT chk_author_state");
    assertThat(codes(database)).containsExactly(MigrationCode.CHECK_MISSING);
    database.run("ALTER TABLE authors ADD CONSTRAINT chk_author_state CHECK (state <> 'x')");
    assertThat(codes(database)).containsExactly(MigrationCode.CHECK_DIFFERS);
    database.run("ALTER TABLE authors ADD CONSTRAINT further CHECK (id > 0)");
    assertThat(codes(database))
        .containsExactly(MigrationCode.CHECK_DIFFERS, MigrationCode.CHECK_UNKNOWN);
  }

  @Test
  void postgresqlKeysAndTypes() {
    TestDatabase database = migrated(Engine.POSTGRESQL);
    database.run(
        "ALTER TABLE books DROP CONSTRAINT fk_book_author",
        "ALTER TABLE orders RENAME CONSTRAINT fk_order_book TO by_hand",
        "ALTER TABLE books ADD CONSTRAINT further FOREIGN KEY (id) REFERENCES authors (id)",
        "ALTER TABLE authors ALTER COLUMN name TYPE varchar(81)",
        "ALTER TABLE authors ALTER COLUMN name SET DEFAULT 'x'",
        "COMMENT ON COLUMN authors.name IS 'mine'");
    assertThat(codes(database))
        .containsExactly(
            MigrationCode.DEFAULT_UNKNOWN,
            MigrationCode.COLUMN_DIFFERS,
            MigrationCode.COMMENT_DIFFERS,
            MigrationCode.FOREIGN_KEY_MISSING,
            MigrationCode.FOREIGN_KEY_UNKNOWN,
            MigrationCode.NAME_DIFFERS);
    assertThat(differences(database))
        .extracting(SchemaDifference::message)
        .anyMatch(text -> text.contains("varying(81) where the migrations say character"))
        .anyMatch(text -> text.contains("has the default 'x'"));
    database.run(
        "ALTER TABLE books DROP CONSTRAINT further",
        "ALTER TABLE books ADD FOREIGN KEY (author_id) REFERENCES authors (id)");
    assertThat(codes(database)).contains(MigrationCode.FOREIGN_KEY_DIFFERS);
  }

  @Test
  void postgresqlKeyAndBrokenIndex() {
    TestDatabase database = migrated(Engine.POSTGRESQL);
    database.run(
        "ALTER TABLE orders DROP CONSTRAINT orders_pkey",
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
            + " 'idx_author_state_name'::regclass");
    assertThat(codes(database))
        .containsExactly(MigrationCode.INDEX_INVALID, MigrationCode.KEY_DIFFERS);
  }

  @Test
  void sqlitePlainTable() {
    TestDatabase database = migrated(Engine.SQLITE);
    database.run(
        "DROP TABLE orders",
        "CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, book_id INTEGER CONSTRAINT"
            + " fk_order_book REFERENCES books (id) ON DELETE SET NULL)",
        "CREATE INDEX idx_order_book ON orders (book_id)");
    assertThat(codes(database)).containsExactly(MigrationCode.OPTIONS_DIFFER);
  }

  @Test
  void unknownAppIsRefused() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    assertThatThrownBy(() -> differences(database, "blgo"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("there are: blog, shop");
  }
}
