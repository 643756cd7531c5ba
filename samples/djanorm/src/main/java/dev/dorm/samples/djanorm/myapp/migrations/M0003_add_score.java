package dev.dorm.samples.djanorm.myapp.migrations;

import static dev.dorm.migrate.Ops.runJava;
import static dev.dorm.migrate.Ops.runSql;
import static dev.dorm.migrate.Ops.sql;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.data.MigrationContext;
import dev.dorm.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/** The page's own migration: a column by SQL, and a row by code, both with the way back. */
@DormMigration(
    app = "myapp",
    name = "0003_add_score",
    dependsOn = {"myapp.0002_mymodel"})
public final class M0003_add_score extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        runSql(
            "score",
            sql("ALTER TABLE myapp_author ADD COLUMN score INTEGER DEFAULT 0"),
            sql("ALTER TABLE myapp_author DROP COLUMN score")),
        runJava("admin", M0003_add_score::seed, M0003_add_score::unseed));
  }

  private static void seed(MigrationContext context) {
    context
        .table("Author")
        .getOrCreate(Map.of("email", "admin@example.com"), Map.of("name", "Admin", "age", 0));
  }

  private static void unseed(MigrationContext context) {
    context.table("Author").where("email").eq("admin@example.com").delete();
  }
}
