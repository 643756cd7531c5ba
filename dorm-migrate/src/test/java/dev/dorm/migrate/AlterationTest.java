package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that change, with rows in them: there, back, and there again. */
class AlterationTest {
  private static Migrator migrator(TestDatabase database, Operation create, Operation... changes) {
    return Migrator.of(
        database,
        Modules.of(
            List.of(
                module(
                    "blog",
                    migration("0001_initial", List.of(), create),
                    migration("0002_change", List.of("blog.0001_initial"), changes)))));
  }

  /** Codes and what uses them; then the key of the codes changes its type. */
  private static Migrator codes(
      TestDatabase database, FieldSpec before, FieldSpec after, FieldSpec... uses) {
    List<FieldSpec> fields = new ArrayList<>(List.of(Cols.bigAuto("id")));
    fields.addAll(List.of(uses));
    return Migrator.of(
        database,
        Modules.of(
            List.of(
                module(
                    "blog",
                    migration(
                        "0001_initial",
                        List.of(),
                        Ops.createModel("Code", "codes", before),
                        Ops.createModel("Use", "uses", fields.toArray(FieldSpec[]::new))),
                    migration(
                        "0002_key",
                        List.of("blog.0001_initial"),
                        Ops.alterField("Code", after))))));
  }

  private static Operation table(FieldSpec field) {
    return Ops.createModel(
        "Thing",
        "things",
        Cols.bigAuto("id"),
        field,
        Cols.text("other"),
        Ops.index("idx_thing_other").on("other"));
  }

  /** The values before and after, as SQL literals; what is read afterwards, by database. */
  static Stream<Arguments> casts() {
    return Stream.of(
            cast(Cols.varchar("v", 20), Cols.integer("v"), "'12', '-7', NULL", "12 -7 null"),
            cast(Cols.integer("v"), Cols.text("v"), "12, -7, NULL", "12 -7 null"),
            cast(Cols.integer("v"), Cols.bigint("v"), "12, -7, NULL", "12 -7 null"),
            cast(Cols.bigint("v"), Cols.smallint("v"), "12, -7, NULL", "12 -7 null"),
            cast(Cols.smallint("v"), Cols.bool("v"), "1, 0, NULL", "true false null"),
            cast(Cols.text("v"), Cols.bool("v"), "'true', 'false', NULL", "true false null"),
            cast(Cols.varchar("v", 5), Cols.varchar("v", 50), "'a', '日本', NULL", "a 日本 null"),
            cast(Cols.varchar("v", 50), Cols.varchar("v", 5), "'a', '日本', NULL", "a 日本 null"),
            cast(Cols.text("v"), Cols.varchar("v", 5), "'a', 'it''s', NULL", "a it's null"),
            cast(Cols.text("v"), Cols.date("v"), "'2024-02-29', NULL", "2024-02-29 null"),
            cast(Cols.date("v"), Cols.text("v"), "'2024-02-29', NULL", "2024-02-29 null"),
            cast(Cols.text("v"), Cols.time("v"), "'23:59:59.123456', NULL", "23:59:59.123456 null"),
            cast(
                Cols.text("v"),
                Cols.timestamp("v"),
                "'2024-02-29 23:59:59.123456', NULL",
                "2024-02-29 23:59:59.123456 null"),
            cast(
                Cols.text("v"),
                Cols.uuid("v"),
                "'123e4567-e89b-12d3-a456-426614174000', NULL",
                "123e4567-e89b-12d3-a456-426614174000 null"),
            cast(
                Cols.enumeration("v", "A", "B"),
                Cols.enumeration("v", "B", "C"),
                "'B', NULL",
                "B null"),
            cast(Cols.enumeration("v", "A", "B"), Cols.text("v"), "'A', 'B', NULL", "A B null"),
            cast(Cols.decimal("v", 6, 2), Cols.decimal("v", 10, 4), "1.25, NULL", "1.25 null"),
            cast(Cols.decimal("v", 17, 2), Cols.text("v"), "125, NULL", "1.25 null"),
            cast(Cols.decimal("v", 8, 2), Cols.decimal("v", 17, 3), "2, NULL", "2 null"))
        .flatMap(arguments -> Stream.of(Engine.values()).map(engine -> with(engine, arguments)));
  }

  private static Object[] cast(FieldSpec from, FieldSpec to, String values, String read) {
    return new Object[] {from, to, values, read};
  }

  private static Arguments with(Engine engine, Object[] rest) {
    return Arguments.of(engine, rest[0], rest[1], rest[2], rest[3]);
  }

  /** What the message says to do when NULL is in the way. */
  @ParameterizedTest
  @EnumSource
  void aFillServesTheWayBackToNotNull(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Operation create = table(Cols.text("v").notNull());
    Migrator without = migrator(database, create, Ops.alterField("Thing", Cols.text("v")));
    without.migrate();
    database.run("INSERT INTO things (v) VALUES ('a'), (NULL)");
    assertThatThrownBy(() -> without.rollback("blog", 1))
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("FIX: give alterField a fill(…), or the rows a value");
    Operation filled = Ops.alterField("Thing", Cols.text("v"), Ops.fill("none"));
    Migrator with = migrator(database, create, filled).ignoreChecksums();
    assertThat(with.rollback("blog", 1)).isEqualTo(1);
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("a", "none");
    assertThat(with.migrate()).isEqualTo(1);
    database.run("UPDATE things SET v = NULL");
  }

  private static void insert(TestDatabase database, String values) {
    boolean postgresql = database.engine() == Engine.POSTGRESQL;
    for (String value : values.split(", ", -1)) {
      String type =
          database
              .rows(
                  postgresql
                      ? "SELECT data_type FROM information_schema.columns WHERE table_schema ="
                          + " current_schema() AND table_name = 'things' AND column_name = 'v'"
                      : "SELECT 'x'")
              .get(0);
      String literal = type.equals("boolean") ? "(" + value + ")::int::boolean" : value;
      boolean scaled = postgresql && value.equals("125");
      database.run(
          "INSERT INTO things (v, other) VALUES (" + (scaled ? "1.25" : literal) + ", 'O''Neil')");
    }
  }

  private static String read(TestDatabase database, String type) {
    String rows = String.join(" ", database.rows("SELECT v FROM things ORDER BY id"));
    if (type.contains("decimal") && rows.matches("[0-9.]+ null")) {
      String plain = rows.replaceAll("0+ null", " null").replaceAll("\\. null", " null");
      return plain.equals("2000 null") || plain.equals("2 null") ? "2 null" : plain;
    }
    return type.contains("bool") && database.engine() == Engine.SQLITE
        ? rows.replace("1", "true").replace("0", "false")
        : rows.replace("t ", "true ").replace("f ", "false ");
  }

  @ParameterizedTest
  @MethodSource("casts")
  void convertsValuesThereAndBack(
      Engine engine, FieldSpec from, FieldSpec to, String values, String expected) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, table(from), Ops.alterField("Thing", to));
    migrator.migrate("blog", "0001");
    insert(database, values);
    List<String> rows = database.rows("SELECT id, v, other FROM things ORDER BY id");
    List<String> schema = CatalogReader.read(database);
    migrator.migrate();
    boolean decimal = expected.startsWith("2") || values.startsWith("1.25");
    boolean bool = expected.startsWith("true");
    assertThat(read(database, decimal ? "decimal" : bool ? "bool" : "")).isEqualTo(expected);
    List<String> changed = CatalogReader.read(database);
    TestDatabase fresh = TestDatabase.fresh(engine);
    migrator(fresh, table(to)).migrate();
    assertThat(CatalogReader.read(fresh)).isEqualTo(changed);
    migrator.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows("SELECT id, v, other FROM things ORDER BY id")).isEqualTo(rows);
    migrator.migrate();
    assertThat(CatalogReader.read(database)).isEqualTo(changed);
  }

  @ParameterizedTest
  @EnumSource
  void aNumberOfMorePlacesHasItsDefaultWrittenWithThem(Engine engine) {
    FieldSpec before = Cols.decimal("v", 12, 2).notNull().defaultTo(Ops.value("0.05"));
    FieldSpec after = Cols.decimal("v", 14, 3).notNull().defaultTo(Ops.value("0.05"));
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, table(before), Ops.alterField("Thing", after));
    migrator.migrate("blog", "0001");
    database.run("INSERT INTO things (other) VALUES ('1')");
    List<String> schema = CatalogReader.read(database);
    List<String> first = database.rows("SELECT v FROM things");
    migrator.migrate();
    database.run("INSERT INTO things (other) VALUES ('2')");
    TestDatabase fresh = TestDatabase.fresh(engine);
    migrator(fresh, table(after)).migrate();
    fresh.run("INSERT INTO things (other) VALUES ('1'), ('2')");
    String values = "SELECT v FROM things ORDER BY id";
    assertThat(database.rows(values)).isEqualTo(fresh.rows(values));
    assertThat(CatalogReader.read(database)).isEqualTo(CatalogReader.read(fresh));
    migrator.rollback("blog", 1);
    database.run("DELETE FROM things WHERE other = '2'");
    assertThat(database.rows("SELECT v FROM things")).isEqualTo(first);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
  }

  static Stream<Arguments> losses() {
    return Stream.of(
            cast(Cols.varchar("v", 20), Cols.varchar("v", 5), "'much too long'", ""),
            cast(Cols.text("v"), Cols.integer("v"), "'12x'", ""),
            cast(Cols.integer("v"), Cols.smallint("v"), "70000", ""),
            cast(Cols.decimal("v", 10, 2), Cols.decimal("v", 6, 1), "1.25", ""),
            cast(Cols.integer("v"), Cols.bool("v"), "2", ""),
            cast(Cols.real("v"), Cols.integer("v"), "1.5", ""),
            cast(Cols.enumeration("v", "A", "B"), Cols.enumeration("v", "B"), "'A'", ""),
            cast(Cols.text("v"), Cols.date("v"), "'2023-02-29'", ""),
            cast(Cols.text("v"), Cols.date("v"), "'2024-02-29 10:30:00'", ""),
            cast(Cols.text("v"), Cols.date("v"), "'yesterday'", ""),
            cast(Cols.varchar("v", 40), Cols.date("v"), "'01/02/2024'", ""),
            cast(Cols.text("v"), Cols.time("v"), "'10:30:00+02'", ""),
            cast(Cols.text("v"), Cols.time("v"), "'10:30:00.1234567'", ""),
            cast(Cols.text("v"), Cols.time("v"), "'2024-02-29 10:30:00'", ""),
            cast(Cols.text("v"), Cols.time("v"), "'24:00:00'", ""),
            cast(Cols.text("v"), Cols.timestamp("v"), "'2024-02-29 10:30:00+02'", ""),
            cast(Cols.text("v"), Cols.timestamp("v"), "'2024-02-29 10:30:00.1234567'", ""),
            cast(Cols.text("v"), Cols.timestamp("v"), "'infinity'", ""),
            cast(Cols.text("v"), Cols.dateTime("v"), "'2024-02-29 10:30:00+02'", ""),
            cast(Cols.text("v"), Cols.dateTime("v"), "'2024-02-29 24:00:00'", ""),
            cast(Cols.text("v"), Cols.dateTime("v"), "'now'", ""),
            cast(Cols.text("v"), Cols.decimal("v", 8, 2), "'NaN'", ""))
        .flatMap(arguments -> Stream.of(Engine.values()).map(engine -> with(engine, arguments)));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void losesNothingWithoutAWord(
      Engine engine, FieldSpec from, FieldSpec to, String values, String unused) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, table(from), Ops.alterField("Thing", to));
    migrator.migrate("blog", "0001");
    insert(database, values);
    List<String> schema = database.schema();
    List<String> rows = database.rows("SELECT * FROM things");
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("blog.0002_change failed and was rolled back; it is not recorded.")
        .hasMessageContaining("ERROR ")
        .hasMessageContaining("FIX: ");
    assertThat(database.schema()).isEqualTo(schema);
    assertThat(database.rows("SELECT * FROM things")).isEqualTo(rows);
    assertThat(database.applied()).hasSize(1);
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void fillsNullsAndForbidsThem(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator without =
        migrator(
            database,
            table(Cols.integer("v")),
            Ops.alterField("Thing", Cols.integer("v").notNull()));
    without.migrate("blog", "0001");
    insert(database, "5, NULL, NULL");
    assertThatThrownBy(without::migrate)
        .hasMessageContaining("ERROR 2 rows of Thing need a value for v, NOT NULL, such as 2, 3")
        .hasMessageContaining("FIX: give alterField a fill(…)");
    Migrator with =
        migrator(
            database,
            table(Cols.integer("v")),
            Ops.alterField("Thing", Cols.integer("v").notNull(), Ops.fill(0)));
    List<String> schema = CatalogReader.read(database);
    with.migrate();
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("5", "0", "0");
    assertThat(database.error("INSERT INTO things (v) VALUES (NULL)")).containsIgnoringCase("null");
    assertThat(database.schema()).noneMatch(line -> line.contains("DEFAULT"));
    with.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("5", "0", "0");
  }

  @ParameterizedTest
  @EnumSource
  void convertsAsItIsTold(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            table(Cols.integer("v")),
            Ops.alterField(
                "Thing",
                Cols.text("v"),
                Ops.using(
                    Ops.sql("'no ' || \"v\""), Ops.sql("CAST(substr(\"v\", 4) AS integer)"))));
    migrator.migrate("blog", "0001");
    insert(database, "5, NULL");
    migrator.migrate();
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("no 5", "null");
    migrator.rollback("blog", 1);
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("5", "null");
  }

  @ParameterizedTest
  @EnumSource
  void namesDuplicates(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            table(Cols.text("v")),
            Ops.alterField("Thing", Cols.text("v").unique("uniq_thing_v")));
    migrator.migrate("blog", "0001");
    insert(database, "'a', 'b', 'a', NULL, NULL");
    assertThatThrownBy(migrator::migrate)
        .hasMessageContaining(
            "ERROR 1 values are duplicated that uniq_thing_v makes unique, such as a (keys 1, 3)")
        .hasMessageContaining("FIX: make the values differ");
    database.run("UPDATE things SET v = 'c' WHERE id = 3");
    migrator.migrate();
    assertThat(database.error("INSERT INTO things (v) VALUES ('a')"))
        .containsIgnoringCase("unique");
    database.run("INSERT INTO things (v) VALUES (NULL)");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyTakesAlongWhatRefersToIt(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        codes(
            database,
            Cols.integer("code").notNull().primaryKey(),
            Cols.varchar("code", 9).notNull().primaryKey(),
            Cols.foreignKey("code", "blog.Code")
                .notNull()
                .onDelete(Cols.CASCADE)
                .constraint("fk_use_code"),
            Cols.manyToMany("all", "blog.Code").table("uses_codes", "u", "c"));
    migrator.migrate("blog", "0001");
    database.run(
        "INSERT INTO codes VALUES (7), (8)",
        "INSERT INTO uses (code_id) VALUES (7), (8)",
        "INSERT INTO uses_codes VALUES (1, 7), (1, 8)");
    List<String> schema = CatalogReader.read(database);
    migrator.migrate();
    database.run("INSERT INTO codes VALUES ('x')", "INSERT INTO uses (code_id) VALUES ('x')");
    assertThat(database.rows("SELECT id, code_id FROM uses ORDER BY id"))
        .containsExactly("1|7", "2|8", "3|x");
    assertThat(database.rows("SELECT u, c FROM uses_codes ORDER BY c"))
        .containsExactly("1|7", "1|8");
    assertThat(database.error("INSERT INTO uses (code_id) VALUES ('y')"))
        .containsIgnoringCase("foreign key");
    database.run("DELETE FROM codes WHERE code = 'x'");
    assertThat(database.rows("SELECT count(*) FROM uses")).containsExactly("2");
    migrator.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows("SELECT u, c FROM uses_codes ORDER BY c"))
        .containsExactly("1|7", "1|8");
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceThatIsNoKeyIsNotMadeOne(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        codes(
            database,
            Cols.varchar("code", 9).notNull().primaryKey(),
            Cols.integer("code").notNull().primaryKey(),
            Cols.foreignKey("code", "blog.Code"));
    migrator.migrate("blog", "0001");
    database.run(
        "INSERT INTO codes VALUES ('0'), ('7')",
        "INSERT INTO uses (code_id) VALUES ('7'), ('gone')");
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining(
            engine == Engine.SQLITE
                ? "1 values of Use.code do not fit the key that it refers to, such as 2"
                : "invalid input syntax for type integer: \"gone\"");
    assertThat(database.rows("SELECT code_id FROM uses ORDER BY id")).containsExactly("7", "gone");
    assertThat(database.applied()).containsExactly("blog.0001_initial");
  }

  @Test
  void aPairThatIsNoPairOfKeysIsNotMadeOne() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    Migrator migrator =
        codes(
            database,
            Cols.varchar("code", 9).notNull().primaryKey(),
            Cols.integer("code").notNull().primaryKey(),
            Cols.manyToMany("all", "blog.Code").table("uses_codes", "u", "c"));
    migrator.migrate("blog", "0001");
    database.run(
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO codes VALUES ('0'), ('7')",
        "INSERT INTO uses DEFAULT VALUES",
        "INSERT INTO uses_codes VALUES (1, '7'), (1, 'gone')");
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining(
            "1 values of uses_codes.c do not fit the key that it refers to, such as 1, gone");
    assertThat(database.rows("SELECT c FROM uses_codes ORDER BY c")).containsExactly("7", "gone");
  }

  @ParameterizedTest
  @EnumSource
  void sqlByHandReadsWhatTheOperationsBeforeItMade(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            table(Cols.text("v")),
            Ops.addField("Thing", Cols.varchar("extra", 9).notNull(), Ops.fill("new")),
            Ops.alterField("Thing", Cols.text("other").notNull(), Ops.fill("none")),
            Ops.alterField(
                "Thing",
                Cols.varchar("v", 30),
                Ops.using(
                    Ops.sql("v || ' ' || \"extra\" || ' ' || other"), Ops.sql("substr(v, 1, 1)"))));
    migrator.migrate("blog", "0001");
    database.run("INSERT INTO things (v, other) VALUES ('a', NULL), ('b', 'x')");
    migrator.migrate();
    assertThat(database.rows("SELECT v FROM things ORDER BY id"))
        .containsExactly("a new none", "b new x");
    migrator.rollback("blog", 1);
    assertThat(database.rows("SELECT v FROM things ORDER BY id")).containsExactly("a", "b");
  }
}
