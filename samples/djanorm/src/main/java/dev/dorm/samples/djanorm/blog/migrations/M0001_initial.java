// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.blog.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "blog", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Author",
            "blog_authors",
            bigAuto("id"),
            varchar("name", 100).notNull(),
            varchar("email", 254).notNull().unique("uniq_author_email"),
            integer("age").notNull()),
        createModel(
            "Post",
            "blog_posts",
            bigAuto("id"),
            dateTime("createdAt"),
            dateTime("updatedAt"),
            varchar("title", 200).notNull(),
            text("body").notNull(),
            foreignKey("author", "blog.Author")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_post_author")
                .index("idx_post_author"),
            bool("published").notNull(),
            integer("views").notNull(),
            manyToMany("tags", "blog.Tag").table("blog_posts_tags", "post_id", "tag_id")),
        createModel(
            "Tag",
            "blog_tags",
            bigAuto("id"),
            varchar("name", 50).notNull().unique("uniq_tag_name")));
  }
}
