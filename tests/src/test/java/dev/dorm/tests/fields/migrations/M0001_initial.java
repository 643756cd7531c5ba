package dev.dorm.tests.fields.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.array;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bigint;
import static dev.dorm.migrate.Cols.blob;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.date;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.enumeration;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.json;
import static dev.dorm.migrate.Cols.real;
import static dev.dorm.migrate.Cols.smallint;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.time;
import static dev.dorm.migrate.Cols.timestamp;
import static dev.dorm.migrate.Cols.uuid;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.addConstraint;
import static dev.dorm.migrate.Ops.addIndex;
import static dev.dorm.migrate.Ops.createModel;
import static dev.dorm.migrate.Ops.index;
import static dev.dorm.migrate.Ops.unique;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

/** The tables of the models. */
@DormMigration(app = "fields", name = "0001_initial")
public final class M0001_initial extends Migration {
  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Customer",
            "fields_customer",
            bigAuto("id"),
            varchar("name", 20).notNull(),
            text("address_street").notNull(),
            varchar("address_city", 12).notNull(),
            integer("address_zip").notNull(),
            text("address_note"),
            text("delivery_street").column("to_street"),
            varchar("delivery_city", 12).column("to_city"),
            integer("delivery_zip").column("to_zip"),
            text("delivery_note").column("to_note"),
            varchar("profile_nick", 20).notNull().unique("uniq_customer_profile_nick"),
            json("profile_likes").notNull(),
            blob("profile_photo"),
            bigint("profile_worth").notNull(),
            bool("profile_open").notNull(),
            array(integer("profile_marks")).notNull(),
            text("mood_first"),
            text("mood_second")),
        createModel(
            "Note",
            "fields_note",
            bigAuto("id"),
            integer("slot").notNull().unique("uniq_note_slot"),
            array(text("tags")).notNull(),
            array(text("more")),
            array(bigint("scores")),
            text("place_town"),
            text("place_street"),
            text("echo"),
            foreignKey("parent", "fields.Note")
                .onDelete(CASCADE)
                .constraint("fk_note_parent")
                .index("idx_note_parent")),
        createModel(
            "Sampler",
            "fields_sampler",
            bigAuto("id"),
            integer("slot").notNull().unique("uniq_sampler_slot"),
            smallint("small"),
            integer("number"),
            bigint("big"),
            real("real"),
            decimal("price", 10, 2),
            decimal("weight", 15, 5),
            decimal("amount", 18, 4),
            bool("flag"),
            varchar("name", 20),
            text("text"),
            date("day"),
            time("time"),
            dateTime("moment"),
            dateTime("shifted"),
            timestamp("local"),
            uuid("token"),
            blob("bytes"),
            enumeration("colour", "BLUE", "GREEN", "RED").check("chk_sampler_colour"),
            json("json"),
            array(text("words")),
            array(smallint("smalls")),
            array(integer("numbers")),
            array(bigint("bigs")),
            array(real("reals")),
            array(bool("flags")),
            array(uuid("tokens")),
            array(date("days")),
            array(time("times")),
            array(dateTime("moments")),
            array(timestamp("locals")),
            bigint("money"),
            varchar("code", 20)),
        createModel(
            "Visit",
            "fields_visit",
            bigAuto("id"),
            foreignKey("customer", "fields.Customer")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_visit_customer")
                .index("idx_visit_customer")),
        createModel(
            "Wallet",
            "fields_wallet",
            bigAuto("id"),
            varchar("code", 8).notNull().unique("uniq_wallet_code"),
            bigint("balance").notNull(),
            bigint("limit"),
            blob("secret"),
            text("words").notNull(),
            decimal("share", 8, 2).notNull(),
            dateTime("changed").notNull(),
            foreignKey("parent", "fields.Wallet")
                .onDelete(SET_NULL)
                .constraint("fk_wallet_parent")
                .index("idx_wallet_parent")),
        addIndex("Customer", index("idx_customer_address_zip_name").on("address_zip", "-name")),
        addConstraint(
            "Customer", unique("uniq_customer_name_address_street").on("name", "address_street")));
  }
}
