package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes to tables that have rows. */
class LaterMigrationsTest {
  @TempDir Path folder;

  private static final String ROWS = "SELECT id, name, bio FROM authors ORDER BY id";

  private static Snapshot author() {
    return Snapshot.of("blog", "Author", "authors").varchar("name", 20).nullable("bio", "TEXT");
  }

  @ParameterizedTest
  @EnumSource
  void rowsSurviveTheWayForwardsAndBack(Engine engine) {
    RoundTrip trip = new RoundTrip(folder);
    TestDatabase database = TestDatabase.fresh(engine);
    trip.make(author(), Snapshot.of("blog", "Tag", "tags"));
    trip.migrator(database).migrate();
    database.run(
        "INSERT INTO authors (name, bio) VALUES ('O''Neil', NULL), ('日本', ''), ('x', 'y')",
        "INSERT INTO tags (id) VALUES (1)");
    List<String> rows = database.rows(ROWS);
    List<String> schema = CatalogReader.read(database);

    MakeOptions fills =
        new MakeOptions(
            List.of(),
            null,
            Map.of("blog.Author.age", "-1", "blog.Author.note", "it's ? %s \\ ключ"),
            false,
            true);
    assertThat(
            trip.make(
                fills,
                Snapshot.of("blog", "Author", "authors")
                    .uniqueVarchar("name", 20)
                    .nullable("bio", "TEXT")
                    .column("age", "INT")
                    .varchar("note", 40)
                    .foreignKey("boss", "blog.Author", "SET_NULL", true)
                    .manyToMany("tags", "blog.Tag", "authors_tags", "author_id", "tag_id")
                    .index("idx_author_age", false, "-age"),
                Snapshot.of("blog", "Tag", "tags")))
        .containsExactly(
            "blog.0002_author_age_author_boss_author_note_author_tags_and_more",
            "  + Add field age to Author",
            "  + Add field boss to Author",
            "  + Add field note to Author",
            "  + Add field tags to Author",
            "  ~ Alter field name on Author",
            "  + Create index idx_author_age on field(s) -age of model Author");
    Migrator migrator = trip.migrator(database);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows(ROWS)).isEqualTo(rows);
    assertThat(database.rows("SELECT DISTINCT age, note, boss_id FROM authors"))
        .containsExactly("-1|it's ? %s \\ ключ|null");
    assertThat(database.error("INSERT INTO authors (name, note) VALUES ('new', '')"))
        .containsIgnoringCase("null");
    assertThat(database.error("UPDATE authors SET name = 'x'")).containsIgnoringCase("unique");
    assertThat(database.error("UPDATE authors SET boss_id = 99"))
        .containsIgnoringCase("foreign key");
    database.run(
        "INSERT INTO authors_tags VALUES (1, 1)", "UPDATE authors SET boss_id = 2 WHERE id = 1");

    assertThat(migrator.migrate("blog", "0001")).isEqualTo(1);
    assertThat(database.rows(ROWS)).isEqualTo(rows);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows(ROWS)).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource
  void aDroppedTableTakesNoOtherRowsAlong(Engine engine) {
    RoundTrip trip = new RoundTrip(folder);
    TestDatabase database = TestDatabase.fresh(engine);
    Snapshot child = Snapshot.of("blog", "Child", "children");
    trip.make(
        author(),
        Snapshot.of("blog", "Child", "children")
            .foreignKey("author", "blog.Author", "CASCADE", true));
    trip.migrator(database).migrate();
    database.run(
        "INSERT INTO authors (name) VALUES ('a')",
        "INSERT INTO children (author_id) VALUES (1), (NULL)");

    assertThat(trip.make(RoundTrip.allowingDrop(), child))
        .containsExactly(
            "blog.0002_remove_child_author_delete_author",
            "  - Remove field author from Child",
            "  - Delete model Author");
    trip.migrator(database).migrate();
    assertThat(database.rows("SELECT id FROM children ORDER BY id")).containsExactly("1", "2");
    assertThat(database.tables()).doesNotContain("authors");
    assertThat(trip.migrator(database).rollback("blog", 1)).isEqualTo(1);
    assertThat(database.rows("SELECT id, author_id FROM children ORDER BY id"))
        .containsExactly("1|null", "2|null");
    if (engine == Engine.SQLITE) {
      assertThat(database.error("INSERT INTO children (author_id) VALUES (5)"))
          .contains("FOREIGN KEY");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysAreNeverReused(Engine engine) {
    RoundTrip trip = new RoundTrip(folder);
    TestDatabase database = TestDatabase.fresh(engine);
    trip.make(author());
    trip.migrator(database).migrate();
    database.run(
        "INSERT INTO authors (name) VALUES ('a'), ('b')",
        "DELETE FROM authors",
        "INSERT INTO authors (name) VALUES ('c')");
    assertThat(database.rows("SELECT id FROM authors")).containsExactly("3");
  }
}
