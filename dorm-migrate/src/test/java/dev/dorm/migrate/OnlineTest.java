package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.apart;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.FaultySource;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of a table that others use meanwhile. */
class OnlineTest {
  private static final List<String> AFTER = List.of("blog.0001_initial");
  private static final MigrationEntry FIRST =
      migration(
          "0001_initial",
          List.of(),
          Ops.createModel("Author", "authors", Cols.bigAuto("id"), Cols.text("name").notNull()),
          Ops.createModel(
              "Book",
              "books",
              Cols.bigAuto("id"),
              Cols.varchar("title", 80),
              Cols.integer("pages"),
              Cols.bigint("author").column("author_id")));
  private static final String ROWS = "SELECT id, title FROM books ORDER BY id";

  private static final int EVERY = Integer.getInteger("dorm.faultsEvery", 8);

  @TempDir private Path folder;

  private static Migrator migrator(TestDatabase database, MigrationEntry second) {
    return Migrator.of(database, Modules.of(List.of(module("blog", FIRST, second))));
  }

  private static TestDatabase database(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator.of(database, Modules.of(List.of(module("blog", FIRST)))).migrate();
    database.run(
        "INSERT INTO authors (name) VALUES ('O''Neil'), ('日本')",
        "INSERT INTO books (title, pages, author_id) VALUES ('a', NULL, 1), ('b', 7, 2), (NULL, 3,"
            + " NULL)");
    return database;
  }

  private static final Operation[] ONLINE = {
    Ops.addFieldOnline(
        "Book",
        Cols.foreignKey("editor", "blog.Author").constraint("fk_book_editor").index("idx_editor")),
    Ops.addFieldOnline(
        "Book", Cols.enumeration("state", "NEW", "OLD").notNull(), Ops.fill("OLD")),
    Ops.alterFieldOnline("Book", Cols.integer("pages").notNull(), Ops.fill(1)),
    Ops.alterFieldOnline(
        "Book",
        Cols.foreignKey("author", "blog.Author").constraint("fk_book_author").index("idx_author")),
    Ops.alterFieldOnline("Book", Cols.varchar("title", 80).unique("uniq_book_title")),
    Ops.addConstraintOnline("Book", Ops.unique("uniq_book_two").on("author", "pages")),
    Ops.addConstraintOnline("Book", Ops.check("check_pages").that(Ops.field("pages").gt(Ops.value(0))))
  };
  private static final Operation[] PLAIN = {
    Ops.addField(
        "Book",
        Cols.foreignKey("editor", "blog.Author").constraint("fk_book_editor").index("idx_editor")),
    Ops.addField("Book", Cols.enumeration("state", "NEW", "OLD").notNull(), Ops.fill("OLD")),
    Ops.alterField("Book", Cols.integer("pages").notNull(), Ops.fill(1)),
    Ops.alterField(
        "Book",
        Cols.foreignKey("author", "blog.Author").constraint("fk_book_author").index("idx_author")),
    Ops.alterField("Book", Cols.varchar("title", 80).unique("uniq_book_title")),
    Ops.addConstraint("Book", Ops.unique("uniq_book_two").on("author", "pages")),
    Ops.addConstraint("Book", Ops.check("check_pages").that(Ops.field("pages").gt(Ops.value(0))))
  };

  /** Another way to the same tables, and the same way back. */
  @ParameterizedTest
  @EnumSource
  void leadWhereThePlainOnesLead(Engine engine) {
    TestDatabase plainly = database(engine);
    migrator(plainly, migration("0002_change", AFTER, PLAIN)).migrate();
    TestDatabase database = database(engine);
    List<String> rows = database.rows(ROWS);
    List<String> before = CatalogReader.read(database);
    MigrationEntry online = apart("0002_change", AFTER, ONLINE);
    Migrator migrator = migrator(database, online);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(CatalogReader.read(database)).isEqualTo(CatalogReader.read(plainly));
    assertThat(
            DatabaseInspector.of(database, Modules.of(List.of(module("blog", FIRST, online))))
                .differences(List.of()))
        .isEmpty();
    assertThat(database.rows(ROWS)).isEqualTo(rows);
    assertThat(database.rows("SELECT pages, author_id, editor_id, state FROM books ORDER BY id"))
        .containsExactly("1|1|null|OLD", "7|2|null|OLD", "3|null|null|OLD");
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
    assertThat(CatalogReader.read(database)).isEqualTo(before);
    assertThat(database.rows(ROWS)).isEqualTo(rows);
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(CatalogReader.read(database)).isEqualTo(CatalogReader.read(plainly));
  }

  /**
   * It goes on where it stopped, and comes to the same end, whatever statement fails. The long run:
   * {@code -Ddorm.faultsEvery=1}.
   */
  @Test
  void goOnAfterAFailureOfAnyStatement() {
    TestDatabase undisturbed = database(Engine.POSTGRESQL);
    FaultySource counting = new FaultySource(undisturbed, 0, false);
    MigrationEntry online = apart("0002_change", AFTER, ONLINE);
    Modules modules = Modules.of(List.of(module("blog", FIRST, online)));
    Migrator.of(counting, modules).migrate();
    List<String> schema = CatalogReader.read(undisturbed);
    for (int n = 1; n <= counting.statements().size(); n += EVERY) {
      TestDatabase database = database(Engine.POSTGRESQL);
      FaultySource faulty = new FaultySource(database, n, n % 3 == 0);
      String label = "statement %d, %s".formatted(n, counting.statements().get(n - 1));
      assertThatThrownBy(() -> Migrator.of(faulty, modules).migrate())
          .as(label)
          .isInstanceOf(MigrationError.class);
      Migrator.of(database, modules).migrate();
      assertThat(CatalogReader.read(database)).as(label).isEqualTo(schema);
      assertThat(database.applied()).as(label).hasSize(2);
      assertThat(database.rows("SELECT pages, author_id FROM books ORDER BY id"))
          .as(label)
          .containsExactly("1|1", "7|2", "3|null");
    }
  }

  @Test
  void keepNobodyFromTheTable() {
    Modules modules =
        Modules.of(List.of(module("blog", FIRST, apart("0002_change", AFTER, ONLINE))));
    assertThat(
            MigrationLint.of(modules).findings("postgresql", List.of("blog.0002_change")).stream()
                .map(LintFinding::rule)
                .map(rule -> rule.code()))
        .noneMatch(code -> code.startsWith("DM2"));
    for (Operation operation : ONLINE) {
      TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
      assertThatThrownBy(
              () -> migrator(database, migration("0002_change", AFTER, operation)).migrate())
          .isInstanceOf(PlanRefused.class)
          .hasMessageContaining("[DORM2028]")
          .hasMessageContaining("FIX: override atomic()");
      assertThat(database.tables()).containsExactly("dorm_migrations");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatAreThereMayWait(Engine engine) {
    TestDatabase database = database(engine);
    database.run("UPDATE books SET pages = -1, author_id = 99 WHERE id = 1");
    Operation check =
        Ops.addConstraintNotValid("Book", Ops.check("check_pages").that(Ops.field("pages").gt(Ops.value(0))));
    Operation key =
        Ops.alterFieldNotValid(
            "Book", Cols.foreignKey("author", "blog.Author").constraint("fk_book_author"));
    MigrationEntry second = migration("0002_not_valid", AFTER, check, key);
    if (engine == Engine.SQLITE) {
      assertThatThrownBy(() -> migrator(database, second).migrate())
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContaining("1 rows of Book are refused by check_pages");
      database.run("UPDATE books SET pages = 1, author_id = 1 WHERE id = 1");
    }
    Migrator.of(database, Modules.of(List.of(module("blog", FIRST, second)))).migrate();
    assertThat(database.error("UPDATE books SET pages = -2 WHERE id = 2"))
        .containsIgnoringCase("check");
    assertThat(database.error("UPDATE books SET author_id = 98 WHERE id = 2"))
        .containsIgnoringCase("foreign key");
    Modules all =
        Modules.of(
            List.of(
                module(
                    "blog",
                    FIRST,
                    second,
                    migration(
                        "0003_validate",
                        List.of("blog.0002_not_valid"),
                        Ops.validateConstraint("Book", "check_pages"),
                        Ops.validateConstraint("Book", "fk_book_author")))));
    Migrator migrator = Migrator.of(database, all);
    if (engine == Engine.POSTGRESQL) {
      assertThatThrownBy(migrator::migrate)
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContaining("check_pages");
      database.run("UPDATE books SET pages = 1 WHERE id = 1");
      assertThatThrownBy(migrator::migrate)
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContaining("fk_book_author");
      database.run("UPDATE books SET author_id = 1 WHERE id = 1");
    }
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(DatabaseInspector.of(database, all).differences(List.of())).isEmpty();
    assertThat(database.rows("SELECT pages, author_id FROM books ORDER BY id"))
        .containsExactly("1|1", "7|2", "3|null");
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
    database.run("UPDATE books SET pages = -1, author_id = 99 WHERE id = 1");
  }

  @Test
  void aConstraintThatIsNotThereCannotBeValidated() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    assertThatThrownBy(
            () ->
                migrator(
                        database,
                        migration("0002_x", AFTER, Ops.validateConstraint("Book", "check_no")))
                    .migrate())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2016]")
        .hasMessageContaining("FIX: the name of a constraint");
  }

  /** The batch that fails is undone, those before it stay, and the next run does the rest. */
  @ParameterizedTest
  @EnumSource
  void fillsInBatches(Engine engine) {
    TestDatabase database = database(engine);
    database.run("DELETE FROM books");
    StringBuilder rows = new StringBuilder("INSERT INTO books (id, title) VALUES (1, 't1')");
    for (int i = 2; i <= 95; i++) {
      rows.append(", (").append(3 * i).append(", 't").append(3 * i).append("')");
    }
    database.run(
        rows.toString(),
        "CREATE TABLE fails (x integer)",
        "INSERT INTO fails VALUES (1), (2)",
        "UPDATE books SET pages = 5 WHERE id = 30");
    Operation fill =
        Ops.backfill(
                "Book",
                "pages",
                Ops.sql("CASE WHEN id > 200 THEN (SELECT x FROM fails_now) ELSE id END"))
            .batch(10)
            .pauseMillis(1);
    Migrator late = migrator(database, apart("0002_fill", AFTER, fill));
    assertThatThrownBy(late::migrate).isInstanceOf(MigrationFailed.class);
    assertThat(database.rows("SELECT count(*) FROM books WHERE pages IS NULL"))
        .containsExactly("94");
    Operation checked =
        Ops.addConstraint("Book", Ops.check("check_p").that(Ops.field("pages").lt(Ops.value(200))));
    MigrationEntry second = migration("0002_check", AFTER, checked);
    Migrator again =
        Migrator.of(
            forget(database),
            Modules.of(
                List.of(
                    module(
                        "blog",
                        FIRST,
                        second,
                        apart(
                            "0003_fill",
                            List.of("blog.0002_check"),
                            Ops.backfill("Book", "pages", Ops.sql("id")).batch(10))))));
    assertThatThrownBy(again::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("check_p");
    assertThat(database.rows("SELECT count(*), max(pages) FROM books WHERE pages IS NOT NULL"))
        .containsExactly("60|180");
    database.run("UPDATE books SET id = id - 190 WHERE id >= 200");
    assertThat(again.migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT count(*) FROM books WHERE pages IS NULL"))
        .containsExactly("0");
    assertThat(database.rows("SELECT pages FROM books WHERE id = 30")).containsExactly("5");
    assertThat(database.rows("SELECT count(*) FROM books WHERE pages <> id"))
        .containsExactly("1");
    assertThat(again.rollback("blog", 1)).isEqualTo(1);
    assertThat(database.rows("SELECT count(*) FROM books WHERE pages IS NULL"))
        .containsExactly("0");
  }

  private static TestDatabase forget(TestDatabase database) {
    database.run("DELETE FROM dorm_migrations WHERE name = '0002_fill'");
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void inATransactionAllBatchesAreOne(Engine engine) {
    TestDatabase database = database(engine);
    Operation fill =
        Ops.backfill("Book", "title", Ops.sql("'t' || id")).where(Ops.sql("id > 1")).batch(1);
    Operation fails = Ops.runSql("fails", Ops.sql("SELECT x FROM nowhere"), Ops.sql().nothing());
    assertThatThrownBy(
            () -> migrator(database, migration("0002_fill", AFTER, fill, fails)).migrate())
        .isInstanceOf(MigrationFailed.class);
    assertThat(database.rows(ROWS)).containsExactly("1|a", "2|b", "3|null");
    assertThat(migrator(database, migration("0002_fill", AFTER, fill)).migrate()).isEqualTo(1);
    assertThat(database.rows(ROWS)).containsExactly("1|a", "2|t2", "3|t3");
  }

  /** What makemigrations writes on demand, compiled and run. */
  @ParameterizedTest
  @EnumSource
  void areWrittenOnDemand(Engine engine) {
    RoundTrip trip = new RoundTrip(folder);
    TestDatabase database = TestDatabase.fresh(engine);
    trip.make(
        Snapshot.of("blog", "Author", "authors").nullable("age", "INT").varchar("name", 20));
    trip.migrator(database).migrate();
    database.run("INSERT INTO authors (age, name) VALUES (NULL, 'x'), (3, 'y')");
    MakeOptions options =
        new MakeOptions(
            List.of(),
            null,
            Map.of("blog.Author.age", "7"),
            false,
            true,
            MakeOptions.defaults().renames(),
            false,
            false,
            true,
            true,
            MakeOptions.defaults().interview());
    assertThat(
            trip.make(
                options,
                Snapshot.of("blog", "Author", "authors")
                    .column("age", "INT")
                    .uniqueVarchar("name", 20)
                    .nullable("bio", "TEXT")
                    .foreignKey("boss", "blog.Author", "SET_NULL", true)
                    .index("idx_author_bio", false, "age"),
                Snapshot.of("blog", "Tag", "tags").index("idx_tag", false, "-id")))
        .containsExactly(
            "blog.0002_tag_author_bio",
            "  + Create model Tag",
            "  + Add field bio to Author",
            "blog.0003_author_boss_alter_author_age_alter_author_name_and_more",
            "  + Add field boss to Author",
            "  ~ Alter field age on Author",
            "  ~ Alter field name on Author",
            "  + Create index idx_author_bio on field(s) age of model Author");
    assertThat(
            trip.project()
                .source("blog/migrations/M0003_author_boss_alter_author_age_alter_author_name_and_more.java"))
        .contains(
            "addFieldOnline(",
            "alterFieldOnline(\"Author\", integer(\"age\").notNull(), fill(7))",
            "addIndexConcurrently(",
            "public boolean atomic() {\n    return false;");
    Migrator migrator = trip.migrator(database);
    assertThat(migrator.migrate()).isEqualTo(2);
    assertThat(database.rows("SELECT age, name, boss_id FROM authors ORDER BY id"))
        .containsExactly("7|x|null", "3|y|null");
    assertThat(trip.missing(MakeOptions.defaults())).isEmpty();
    assertThat(migrator.rollback("blog", 2)).isEqualTo(2);
    assertThat(database.rows("SELECT age, name FROM authors ORDER BY id"))
        .containsExactly("7|x", "3|y");
  }
}
