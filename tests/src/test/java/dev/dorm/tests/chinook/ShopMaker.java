package dev.dorm.tests.chinook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes up a shop: names in several scripts, NULLs, prices to the cent; the same for the same seed.
 */
final class ShopMaker {
  private static final String[] WORDS = {
    "Motörhead", "O'Neil", "日本", "Ünïcode", "100% \"Live\"", "Straße", "back\\slash", "Ελλάδα", "🎸"
  };
  private static final String[] COUNTRIES = {"Brazil", "Germany", "Japan", "USA"};

  private final Random random;
  private final Map<String, List<ShopRow>> tables = new HashMap<>();

  ShopMaker(long seed) {
    random = new Random(seed);
  }

  ShopData make() {
    named("artist", 40);
    named("genre", 8);
    named("media_type", 3);
    named("playlist", 6);
    fill(
        "album",
        80,
        row -> {
          row.put("title", words());
          row.put("artist_id", one(40));
        });
    fill("track", 600, this::track);
    pairs();
    fill("employee", 8, this::employee);
    fill("customer", 30, this::customer);
    fill("invoice", 150, this::invoice);
    fill(
        "invoice_line",
        700,
        row -> {
          row.put("invoice_id", one(150));
          row.put("track_id", one(600));
          row.put("unit_price", price());
          row.put("quantity", one(3));
        });
    fill("loyalty", 10, this::loyalty);
    return new ShopData(tables);
  }

  private interface Filler {
    void fill(Map<String, @Nullable String> row);
  }

  private void fill(String table, int count, Filler filler) {
    List<ShopRow> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Map<String, @Nullable String> row = new HashMap<>();
      row.put(table + "_id", String.valueOf(i));
      filler.fill(row);
      rows.add(new ShopRow(row));
    }
    tables.put(table, rows);
  }

  private void named(String table, int count) {
    fill(table, count, row -> row.put("name", words()));
  }

  private void track(Map<String, @Nullable String> row) {
    row.put("name", words());
    row.put("album_id", maybe(one(80)));
    row.put("media_type_id", one(3));
    row.put("genre_id", maybe(one(8)));
    row.put("composer", maybe(words()));
    row.put("milliseconds", one(400_000));
    row.put("bytes", maybe(one(20_000_000)));
    row.put("unit_price", price());
  }

  private void pairs() {
    List<ShopRow> rows = new ArrayList<>();
    for (int playlist = 1; playlist <= 6; playlist++) {
      for (int track = 1; track <= 600; track++) {
        if (random.nextInt(3) == 0) {
          Map<String, @Nullable String> row = new HashMap<>();
          row.put("playlist_id", String.valueOf(playlist));
          row.put("track_id", String.valueOf(track));
          rows.add(new ShopRow(row));
        }
      }
    }
    tables.put("playlist_track", rows);
  }

  private void person(Map<String, @Nullable String> row) {
    String key = String.valueOf(row.getOrDefault("employee_id", row.get("customer_id")));
    row.put("first_name", WORDS[random.nextInt(WORDS.length)]);
    row.put("last_name", "N" + key);
    row.put("address", maybe(words()));
    row.put("city", maybe(words()));
    row.put("state", maybe("ST"));
    row.put("country", country());
    row.put("postal_code", maybe(one(99_999)));
    row.put("phone", maybe("+1 " + one(9_999)));
    row.put("fax", null);
    row.put("email", "n" + key + "@example.com");
  }

  private void employee(Map<String, @Nullable String> row) {
    person(row);
    int key = Integer.parseInt(String.valueOf(row.get("employee_id")));
    row.put("title", maybe("Sales"));
    row.put("reports_to", key == 1 ? null : one(key - 1));
    row.put("birth_date", "1962-02-" + (10 + key) + " 00:00:00");
    row.put("hire_date", maybe("2002-08-14 12:30:05"));
  }

  private void customer(Map<String, @Nullable String> row) {
    person(row);
    row.put("company", maybe(words()));
    row.put("support_rep_id", maybe(one(8)));
  }

  private void invoice(Map<String, @Nullable String> row) {
    row.put("customer_id", one(30));
    row.put("invoice_date", "2021-0" + one(9) + "-1" + random.nextInt(10) + " 00:00:00");
    row.put("billing_address", maybe(words()));
    row.put("billing_city", maybe(words()));
    row.put("billing_state", null);
    row.put("billing_country", country());
    row.put("billing_postal_code", maybe(one(9_999)));
    row.put("total", price());
  }

  private void loyalty(Map<String, @Nullable String> row) {
    row.put("customer_id", row.get("loyalty_id"));
    row.put("tier", List.of("plain", "silver", "gold").get(random.nextInt(3)));
    row.put("points", String.valueOf(random.nextInt(400) - 200));
    row.put("active", String.valueOf(random.nextInt(2)));
    row.put("since", "2021-05-1" + random.nextInt(10));
    row.put("opens", "09:1" + random.nextInt(10) + ":00");
    row.put("score", String.valueOf(random.nextInt(1_000) / 7.0));
    row.put("token", new UUID(random.nextLong(), random.nextLong()).toString());
    row.put(
        "prefs",
        "{\"city\": \"São Paulo\", \"n\": 7, \"nested\": {\"ok\": true}, \"tags\": [\"x\"]}");
    row.put("favourite_id", maybe(one(8)));
    row.put("agent_id", one(8));
  }

  private String words() {
    return WORDS[random.nextInt(WORDS.length)] + " " + one(999);
  }

  private String country() {
    return COUNTRIES[random.nextInt(COUNTRIES.length)];
  }

  private String one(int most) {
    return String.valueOf(1 + random.nextInt(most));
  }

  private String price() {
    return BigDecimal.valueOf(1 + random.nextInt(2_000), 2).toPlainString();
  }

  private @Nullable String maybe(String value) {
    return random.nextInt(4) == 0 ? null : value;
  }
}
