// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.tests.chinook.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.date;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.enumeration;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.json;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.real;
import static dev.dorm.migrate.Cols.time;
import static dev.dorm.migrate.Cols.timestamp;
import static dev.dorm.migrate.Cols.uuid;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;
import static dev.dorm.migrate.Ops.index;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "chinook", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Album",
            "chinook_album",
            bigAuto("id"),
            varchar("title", 160).notNull(),
            foreignKey("artist", "chinook.Artist")
                .notNull()
                .constraint("fk_album_artist")
                .index("idx_album_artist")),
        createModel("Artist", "chinook_artist", bigAuto("id"), varchar("name", 120)),
        createModel(
            "Customer",
            "chinook_customer",
            bigAuto("id"),
            varchar("firstName", 40).notNull(),
            varchar("lastName", 20).notNull(),
            varchar("company", 80),
            varchar("address", 70),
            varchar("city", 40),
            varchar("state", 40),
            varchar("country", 40),
            varchar("postalCode", 10),
            varchar("phone", 24),
            varchar("fax", 24),
            varchar("email", 254).notNull(),
            foreignKey("supportRep", "chinook.Employee")
                .onDelete(SET_NULL)
                .constraint("fk_customer_support_rep")
                .index("idx_customer_support_rep")),
        createModel(
            "Employee",
            "chinook_employee",
            bigAuto("id"),
            varchar("lastName", 20).notNull(),
            varchar("firstName", 20).notNull(),
            varchar("title", 30),
            foreignKey("reportsTo", "chinook.Employee")
                .onDelete(SET_NULL)
                .constraint("fk_employee_reports_to")
                .index("idx_employee_reports_to"),
            timestamp("birthDate"),
            timestamp("hireDate"),
            varchar("address", 70),
            varchar("city", 40),
            varchar("state", 40),
            varchar("country", 40),
            varchar("postalCode", 10),
            varchar("phone", 24),
            varchar("fax", 24),
            varchar("email", 254).unique("uniq_employee_email")),
        createModel("Genre", "chinook_genre", bigAuto("id"), varchar("name", 120)),
        createModel(
            "Invoice",
            "chinook_invoice",
            bigAuto("id"),
            foreignKey("customer", "chinook.Customer")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_invoice_customer")
                .index("idx_invoice_customer"),
            dateTime("invoiceDate").notNull(),
            varchar("billingAddress", 70),
            varchar("billingCity", 40),
            varchar("billingState", 40),
            varchar("billingCountry", 40),
            varchar("billingPostalCode", 10),
            decimal("total", 10, 2).notNull()),
        createModel(
            "InvoiceLine",
            "chinook_invoiceline",
            bigAuto("id"),
            foreignKey("invoice", "chinook.Invoice")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_invoiceline_invoice")
                .index("idx_invoiceline_invoice"),
            foreignKey("track", "chinook.Track")
                .notNull()
                .constraint("fk_invoiceline_track")
                .index("idx_invoiceline_track"),
            decimal("unitPrice", 10, 2).notNull(),
            integer("quantity").notNull()),
        createModel(
            "Loyalty",
            "chinook_loyalty",
            bigAuto("id"),
            foreignKey("customer", "chinook.Customer")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_loyalty_customer")
                .unique("uniq_loyalty_customer"),
            enumeration("tier", "GOLD", "PLAIN", "SILVER").notNull().check("chk_loyalty_tier"),
            integer("points").notNull(),
            bool("active").notNull(),
            date("since").notNull(),
            time("opens").notNull(),
            real("score").notNull(),
            uuid("token").notNull(),
            json("prefs").notNull(),
            foreignKey("favourite", "chinook.Genre")
                .onDelete(SET_NULL)
                .constraint("fk_loyalty_favourite")
                .index("idx_loyalty_favourite"),
            foreignKey("agent", "chinook.Employee")
                .notNull()
                .constraint("fk_loyalty_agent")
                .index("idx_loyalty_agent")),
        createModel("MediaType", "media_types", bigAuto("id"), varchar("name", 120)),
        createModel(
            "Playlist",
            "chinook_playlist",
            bigAuto("id"),
            varchar("name", 120),
            manyToMany("tracks", "chinook.Track")
                .table("chinook_playlist_tracks", "playlist_id", "track_id")),
        createModel(
            "Track",
            "chinook_track",
            bigAuto("id"),
            varchar("name", 200).notNull(),
            foreignKey("album", "chinook.Album")
                .onDelete(SET_NULL)
                .constraint("fk_track_album")
                .index("idx_track_album"),
            foreignKey("mediaType", "chinook.MediaType")
                .notNull()
                .constraint("fk_track_media_type")
                .index("idx_track_media_type"),
            foreignKey("genre", "chinook.Genre")
                .onDelete(SET_NULL)
                .constraint("fk_track_genre")
                .index("idx_track_genre"),
            varchar("composer", 220),
            integer("milliseconds").notNull(),
            integer("bytes"),
            decimal("unitPrice", 10, 2).notNull(),
            index("idx_track_name_album").on("name", "album")));
  }
}
