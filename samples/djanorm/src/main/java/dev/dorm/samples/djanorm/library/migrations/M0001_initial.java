// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.library.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "library", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Author",
            "authors",
            bigAuto("id"),
            varchar("name", 100).notNull(),
            varchar("email", 254).notNull().unique("uniq_author_email_5fb39b68"),
            integer("age").notNull(),
            text("bio"),
            bool("active").notNull(),
            dateTime("joined").notNull(),
            dateTime("updatedAt"),
            decimal("balance", 10, 2).notNull(),
            integer("rating").notNull(),
            integer("rank").notNull(),
            foreignKey("publisher", "library.Publisher")
                .constraint("fk_author_publisher")
                .index("idx_author_publisher")),
        createModel(
            "Book",
            "books",
            bigAuto("id"),
            varchar("title", 200).notNull(),
            foreignKey("author", "library.Author")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_book_author")
                .index("idx_book_author"),
            integer("pages").notNull(),
            bool("published").notNull(),
            integer("year").notNull()),
        createModel(
            "Publisher", "library_publisher", bigAuto("id"), varchar("name", 100).notNull()));
  }
}
