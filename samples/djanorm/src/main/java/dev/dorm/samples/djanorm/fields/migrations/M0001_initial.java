// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.fields.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.auto;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bigint;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.date;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.json;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.real;
import static dev.dorm.migrate.Cols.smallint;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.time;
import static dev.dorm.migrate.Cols.uuid;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "fields", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Everything",
            "fields_everything",
            bigAuto("id"),
            varchar("word", 30).notNull(),
            text("text").notNull(),
            integer("number").notNull(),
            bigint("bigNumber").notNull(),
            smallint("smallNumber").notNull(),
            real("fraction").notNull(),
            decimal("price", 8, 2).notNull(),
            bool("flag").notNull(),
            date("day").notNull(),
            time("time").notNull(),
            dateTime("moment").notNull(),
            varchar("email", 254).notNull(),
            varchar("url", 200).notNull(),
            varchar("slug", 50).notNull(),
            uuid("uuid").notNull(),
            json("json").notNull(),
            foreignKey("part", "fields.Part")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_everything_part")
                .index("idx_everything_part"),
            foreignKey("only", "fields.Part")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_everything_only")
                .unique("uniq_everything_only"),
            manyToMany("parts", "fields.Part")
                .table("fields_everything_parts", "everything_id", "part_id")),
        createModel("Part", "fields_part", auto("id")));
  }
}
