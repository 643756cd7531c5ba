// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.myapp.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "myapp", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Article",
            "myapp_article",
            bigAuto("id"),
            foreignKey("category", "myapp.Category")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_article_category")
                .index("idx_article_category")),
        createModel(
            "Author",
            "myapp_author",
            bigAuto("id"),
            varchar("name", 100).notNull(),
            varchar("email", 254).notNull().unique("uniq_author_email_28fbc09a"),
            integer("age").notNull()),
        createModel("Category", "myapp_category", bigAuto("id"), varchar("name", 50).notNull()));
  }
}
