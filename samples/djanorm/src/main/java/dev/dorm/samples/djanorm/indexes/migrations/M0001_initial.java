// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.indexes.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;
import static dev.dorm.migrate.Ops.index;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "indexes", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Article",
            "indexes_article",
            bigAuto("id"),
            varchar("title", 200).notNull(),
            varchar("slug", 200).notNull(),
            dateTime("publishedAt").notNull(),
            index("idx_article_slug").on("slug").unique(),
            index("idx_article_date").on("publishedAt"),
            index("idx_article_title_slug").on("title", "slug")));
  }
}
