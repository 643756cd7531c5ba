package dev.dorm.tests.chinook;

import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.bigint;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.addConstraint;
import static dev.dorm.migrate.Ops.addField;
import static dev.dorm.migrate.Ops.addIndex;
import static dev.dorm.migrate.Ops.alterField;
import static dev.dorm.migrate.Ops.alterModelTable;
import static dev.dorm.migrate.Ops.check;
import static dev.dorm.migrate.Ops.field;
import static dev.dorm.migrate.Ops.fill;
import static dev.dorm.migrate.Ops.index;
import static dev.dorm.migrate.Ops.removeField;
import static dev.dorm.migrate.Ops.renameField;
import static dev.dorm.migrate.Ops.renameModel;
import static dev.dorm.migrate.Ops.runJava;
import static dev.dorm.migrate.Ops.runSql;
import static dev.dorm.migrate.Ops.sql;
import static dev.dorm.migrate.Ops.unique;
import static dev.dorm.migrate.Ops.value;

import dev.dorm.migrate.data.HistoricalRow;
import dev.dorm.migrate.data.HistoricalTable;
import dev.dorm.migrate.data.MigrationContext;
import dev.dorm.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What happens to the music shop over the years: each change, and what it makes of the rows. */
final class ShopChanges {
  private static final String NULL = "(NULL)";

  private ShopChanges() {}

  /**
   * A change.
   *
   * @param name the migration's name
   * @param operations what it does
   * @param made what becomes of the rows that are there
   * @param undone what is left of them when it is undone
   */
  record Change(
      String name,
      List<Operation> operations,
      UnaryOperator<ShopDump> made,
      UnaryOperator<ShopDump> undone) {
    static Change of(String name, UnaryOperator<ShopDump> made, List<Operation> operations) {
      return new Change(name, operations, made, UnaryOperator.identity());
    }
  }

  /** All of them, in order. */
  static List<Change> all() {
    return List.of(
        Change.of(
            "0002_track_title",
            shop -> shop.changing("chinook_track", row -> moved(row, "name", "title")),
            List.of(renameField("Track", "name", "title"))),
        Change.of("0003_streets", ShopChanges::streets, splitAddresses()),
        Change.of(
            "0004_currency",
            shop -> shop.changing("chinook_invoice", row -> row.put("currency", "USD")),
            List.of(addField("Invoice", varchar("currency", 3).notNull(), fill("USD")))),
        Change.of("0005_best_genre", ShopChanges::favourites, bestGenre()),
        Change.of("0006_genres_of_artists", ShopChanges::genres, genresOfArtists()),
        Change.of(
            "0007_wider",
            UnaryOperator.identity(),
            List.of(
                alterField("Track", bigint("milliseconds").notNull()),
                alterField("Artist", varchar("name", 200)),
                alterField("Genre", varchar("name", 120).unique("uniq_genre_name")))),
        Change.of(
            "0008_once_on_an_invoice",
            UnaryOperator.identity(),
            List.of(
                addConstraint(
                    "InvoiceLine", unique("uniq_line_of_track").on("invoice", "track", "id")))),
        Change.of(
            "0009_something_is_bought",
            UnaryOperator.identity(),
            List.of(
                addConstraint(
                    "InvoiceLine",
                    check("check_line_quantity")
                        .that(
                            field("quantity")
                                .gt(value(0))
                                .and(field("unitPrice").gte(value("0"))))))),
        Change.of(
            "0010_search",
            UnaryOperator.identity(),
            List.of(
                addIndex(
                    "Invoice",
                    index("idx_invoice_country_date")
                        .on("billingCountry", "-invoiceDate")
                        .where(field("billingCountry").isNotNull())
                        .include("total")))),
        new Change(
            "0011_no_fax",
            List.of(removeField("Employee", "fax"), removeField("Customer", "fax")),
            shop -> withoutFax(shop, row -> row.remove("fax")),
            shop -> withoutFax(shop, row -> row.put("fax", NULL))),
        Change.of(
            "0012_membership",
            shop -> shop.renaming("chinook_loyalty", "chinook_membership"),
            List.of(
                renameModel("Loyalty", "Membership"),
                alterModelTable("Membership", "chinook_membership"))),
        new Change(
            "0013_nobody_without_country",
            List.of(
                alterField("Customer", varchar("country", 40).notNull(), fill("unknown")),
                addField("Customer", varchar("language", 2).notNull().defaultTo(value("en")))),
            shop ->
                shop.changing(
                    "chinook_customer",
                    row -> {
                      row.replace("country", NULL, "unknown");
                      row.put("language", "en");
                    }),
            shop ->
                shop.changing("chinook_customer", row -> row.replace("country", NULL, "unknown"))));
  }

  private static void moved(SortedMap<String, String> row, String column, String name) {
    row.put(name, Objects.requireNonNull(row.remove(column), column));
  }

  private static ShopDump withoutFax(ShopDump shop, Consumer<SortedMap<String, String>> change) {
    return shop.changing("chinook_employee", change).changing("chinook_customer", change);
  }

  /** A name for the number and one for the street: told apart in Java, and put together again. */
  private static List<Operation> splitAddresses() {
    return List.of(
        addField("Customer", varchar("houseNumber", 70)),
        addField("Customer", varchar("street", 70)),
        runJava("split_addresses", ShopChanges::split, ShopChanges::join),
        removeField("Customer", "address"));
  }

  private static void split(MigrationContext context) {
    HistoricalTable customers = context.table("chinook.Customer");
    for (HistoricalRow row : customers.select("id", "address").list()) {
      String address = row.string("address");
      if (address != null) {
        customers
            .where("id")
            .eq(row.get("id"))
            .update(Map.of("houseNumber", number(address), "street", street(address)));
      }
    }
  }

  private static void join(MigrationContext context) {
    HistoricalTable customers = context.table("chinook.Customer");
    for (HistoricalRow row : customers.select("id", "houseNumber", "street").list()) {
      String street = row.string("street");
      if (street != null) {
        customers
            .where("id")
            .eq(row.get("id"))
            .update("address", Objects.toString(row.string("houseNumber"), "") + street);
      }
    }
  }

  private static String number(String address) {
    int space = address.indexOf(' ');
    return space < 0 ? "" : address.substring(0, space + 1);
  }

  private static String street(String address) {
    return address.substring(number(address).length());
  }

  private static ShopDump streets(ShopDump shop) {
    return shop.changing(
        "chinook_customer",
        row -> {
          String address = Objects.requireNonNull(row.remove("address"));
          boolean none = address.equals(NULL);
          row.put("house_number", none ? NULL : number(address));
          row.put("street", none ? NULL : street(address));
        });
  }

  /** A new foreign key whose values are computed by SQL. */
  private static List<Operation> bestGenre() {
    return List.of(
        addField(
            "Album",
            foreignKey("mainGenre", "chinook.Genre")
                .onDelete(SET_NULL)
                .constraint("fk_album_main_genre")
                .index("idx_album_main_genre")),
        runSql(
            "main_genres",
            sql(
                "UPDATE chinook_album SET main_genre_id = (SELECT min(t.genre_id) FROM"
                    + " chinook_track t WHERE t.album_id = chinook_album.id)"),
            sql().nothing()));
  }

  private static ShopDump favourites(ShopDump shop) {
    Map<String, Long> least = new HashMap<>();
    for (SortedMap<String, String> track : shop.rows("chinook_track")) {
      String genre = Objects.requireNonNull(track.get("genre_id"));
      if (!genre.equals(NULL)) {
        least.merge(Objects.requireNonNull(track.get("album_id")), Long.valueOf(genre), Long::min);
      }
    }
    return shop.changing(
        "chinook_album",
        row -> {
          Long genre = least.get(row.get("id"));
          row.put("main_genre_id", genre == null ? NULL : genre.toString());
        });
  }

  private static List<Operation> genresOfArtists() {
    return List.of(
        addField(
            "Artist",
            manyToMany("genres", "chinook.Genre")
                .table("chinook_artist_genres", "artist_id", "genre_id")),
        runSql(
            "genres_of_artists",
            sql(
                "INSERT INTO chinook_artist_genres (artist_id, genre_id) SELECT DISTINCT"
                    + " a.artist_id, t.genre_id FROM chinook_track t JOIN chinook_album a ON a.id"
                    + " = t.album_id WHERE t.genre_id IS NOT NULL"),
            sql().nothing()));
  }

  private static ShopDump genres(ShopDump shop) {
    Map<String, String> artists = new HashMap<>();
    for (SortedMap<String, String> album : shop.rows("chinook_album")) {
      artists.put(album.get("id"), album.get("artist_id"));
    }
    TreeSet<String> pairs = new TreeSet<>();
    for (SortedMap<String, String> track : shop.rows("chinook_track")) {
      String artist = artists.get(track.get("album_id"));
      String genre = Objects.requireNonNull(track.get("genre_id"));
      if (artist != null && !genre.equals(NULL)) {
        pairs.add(artist + " " + genre);
      }
    }
    List<SortedMap<String, String>> rows = new ArrayList<>();
    for (String pair : pairs) {
      SortedMap<String, String> row = new TreeMap<>();
      row.put("artist_id", pair.substring(0, pair.indexOf(' ')));
      row.put("genre_id", pair.substring(pair.indexOf(' ') + 1));
      rows.add(row);
    }
    return shop.with("chinook_artist_genres", rows);
  }
}
