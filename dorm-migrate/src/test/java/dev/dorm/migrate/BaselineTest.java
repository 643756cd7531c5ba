package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CompiledModels;
import dev.dorm.migrate.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables made by hand that migrations take over: the first migration is recorded, not run. */
class BaselineTest {
  private static final Modules NOTHING = Modules.of(List.of());

  @TempDir Path folder;

  private static void shop(TestDatabase database) {
    boolean typed = database.engine() == Engine.POSTGRESQL;
    String key = typed ? "bigserial PRIMARY KEY" : "INTEGER PRIMARY KEY AUTOINCREMENT";
    String whole = typed ? "bigint" : "INTEGER";
    String varchar = typed ? "varchar(20)" : "TEXT CONSTRAINT short CHECK (length(name) <= 20)";
    database.run(
        "CREATE TABLE customers (id "
            + key
            + ", name "
            + varchar
            + " NOT NULL DEFAULT 'nobody', state text CHECK (state <> ''), size "
            + whole
            + " NOT NULL DEFAULT 0, CONSTRAINT sizes CHECK (size between 0 and 9 and not (size ="
            + " 3)), UNIQUE (state, size))"
            + (typed ? "" : " STRICT"),
        "CREATE TABLE \"Orders\" (id "
            + key
            + ", customer_id "
            + whole
            + " NOT NULL CONSTRAINT of_customer REFERENCES customers (id) ON DELETE RESTRICT, sum "
            + whole
            + " NOT NULL, twice "
            + whole
            + " GENERATED ALWAYS AS (CAST(sum AS "
            + whole
            + ") * 2) STORED)"
            + (typed ? "" : " STRICT"),
        "CREATE INDEX large ON \"Orders\" (sum DESC) WHERE sum > 100",
        "CREATE VIEW totals AS SELECT customer_id, sum(sum) AS total FROM \"Orders\" GROUP BY"
            + " customer_id",
        "INSERT INTO customers (name, state, size) VALUES ('O''Neil', NULL, 1), ('日本', 'a', 2)",
        "INSERT INTO \"Orders\" (customer_id, sum) VALUES (1, 10), (1, 200), (2, 5)");
  }

  @ParameterizedTest
  @EnumSource
  void tablesMadeByHandAreTakenOver(Engine engine) throws IOException {
    TestDatabase database = TestDatabase.fresh(engine);
    shop(database);
    List<String> schema = database.schema();
    DatabaseInspector inspector = DatabaseInspector.of(database, NOTHING);
    Inspection inspection = inspector.models("org.example.blog", List.of(), true);
    Baseline baseline = inspector.baseline(inspection);
    assertThat(baseline.fits()).as("%s", baseline.differences()).isTrue();
    Path sources = folder.resolve("sources");
    assertThat(baseline.write(sources))
        .contains(sources.resolve("org/example/blog/migrations/M0001_initial.java"));
    baseline.record();
    assertThat(database.applied()).containsExactly("blog.0001_initial");
    assertThat(database.schema()).isEqualTo(schema);

    Path classes = folder.resolve("classes");
    CompiledModels.of(sources, classes);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, BaselineTest.class.getClassLoader())) {
      Modules modules = Modules.discover(loader);
      assertThat(modules.all()).hasSize(1);
      assertThat(Migrator.of(database, modules).migrate()).isZero();
      assertThat(Migrator.of(database, modules).status())
          .allMatch(status -> status.state() == MigrationStatus.State.APPLIED);
      ProjectFiles files = new ProjectFiles(List.of(classes), List.of(classes), sources);
      assertThat(MigrationMaker.discover(files, loader).missing(MakeOptions.defaults())).isEmpty();
      assertThat(DatabaseInspector.of(database, modules).differences(List.of()))
          .isEqualTo(baseline.differences());
      goBackAndForth(engine, modules);
    }
    DatabaseInspector again = DatabaseInspector.of(database, NOTHING);
    assertThatThrownBy(() -> again.baseline(again.models("org.example.blog", List.of())))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("[DORM4078] The app blog has migrations already, says the history");
  }

  /** The migration that was recorded really makes and drops such tables. */
  private static void goBackAndForth(Engine engine, Modules modules) {
    TestDatabase fresh = TestDatabase.fresh(engine);
    Migrator migrator = Migrator.of(fresh, modules);
    migrator.migrate();
    assertThat(DatabaseInspector.of(fresh, modules).differences(List.of())).isEmpty();
    assertThat(fresh.error("INSERT INTO customers (size) VALUES (3)")).contains("sizes");
    migrator.migrate("blog", "zero");
    assertThat(fresh.tables()).containsExactly("dorm_migrations");
  }

  @ParameterizedTest
  @EnumSource
  void viewsAreReadOnly(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    shop(database);
    Inspection inspection =
        DatabaseInspector.of(database, NOTHING).models("org.example.blog", List.of("totals"), true);
    assertThat(inspection.models()).hasSize(1);
    assertThat(inspection.models().get(0).state()).isNull();
    assertThat(inspection.models().get(0).source())
        .contains("managed = false")
        .contains("@BigIntegerField(primaryKey = true)\n  Long customerId;")
        .contains("// it reads a view, which has no key: customer_id was taken for one");
    CompiledModels.of(written(inspection), folder.resolve("view-classes"));
  }

  private Path written(Inspection inspection) {
    Path sources = folder.resolve("views");
    InspectedFiles.write(sources, inspection);
    return sources;
  }

  /** What Django makes of its models on SQLite: types that check nothing, and keys of one type. */
  @Test
  void tablesOfAnotherProgramAreTakenOverAndChanged() throws IOException {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    database.run(
        "CREATE TABLE blog_author (id integer NOT NULL PRIMARY KEY AUTOINCREMENT, name varchar(10)"
            + " NOT NULL, active bool NOT NULL, note VARCHAR(200) DEFAULT 'none', rank smallint"
            + " unsigned NOT NULL CHECK (rank >= 0), price decimal NOT NULL, tiny TINYINT(1))",
        "CREATE TABLE blog_book (id integer NOT NULL PRIMARY KEY AUTOINCREMENT, title varchar(40)"
            + " NOT NULL UNIQUE, author_id bigint NOT NULL REFERENCES blog_author (id) DEFERRABLE"
            + " INITIALLY DEFERRED)",
        "CREATE INDEX blog_book_author_id_af ON blog_book (author_id)",
        "INSERT INTO blog_author (name, active, rank, price) VALUES ('O''Neil', 1, 2, 1.5),"
            + " ('日本日本日本日本日本日本', 0, 3, 2)",
        "INSERT INTO blog_book (title, author_id) VALUES ('a', 1), ('b', 2)");
    DatabaseInspector inspector = DatabaseInspector.of(database, NOTHING);
    Baseline baseline = inspector.baseline(inspector.models("org.example.blog", List.of()));
    assertThat(baseline.fits()).as("%s", baseline.differences()).isTrue();
    assertThat(baseline.differences())
        .extracting(SchemaDifference::code)
        .contains(MigrationCode.CHECK_MISSING, MigrationCode.DEFAULT_UNKNOWN);
    Path sources = folder.resolve("sources");
    baseline.write(sources);
    assertThat(Files.readString(sources.resolve("org/example/blog/Book.java")))
        .contains("Ref<Author> author;");
    assertThat(Files.readString(sources.resolve("org/example/blog/Author.java")))
        .contains("long rank;", "double price;", "@Nullable Long tiny;");
    baseline.record();
    Files.writeString(
        sources.resolve("org/example/blog/migrations/M0002_change.java"),
        """
        package org.example.blog.migrations;

        import dev.dorm.migrate.Cols;
        import dev.dorm.migrate.DormMigration;
        import dev.dorm.migrate.Migration;
        import dev.dorm.migrate.Ops;
        import dev.dorm.migrate.operation.Operation;
        import java.util.List;

        @DormMigration(app = "blog", name = "0002_change", dependsOn = "blog.0001_initial")
        public final class M0002_change extends Migration {
          @Override
          public List<Operation> operations() {
            return List.of(
                Ops.alterField("Author", Cols.varchar("name", 50).notNull()),
                Ops.removeField("Author", "active", Ops.fill(true)),
                Ops.alterField("Author", Cols.text("note")),
                Ops.alterField("Book", Cols.varchar("title", 60).notNull()));
          }
        }
        """);
    Path classes = folder.resolve("classes");
    CompiledModels.of(sources, classes);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, BaselineTest.class.getClassLoader())) {
      Migrator migrator = Migrator.of(database, Modules.discover(loader));
      assertThat(migrator.migrate()).isEqualTo(1);
      assertThat(database.rows("SELECT id, name, rank, note FROM blog_author ORDER BY id"))
          .containsExactly("1|O'Neil|2|none", "2|日本日本日本日本日本日本|3|none");
      assertThat(database.error("UPDATE blog_author SET name = printf('%51d', 1)"))
          .contains("CHECK constraint failed");
      assertThat(database.rows("SELECT title, author_id FROM blog_book ORDER BY id"))
          .containsExactly("a|1", "b|2");
      database.run("UPDATE blog_author SET name = 'B' WHERE id = 2");
      assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
      assertThat(database.rows("SELECT id, name, active FROM blog_author ORDER BY id"))
          .containsExactly("1|O'Neil|1", "2|B|1");
    }
  }

  /** SQLite lets a key be NULL that does not say NOT NULL, as most tables written by hand do. */
  @Test
  void keysThatTakeNullAreTakenOver() throws IOException {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    database.run(
        "CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT)",
        "CREATE TABLE city (country TEXT REFERENCES country (code), name TEXT, size INT, PRIMARY"
            + " KEY (country, name))",
        "INSERT INTO country VALUES ('de', 'Deutschland')",
        "INSERT INTO city VALUES ('de', 'Ulm', 126)");
    DatabaseInspector inspector = DatabaseInspector.of(database, NOTHING);
    Baseline baseline = inspector.baseline(inspector.models("org.example.geo", List.of()));
    assertThat(baseline.fits()).as("%s", baseline.differences()).isTrue();
    assertThat(baseline.differences())
        .extracting(SchemaDifference::message)
        .contains(
            "The key country.code takes NULL: SQLite's keys do, unless they say NOT NULL.",
            "The key city.name takes NULL: SQLite's keys do, unless they say NOT NULL.");
    Path sources = folder.resolve("sources");
    baseline.write(sources);
    baseline.record();
    Path classes = folder.resolve("classes");
    CompiledModels.of(sources, classes);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, BaselineTest.class.getClassLoader())) {
      assertThat(Migrator.of(database, Modules.discover(loader)).migrate()).isZero();
    }
  }

  @Test
  void anEmptyDatabaseHasNothingToTakeOver() {
    DatabaseInspector inspector = DatabaseInspector.of(TestDatabase.fresh(Engine.SQLITE), NOTHING);
    assertThatThrownBy(() -> inspector.baseline(inspector.models("blog", List.of())))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("DORM4078");
  }
}
