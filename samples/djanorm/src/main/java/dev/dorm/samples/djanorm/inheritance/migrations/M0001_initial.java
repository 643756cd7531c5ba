// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.inheritance.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "inheritance", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Comment",
            "inheritance_comment",
            bigAuto("id"),
            dateTime("createdAt"),
            dateTime("updatedAt"),
            varchar("text", 500).notNull()),
        createModel(
            "Post",
            "posts",
            bigAuto("id"),
            dateTime("createdAt"),
            dateTime("updatedAt"),
            varchar("title", 200).notNull(),
            text("body").notNull()));
  }
}
