package dev.dorm.migrate;

import static dev.dorm.migrate.Ops.check;
import static dev.dorm.migrate.Ops.field;
import static dev.dorm.migrate.Ops.index;
import static dev.dorm.migrate.Ops.unique;
import static dev.dorm.migrate.Ops.value;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions of rows, and indexes and uniqueness of some rows only, with rows in the table. */
class ConstraintTest {
  private static final CheckSpec ADULT =
      check("check_person_age").that(field("age").gte(value(18)).or(field("age").isNull()));

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

  private static Operation table(ModelPart... more) {
    List<ModelPart> parts = new ArrayList<>();
    parts.add(Cols.bigAuto("id"));
    parts.add(Cols.varchar("name", 30).notNull());
    parts.add(Cols.integer("age"));
    parts.add(Cols.bool("active").notNull());
    parts.add(Cols.date("born"));
    parts.addAll(List.of(more));
    return Ops.createModel("Person", "people", parts.toArray(ModelPart[]::new));
  }

  private static void insert(TestDatabase database, String name, String age, boolean active) {
    database.run(insertion(database, name, age, active));
  }

  private static String insertion(TestDatabase database, String name, String age, boolean active) {
    String flag =
        database.engine() == Engine.SQLITE ? (active ? "1" : "0") : Boolean.toString(active);
    return "INSERT INTO people (name, age, active) VALUES ('"
        + name
        + "', "
        + age
        + ", "
        + flag
        + ")";
  }

  @ParameterizedTest
  @EnumSource
  void aConditionRefusesRowsOfWhichItIsFalse(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, table(ADULT)).migrate();
    insert(database, "Ann", "18", true);
    insert(database, "Bob", "NULL", true);
    assertThat(database.error(insertion(database, "Cid", "17", true))).contains("check_person_age");
    assertThat(database.rows("SELECT count(*) FROM people")).containsExactly("2");
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreUniqueAmongTheRowsOfACondition(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    UniqueSpec active = unique("uniq_person_name").on("name").where(field("active")).include("age");
    migrator(database, table(active)).migrate();
    insert(database, "Ann", "1", false);
    insert(database, "Ann", "2", false);
    insert(database, "Ann", "3", true);
    assertThat(database.error(insertion(database, "Ann", "4", true))).isNotEmpty();
    assertThat(database.rows("SELECT count(*) FROM people")).containsExactly("3");
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatAConstraintRefusesAreNamedAndStay(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, table(), Ops.addConstraint("Person", ADULT));
    migrator.migrate("blog", "0001");
    insert(database, "Ann", "18", true);
    insert(database, "Bob", "7", true);
    insert(database, "Cid", "NULL", true);
    insert(database, "Dan", "9", true);
    List<String> rows = database.rows("SELECT * FROM people ORDER BY id");
    List<String> schema = CatalogReader.read(database);
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageStartingWith("[DORM4031]")
        .hasMessageContaining("2 rows of Person are refused by check_person_age")
        .hasMessageContaining("(age >= '18') or (age is null)")
        .hasMessageContaining("2, 4")
        .hasMessageContaining("FIX: ");
    assertThat(database.rows("SELECT * FROM people ORDER BY id")).isEqualTo(rows);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.applied()).containsExactly("blog.0001_initial");

    database.run("UPDATE people SET age = 20 WHERE age < 18");
    migrator.migrate();
    List<String> changed = CatalogReader.read(database);
    TestDatabase fresh = TestDatabase.fresh(engine);
    migrator(fresh, table(ADULT)).migrate();
    assertThat(changed).isEqualTo(CatalogReader.read(fresh));
    migrator.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    migrator.migrate();
    assertThat(CatalogReader.read(database)).isEqualTo(changed);
    assertThat(database.error(insertion(database, "Eve", "3", true))).contains("check_person_age");
  }

  @ParameterizedTest
  @EnumSource
  void duplicatesCountAmongTheRowsOfAConditionOnly(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    UniqueSpec active = unique("uniq_person_name").on("name").where(field("active"));
    Migrator migrator = migrator(database, table(), Ops.addConstraint("Person", active));
    migrator.migrate("blog", "0001");
    insert(database, "Ann", "1", false);
    insert(database, "Ann", "2", false);
    insert(database, "Ann", "3", true);
    migrator.migrate();
    migrator.rollback("blog", 1);
    insert(database, "Ann", "4", true);
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("1 values are duplicated that uniq_person_name makes unique")
        .hasMessageContaining("Ann (keys 3, 4)");
  }

  @ParameterizedTest
  @EnumSource
  void whatSpeaksOfAColumnFollowsItsNameAndItsType(Engine engine) {
    ModelPart[] about = {
      check("check_person_age").that(field("age").gt(value(0))),
      index("idx_person_name").on("-name").where(field("age").ne(value(7))).include("born"),
      unique("uniq_person_born").on("born").where(field("age").in(value(1), value(2)))
    };
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator =
        migrator(
            database,
            table(about),
            Ops.renameField("Person", "age", "years"),
            Ops.alterField("Person", Cols.varchar("name", 40).notNull()),
            Ops.alterField("Person", Cols.bigint("years")),
            Ops.alterField("Person", Cols.decimal("years", 17, 2)));
    migrator.migrate("blog", "0001");
    insert(database, "Ann", "1", true);
    insert(database, "Bob", "7", true);
    List<String> schema = CatalogReader.read(database);
    List<String> rows = database.rows("SELECT * FROM people ORDER BY id");
    migrator.migrate();
    TestDatabase fresh = TestDatabase.fresh(engine);
    migrator(
            fresh,
            Ops.createModel(
                "Person",
                "people",
                Cols.bigAuto("id"),
                Cols.varchar("name", 40).notNull(),
                Cols.decimal("years", 17, 2),
                Cols.bool("active").notNull(),
                Cols.date("born"),
                check("check_person_age").that(field("years").gt(value(0))),
                index("idx_person_name")
                    .on("-name")
                    .where(field("years").ne(value(7)))
                    .include("born"),
                unique("uniq_person_born").on("born").where(field("years").in(value(1), value(2)))))
        .migrate();
    assertThat(CatalogReader.read(database)).isEqualTo(CatalogReader.read(fresh));
    assertThat(database.error("UPDATE people SET years = -1")).contains("check_person_age");
    migrator.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.rows("SELECT * FROM people ORDER BY id")).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource
  void aTableThatIsWrittenAnewHoldsTheConditionsOfItsEnd(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    CheckSpec young =
        check("check_person_young")
            .that(field("age").between(value(0), value(99)).not().not().and(field("active")));
    Migrator migrator =
        migrator(
            database,
            table(ADULT),
            Ops.alterField("Person", Cols.decimal("age", 17, 0)),
            Ops.removeConstraint("Person", "check_person_age"),
            Ops.addConstraint("Person", young));
    migrator.migrate("blog", "0001");
    insert(database, "Ann", "20", true);
    List<String> schema = CatalogReader.read(database);
    insert(database, "Bob", "120", true);
    assertThatThrownBy(migrator::migrate).isInstanceOf(MigrationFailed.class);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    database.run("DELETE FROM people WHERE age > 99");
    migrator.migrate();
    assertThat(database.error("UPDATE people SET age = 100")).contains("check_person_young");
    migrator.rollback("blog", 1);
    assertThat(CatalogReader.read(database)).isEqualTo(schema);
    assertThat(database.error("UPDATE people SET age = 17")).contains("check_person_age");
    assertThat(database.rows("SELECT name, age FROM people")).containsExactly("Ann|20");
  }
}
