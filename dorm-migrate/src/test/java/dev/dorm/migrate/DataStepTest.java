package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.data.HistoricalRow;
import dev.dorm.migrate.data.HistoricalTable;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Java in a migration works on the tables as they are at that point. */
class DataStepTest {
  private static final Operation TAGS =
      Ops.createModel(
          "Tag", "tags", Cols.bigAuto("id"), Cols.varchar("name", 40), Cols.bool("isOld"));

  private static Migrator migrator(TestDatabase database, Operation... second) {
    return Migrator.of(
        database,
        Modules.of(
            List.of(
                module(
                    "blog",
                    migration("0001_initial", List.of(), TAGS),
                    migration("0002_data", List.of("blog.0001_initial"), second)))));
  }

  @ParameterizedTest
  @EnumSource
  void seedsRowsAndTakesThemBack(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            Ops.runJava(
                "seed",
                context -> {
                  HistoricalTable tags = context.table("Tag");
                  for (String name : List.of("java", "日本", "it's", "java")) {
                    tags.getOrCreate(Map.of("name", name), Map.of("isOld", false));
                  }
                },
                context ->
                    context.table("blog.Tag").where("name").in(List.of("java", "日本")).delete()));
    migrator.migrate();
    assertThat(database.rows("SELECT name FROM tags ORDER BY id"))
        .containsExactly("java", "日本", "it's");
    migrator.rollback("blog", 1);
    assertThat(database.rows("SELECT name FROM tags")).containsExactly("it's");
    migrator.migrate();
    assertThat(database.rows("SELECT count(*) FROM tags")).containsExactly("3");
  }

  @ParameterizedTest
  @EnumSource
  void seesTheColumnsOfItsTime(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            Ops.renameField("Tag", "name", "title"),
            Ops.addField("Tag", Cols.text("slug")),
            Ops.runJava(
                "slugs",
                context ->
                    context
                        .table("Tag")
                        .select("title")
                        .forEachBatch(
                            2,
                            rows -> {
                              for (HistoricalRow row : rows) {
                                String slug = row.string("title") + "-" + row.number("id");
                                context
                                    .table("Tag")
                                    .where("id")
                                    .eq(row.get("id"))
                                    .update("slug", slug);
                              }
                            }),
                RunJava.NOOP),
            Ops.removeField("Tag", "title"));
    migrator.migrate("blog", "0001");
    database.run("INSERT INTO tags (name) VALUES ('a'), ('b'), ('c'), ('d'), ('e')");
    migrator.migrate();
    assertThat(database.rows("SELECT slug FROM tags ORDER BY id"))
        .containsExactly("a-1", "b-2", "c-3", "d-4", "e-5");
    migrator.rollback("blog", 1);
    assertThat(database.rows("SELECT count(*) FROM tags WHERE name IS NULL")).containsExactly("5");
  }

  @ParameterizedTest
  @EnumSource
  void keepsValuesOfAllTypes(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Map<String, Object> values =
        Map.ofEntries(
            Map.entry("i", 7L),
            Map.entry("r", 1.5),
            Map.entry("small", new BigDecimal("1.25")),
            Map.entry("large", new BigDecimal("12345678901234.56")),
            Map.entry("b", true),
            Map.entry("t", "'; DROP TABLE tags; -- ?"),
            Map.entry("d", LocalDate.of(2024, 2, 29)),
            Map.entry("c", LocalTime.of(23, 59, 59, 1000)),
            Map.entry("m", Instant.parse("2024-02-29T23:59:59.000001Z")),
            Map.entry("l", LocalDateTime.of(2024, 2, 29, 0, 0)),
            Map.entry("u", UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
            Map.entry("x", new byte[] {0, -1}));
    Migrator migrator =
        migrator(
            database,
            Ops.createModel(
                "All",
                "every",
                Cols.bigAuto("id"),
                Cols.integer("i"),
                Cols.real("r"),
                Cols.decimal("small", 8, 2),
                Cols.decimal("large", 17, 2),
                Cols.bool("b"),
                Cols.text("t"),
                Cols.date("d"),
                Cols.time("c"),
                Cols.dateTime("m"),
                Cols.timestamp("l"),
                Cols.uuid("u"),
                Cols.blob("x")),
            Ops.runJava(
                "all",
                context -> {
                  HistoricalTable table = context.table("All");
                  HistoricalRow row = table.create(values);
                  assertThat(table.list()).hasSize(1);
                  values.forEach((field, value) -> assertThat(row.get(field)).isEqualTo(value));
                  HistoricalRow nulls = table.create(Map.of());
                  assertThat(nulls.get("m")).isNull();
                  assertThat(table.where("m").isNull(true).count()).isEqualTo(1);
                  assertThat(table.where("i").gt(6).where("b").eq(true).count()).isEqualTo(1);
                  assertThat(table.where("u").ne(UUID.randomUUID()).first()).isPresent();
                },
                RunJava.NOOP));
    assertThat(migrator.migrate()).isEqualTo(2);
  }

  private static final Operation FITTING =
      Ops.createModel(
          "All",
          "every",
          Cols.bigAuto("id"),
          Cols.smallint("i"),
          Cols.real("r"),
          Cols.decimal("small", 8, 2),
          Cols.decimal("large", 17, 2),
          Cols.bool("b"),
          Cols.varchar("t", 5),
          Cols.enumeration("e", "SECONDS", "DAYS"),
          Cols.date("d"),
          Cols.time("c"),
          Cols.dateTime("m"),
          Cols.timestamp("l"),
          Cols.uuid("u"),
          Cols.blob("x"),
          Cols.json("j"));

  @ParameterizedTest
  @EnumSource
  void refusesWhatAColumnWouldCutOrCannotHold(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Map<String, List<Object>> bad =
        Map.ofEntries(
            Map.entry("i", List.of(40_000, "x", 1.5)),
            Map.entry("r", List.of(Double.NaN, "x")),
            Map.entry("small", List.of(new BigDecimal("1.255"), new BigDecimal("1000000"))),
            Map.entry("large", List.of(new BigDecimal("1.255"), "x")),
            Map.entry("b", List.of("yes", 2)),
            Map.entry("t", List.of("123456", "12345 ", "a\0")),
            Map.entry("e", List.of("MINUTES", ChronoUnit.WEEKS)),
            Map.entry(
                "d", List.of(LocalDateTime.of(2024, 2, 29, 1, 0), "29.2.2024", LocalDate.MAX)),
            Map.entry("c", List.of(LocalDateTime.of(2024, 2, 29, 1, 0), "noon")),
            Map.entry("m", List.of(LocalDate.EPOCH, Instant.MAX, "2024")),
            Map.entry("l", List.of(LocalDate.EPOCH, Instant.EPOCH, LocalDateTime.MIN)),
            Map.entry("u", List.of("x", 5)),
            Map.entry("x", List.of("x", 5)),
            Map.entry("j", List.of(Map.of("a", 1))));
    Operation step =
        Ops.runJava(
            "bad",
            context -> {
              HistoricalTable table = context.table("All");
              table.create(Map.of("t", "12345"));
              bad.forEach(
                  (field, values) -> {
                    for (Object value : values) {
                      refused(field, () -> table.create(Map.of(field, value)));
                      refused(field, () -> table.update(field, value));
                      refused(field, () -> table.where(field).eq(value));
                      refused(field, () -> table.where(field).in(List.of(value)));
                    }
                  });
              assertThat(table.where("t").eq("12345").count()).isEqualTo(1);
            },
            RunJava.NOOP);
    assertThat(migrator(database, FITTING, step).migrate()).isEqualTo(2);
  }

  private static void refused(String field, ThrowingCallable program) {
    assertThatThrownBy(program)
        .as(field)
        .isInstanceOf(PlanRefused.class)
        .hasMessageStartingWith("[DORM2009]")
        .hasMessageContaining("blog.All." + field)
        .hasMessageContaining("FIX: ");
  }

  @ParameterizedTest
  @EnumSource
  void takesOtherFormsOfOneValue(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Instant moment = Instant.parse("2024-02-29T22:30:00.000001Z");
    Map<String, List<Object>> forms =
        Map.of(
            "m",
            List.of(
                moment,
                moment.atOffset(ZoneOffset.ofHours(2)),
                moment.atZone(ZoneId.of("Asia/Kathmandu")),
                moment.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                moment.plusNanos(999),
                "2024-02-29T22:30:00.000001Z",
                "2024-02-29 22:30:00.000001"),
            "d",
            List.of(LocalDate.of(2024, 2, 29), "2024-02-29"),
            "e",
            List.of("DAYS", ChronoUnit.DAYS),
            "i",
            List.of(7L, 7, (short) 7, "7"),
            "b",
            List.of(true, 1, "true"),
            "small",
            List.of(new BigDecimal("1.50"), new BigDecimal("1.5"), 1.5, "1.500"));
    Operation step =
        Ops.runJava(
            "forms",
            context -> {
              HistoricalTable table = context.table("All");
              forms.forEach(
                  (field, values) -> {
                    Object first = table.create(Map.of(field, values.get(0))).get(field);
                    for (Object value : values) {
                      assertThat(table.create(Map.of(field, value)).get(field)).isEqualTo(first);
                      assertThat(table.where(field).eq(value).count()).isGreaterThan(1);
                    }
                  });
            },
            RunJava.NOOP);
    assertThat(migrator(database, FITTING, step).migrate()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackWhatFails(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            Ops.addField("Tag", Cols.text("slug")),
            Ops.runJava(
                "fails",
                context -> {
                  context.table("Tag").create(Map.of("name", "x"));
                  throw new IllegalStateException("on purpose");
                }));
    migrator.migrate("blog", "0001");
    List<String> schema = database.schema();
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("operation 2 of 2: Raw Java operation fails")
        .hasMessageContaining("on purpose");
    assertThat(database.schema()).isEqualTo(schema);
    assertThat(database.rows("SELECT count(*) FROM tags")).containsExactly("0");
  }

  @ParameterizedTest
  @EnumSource
  void refusesToUndoCodeWithoutAReverse(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, Ops.runJava("once", RunJava.NOOP));
    migrator.migrate();
    assertThatThrownBy(() -> migrator.rollback("blog", 2))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(
            "[DORM2017] The operation \"Raw Java operation once\" cannot be undone");
    assertThat(database.applied()).hasSize(2);
  }
}
