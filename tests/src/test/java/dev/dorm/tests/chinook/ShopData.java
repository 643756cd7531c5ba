package dev.dorm.tests.chinook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of the shop: the real ones where a directory with their CSV files is at hand (system
 * property {@code dorm.chinook}), made-up ones of the same shape elsewhere.
 */
final class ShopData {
  private static final String[] TABLES = {
    "artist",
    "album",
    "genre",
    "media_type",
    "track",
    "playlist",
    "playlist_track",
    "employee",
    "customer",
    "invoice",
    "invoice_line",
    "loyalty"
  };

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setNullString("\\N").get();

  private final Map<String, List<ShopRow>> tables;

  ShopData(Map<String, List<ShopRow>> tables) {
    this.tables = tables;
  }

  /** The real rows if they are at hand, else made-up ones. */
  static ShopData find() {
    Path directory = Path.of(System.getProperty("dorm.chinook", "../../shared/chinook"));
    return Files.isDirectory(directory) ? read(directory) : new ShopMaker(7).make();
  }

  private static ShopData read(Path directory) {
    Map<String, List<ShopRow>> tables = new HashMap<>();
    for (String table : TABLES) {
      List<ShopRow> rows = new ArrayList<>();
      try (Reader reader = Files.newBufferedReader(directory.resolve(table + ".csv"))) {
        for (CSVRecord record : FORMAT.parse(reader)) {
          rows.add(new ShopRow(record.toMap()));
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      tables.put(table, rows);
    }
    return new ShopData(tables);
  }

  List<ShopRow> rows(String table) {
    return tables.get(table);
  }

  /** The row of a key. */
  ShopRow row(String table, long key) {
    for (ShopRow row : rows(table)) {
      if (row.number(table + "_id") == key) {
        return row;
      }
    }
    throw new IllegalArgumentException("No " + table + " " + key);
  }
}
