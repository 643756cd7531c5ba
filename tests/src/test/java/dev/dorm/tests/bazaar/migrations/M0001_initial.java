// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.tests.bazaar.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bigint;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.date;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.enumeration;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.real;
import static dev.dorm.migrate.Cols.smallint;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.time;
import static dev.dorm.migrate.Cols.timestamp;
import static dev.dorm.migrate.Cols.uuid;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "bazaar", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Card",
            "bazaar_card",
            bigAuto("id"),
            foreignKey("person", "bazaar.Person")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_card_person")
                .unique("uniq_card_person"),
            enumeration("grade", "BEST", "FAIR", "GOOD", "POOR").notNull().check("chk_card_grade"),
            decimal("amount", 8, 2),
            date("expires")),
        createModel(
            "Item",
            "bazaar_item",
            bigAuto("id"),
            varchar("title", 60).notNull(),
            text("note"),
            integer("size").notNull(),
            integer("weight"),
            smallint("rank").notNull(),
            smallint("shelf"),
            bigint("big").notNull(),
            bigint("huge"),
            real("ratio").notNull(),
            real("rate"),
            decimal("price", 10, 2).notNull(),
            decimal("discount", 18, 4),
            bool("sold").notNull(),
            bool("checked"),
            enumeration("grade", "BEST", "FAIR", "GOOD", "POOR").notNull().check("chk_item_grade"),
            enumeration("former", "BEST", "FAIR", "GOOD", "POOR").check("chk_item_former"),
            date("made").notNull(),
            date("due"),
            dateTime("seen").notNull(),
            dateTime("gone"),
            timestamp("planned"),
            time("opens"),
            uuid("token"),
            foreignKey("maker", "bazaar.Maker")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_item_maker")
                .index("idx_item_maker"),
            foreignKey("keeper", "bazaar.Person")
                .onDelete(SET_NULL)
                .constraint("fk_item_keeper")
                .index("idx_item_keeper"),
            foreignKey("parent", "bazaar.Item")
                .onDelete(SET_NULL)
                .constraint("fk_item_parent")
                .index("idx_item_parent"),
            manyToMany("labels", "bazaar.Label")
                .table("bazaar_item_labels", "item_id", "label_id")),
        createModel(
            "Label",
            "bazaar_label",
            bigAuto("id"),
            varchar("word", 60).notNull(),
            integer("weight")),
        createModel(
            "Maker",
            "bazaar_maker",
            bigAuto("id"),
            varchar("name", 60).notNull(),
            varchar("city", 60),
            integer("founded").notNull(),
            decimal("capital", 14, 2),
            bool("open").notNull()),
        createModel(
            "Person",
            "bazaar_person",
            bigAuto("id"),
            varchar("name", 60).notNull(),
            varchar("email", 60).unique("uniq_person_email"),
            integer("age"),
            enumeration("grade", "BEST", "FAIR", "GOOD", "POOR").check("chk_person_grade"),
            foreignKey("boss", "bazaar.Person")
                .onDelete(SET_NULL)
                .constraint("fk_person_boss")
                .index("idx_person_boss"),
            foreignKey("employer", "bazaar.Maker")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_person_employer")
                .index("idx_person_employer")));
  }
}
