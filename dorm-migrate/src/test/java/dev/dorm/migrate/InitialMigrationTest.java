package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first migration: everything that models can hold, made, compiled, applied and undone on both
 * databases.
 */
class InitialMigrationTest {
  @TempDir Path folder;

  private static Snapshot[] blog() {
    Snapshot author =
        Snapshot.of("blog", "Author", "authors")
            .varchar("name", 100)
            .uniqueVarchar("email", 254)
            .column("age", "INT")
            .nullable("bio", "TEXT")
            .column("active", "BOOL")
            .field(
                Snapshot.named("balance"),
                Snapshot.type("DECIMAL").put("precision", 10).put("scale", 2))
            .field(
                Snapshot.named("grade"),
                Snapshot.type("ENUM").put("values", Json.texts(List.of("GOLD", "SIL'VER"))))
            .column("joined", "DATETIME")
            .nullable("born", "DATE")
            .nullable("wakes", "TIME")
            .nullable("seen", "TIMESTAMP")
            .nullable("token", "UUID")
            .nullable("data", "JSON")
            .nullable("photo", "BLOB")
            .nullable("score", "REAL")
            .nullable("small", "SMALLINT")
            .nullable("big", "BIGINT")
            .unique("uniq_author_name_age", "name", "age")
            .index("idx_author_name_age", false, "name", "-age");
    Snapshot post =
        Snapshot.of("blog", "Post", "posts")
            .varchar("title", 200)
            .foreignKey("author", "blog.Author", "CASCADE")
            .foreignKey("editor", "blog.Author", "SET_NULL", true)
            .foreignKey("parent", "blog.Post", "PROTECT", true)
            .manyToMany("tags", "blog.Tag", "posts_tags", "post_id", "tag_id");
    Snapshot tag = Snapshot.of("blog", "Tag", "tags").uniqueVarchar("name", 50);
    return new Snapshot[] {author, post, tag};
  }

  @ParameterizedTest
  @EnumSource
  void createsEverythingAndTakesItBack(Engine engine) {
    RoundTrip trip = new RoundTrip(folder);
    assertThat(trip.make(blog()))
        .containsExactly(
            "blog.0001_initial",
            "  + Create model Author",
            "  + Create model Post",
            "  + Create model Tag");
    assertThat(trip.missing(MakeOptions.defaults())).isEmpty();

    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = trip.migrator(database);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.tables())
        .containsExactly("authors", "dorm_migrations", "posts", "posts_tags", "tags");
    assertThat(database.applied()).containsExactly("blog.0001_initial");
    insertRows(database);
    checkRules(database);
    List<String> schema = database.schema();

    assertThat(migrator.migrate()).isZero();
    assertThat(migrator.migrate("blog", "zero")).isEqualTo(1);
    assertThat(database.tables()).containsExactly("dorm_migrations");
    assertThat(database.applied()).isEmpty();
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.schema()).isEqualTo(schema);
  }

  private static void insertRows(TestDatabase database) {
    String yes = database.engine() == Engine.SQLITE ? "1" : "true";
    database.run(
        "INSERT INTO authors (name, email, age, active, balance, grade, joined) VALUES ('O''Neil',"
            + " 'a@x', 30, "
            + yes
            + ", 1.5, 'GOLD', '2024-01-01 00:00:00.000000'), ('日本', 'b@x', 30, "
            + yes
            + ", 0, 'SIL''VER', '2024-01-01 00:00:00.000000')",
        "INSERT INTO posts (title, author_id, editor_id) VALUES ('', 1, 2), ('p', 1, NULL)",
        "INSERT INTO tags (name) VALUES ('t')",
        "INSERT INTO posts_tags (post_id, tag_id) VALUES (1, 1)");
  }

  private static void checkRules(TestDatabase database) {
    assertThat(database.error("INSERT INTO posts_tags VALUES (1, 1)"))
        .containsIgnoringCase("unique");
    assertThat(database.error("INSERT INTO posts_tags VALUES (1, 9)"))
        .containsIgnoringCase("foreign");
    assertThat(database.error("UPDATE authors SET grade = 'LEAD'")).contains("chk_author_grade");
    assertThat(database.error("UPDATE authors SET name = 'x'")).containsIgnoringCase("unique");
    assertThat(database.error("UPDATE tags SET name = NULL")).containsIgnoringCase("null");
    assertThat(database.error("UPDATE posts SET parent_id = 77")).containsIgnoringCase("foreign");
    String tooLong = "UPDATE tags SET name = '" + "é".repeat(51) + "'";
    assertThat(database.error(tooLong)).containsPattern("chk_tag_name|too long");
    database.run(
        "UPDATE tags SET name = '" + "é".repeat(50) + "'", "DELETE FROM authors WHERE id = 2");
    assertThat(database.rows("SELECT id, editor_id FROM posts ORDER BY id"))
        .containsExactly("1|null", "2|null");
    database.run("DELETE FROM authors");
    assertThat(database.rows("SELECT count(*) FROM posts")).containsExactly("0");
    assertThat(database.rows("SELECT count(*) FROM posts_tags")).containsExactly("0");
  }
}
