package dev.dorm.migrate.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.Cols;
import dev.dorm.migrate.Ops;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQLite before 3.53 cannot change NOT NULL, and what no SQLite can store is refused. */
class SqliteEditorTest {
  private static final Operation CREATE =
      Ops.createModel("Author", "authors", Cols.bigAuto("id"), Cols.text("name"));

  private static List<String> render(boolean alters, Operation... operations) {
    return MigrationRenderer.of(Engine.SQLITE, alters)
        .render("blog", List.of(operations), ProjectState.empty())
        .lines();
  }

  @Test
  void addsWhatItCan() {
    assertThat(render(false, CREATE, Ops.addField("Author", Cols.text("a"), Ops.fill("x"))))
        .contains("ALTER TABLE \"authors\" ADD COLUMN \"a\" TEXT;")
        .contains("UPDATE \"authors\" SET \"a\" = 'x';");
    assertThat(render(false, CREATE, Ops.addField("Author", Cols.text("a").notNull())))
        .contains("-- Refused unless 0: SELECT count(*) FROM \"authors\"")
        .contains("ALTER TABLE \"authors\" ADD COLUMN \"a\" TEXT NOT NULL;");
    assertThat(
            render(true, CREATE, Ops.addField("Author", Cols.text("a").notNull(), Ops.fill("x"))))
        .contains("ALTER TABLE \"authors\" ALTER COLUMN \"a\" SET NOT NULL;");
  }

  @Test
  void writesTheTableAnewWhereItHasTo() {
    List<String> lines =
        render(false, CREATE, Ops.addField("Author", Cols.text("a").notNull(), Ops.fill("x")));
    assertThat(String.join("\n", lines))
        .contains("CREATE TABLE \"dorm_new_authors\"")
        .contains(
            "INSERT INTO \"dorm_new_authors\" (\"id\", \"name\", \"a\") SELECT \"id\", \"name\","
                + " 'x' FROM \"authors\"")
        .contains("ALTER TABLE \"dorm_new_authors\" RENAME TO \"authors\"");
  }

  @Test
  void writesATableAnewOnceForNeighbours() {
    List<String> lines =
        render(
            true,
            CREATE,
            Ops.alterField("Author", Cols.integer("name")),
            Ops.addField("Author", Cols.integer("a")),
            Ops.addIndex("Author", Ops.index("i").on("a")));
    assertThat(lines).filteredOn(line -> line.contains("dorm_new_authors")).hasSize(1);
    lines =
        render(
            true,
            CREATE,
            Ops.alterField("Author", Cols.integer("name")),
            Ops.runSql("x", Ops.sql("SELECT 1")),
            Ops.alterField("Author", Cols.text("name")));
    assertThat(lines).filteredOn(line -> line.contains("dorm_new_authors")).hasSize(2);
  }

  @Test
  void refusesWhatItCannot() {
    assertThatThrownBy(() -> render(true, CREATE, Ops.addField("Author", Cols.decimal("d", 19, 2))))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2024] SQLite cannot store a decimal(19, 2) exactly");
  }

  @Test
  void storesDecimalsByTheirDigits() {
    assertThat(
            render(
                true,
                CREATE,
                Ops.addField("Author", Cols.decimal("small", 15, 2), Ops.fill("1.5")),
                Ops.addField("Author", Cols.decimal("large", 18, 2), Ops.fill("1.5"))))
        .contains("ALTER TABLE \"authors\" ADD COLUMN \"small\" REAL;")
        .contains("UPDATE \"authors\" SET \"small\" = 1.50;")
        .contains("ALTER TABLE \"authors\" ADD COLUMN \"large\" INTEGER;")
        .contains("UPDATE \"authors\" SET \"large\" = 150;");
  }

  @Test
  void refusesOperationsThatDoNotFit() {
    assertThatThrownBy(() -> render(true, Ops.addField("Author", Cols.text("a"))))
        .hasMessageContaining("[DORM2016] The operation \"Add field a to Author\" does not fit")
        .hasMessageContaining("there is no model blog.Author");
    assertThatThrownBy(() -> render(true, CREATE, CREATE)).hasMessageContaining("there already");
    assertThatThrownBy(() -> render(true, CREATE, Ops.removeField("Author", "nme")))
        .hasMessageContaining("there is no field nme");
    assertThatThrownBy(() -> render(true, CREATE, Ops.removeField("Author", "id")))
        .hasMessageContaining("[DORM2006] The field id of blog.Author is its key");
    assertThatThrownBy(() -> render(true, CREATE, Ops.addField("Author", Cols.text("NAME"))))
        .hasMessageContaining("the column name is there already");
    assertThatThrownBy(() -> render(true, CREATE, Ops.alterField("Author", Cols.blob("name"))))
        .hasMessageContaining(
            "[DORM2006] The field name of blog.Author changes from text to blob, and there is no"
                + " cast");
    assertThatThrownBy(
            () ->
                render(true, CREATE, Ops.addField("Author", Cols.foreignKey("boss", "blog.Boss"))))
        .hasMessageContaining("[DORM2016] There is no model blog.Boss at this point");
    assertThatThrownBy(
            () ->
                render(
                    true,
                    CREATE,
                    Ops.addIndex("Author", Ops.index("i").on("name")),
                    Ops.removeField("Author", "name")))
        .hasMessageContaining("the index i uses it");
  }
}
