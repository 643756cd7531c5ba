// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.policies.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(
    app = "policies",
    name = "0001_initial",
    dependsOn = {"library.0001_initial"})
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Article",
            "policies_article",
            bigAuto("id"),
            foreignKey("author", "library.Author")
                .notNull()
                .constraint("fk_article_author")
                .index("idx_article_author")),
        createModel(
            "Comment",
            "policies_comment",
            bigAuto("id"),
            foreignKey("article", "policies.Article")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_comment_article")
                .index("idx_comment_article")),
        createModel(
            "Profile",
            "policies_profile",
            bigAuto("id"),
            foreignKey("author", "library.Author")
                .onDelete(SET_NULL)
                .constraint("fk_profile_author")
                .index("idx_profile_author")));
  }
}
