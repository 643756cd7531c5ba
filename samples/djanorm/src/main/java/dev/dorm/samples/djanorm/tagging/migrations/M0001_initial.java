// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.tagging.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "tagging", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Article",
            "tagging_article",
            bigAuto("id"),
            varchar("title", 200).notNull(),
            manyToMany("tags", "tagging.Tag")
                .table("tagging_article_tags", "article_id", "tag_id")),
        createModel(
            "Tag",
            "tagging_tag",
            bigAuto("id"),
            varchar("name", 50).notNull().unique("uniq_tag_name_f5092828")));
  }
}
