package dev.dorm.tests.chinook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dorm.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the shop's rows. Plain assignments: what the database does is compared with it.
 */
final class ShopLoader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ShopLoader() {}

  /** Inserts all rows, in the order that foreign keys ask for. */
  static void load(ShopData data) {
    Artist_.objects.bulkCreate(all(data, "artist", ShopLoader::artist));
    Album_.objects.bulkCreate(all(data, "album", ShopLoader::album));
    Genre_.objects.bulkCreate(all(data, "genre", ShopLoader::genre));
    MediaType_.objects.bulkCreate(all(data, "media_type", ShopLoader::mediaType));
    Track_.objects.bulkCreate(all(data, "track", ShopLoader::track));
    Playlist_.objects.bulkCreate(all(data, "playlist", ShopLoader::playlist));
    Employee_.objects.bulkCreate(all(data, "employee", ShopLoader::employee));
    Customer_.objects.bulkCreate(all(data, "customer", ShopLoader::customer));
    Invoice_.objects.bulkCreate(all(data, "invoice", ShopLoader::invoice));
    InvoiceLine_.objects.bulkCreate(all(data, "invoice_line", ShopLoader::line));
    Loyalty_.objects.bulkCreate(all(data, "loyalty", ShopLoader::loyalty));
    for (Playlist playlist : Playlist_.objects) {
      List<Long> keys = new ArrayList<>();
      for (ShopRow pair : data.rows("playlist_track")) {
        if (pair.number("playlist_id") == playlist.getId()) {
          keys.add(pair.number("track_id"));
        }
      }
      playlist.tracks().addPks(keys);
    }
  }

  static <M> List<M> all(ShopData data, String table, Function<ShopRow, M> make) {
    List<M> objects = new ArrayList<>();
    for (ShopRow row : data.rows(table)) {
      objects.add(make.apply(row));
    }
    return objects;
  }

  private static <T> @Nullable Ref<T> ref(@Nullable Long key) {
    return key == null ? null : Ref.id(key);
  }

  static Artist artist(ShopRow row) {
    Artist artist = new Artist();
    artist.id = row.number("artist_id");
    artist.name = row.orNull("name");
    return artist;
  }

  static Album album(ShopRow row) {
    Album album = new Album();
    album.id = row.number("album_id");
    album.title = row.text("title");
    album.artist = Ref.id(row.number("artist_id"));
    return album;
  }

  static Genre genre(ShopRow row) {
    Genre genre = new Genre();
    genre.id = row.number("genre_id");
    genre.name = row.orNull("name");
    return genre;
  }

  static MediaType mediaType(ShopRow row) {
    MediaType mediaType = new MediaType();
    mediaType.id = row.number("media_type_id");
    mediaType.name = row.orNull("name");
    return mediaType;
  }

  static Track track(ShopRow row) {
    Track track = new Track();
    track.id = row.number("track_id");
    track.name = row.text("name");
    track.album = ref(row.key("album_id"));
    track.mediaType = Ref.id(row.number("media_type_id"));
    track.genre = ref(row.key("genre_id"));
    track.composer = row.orNull("composer");
    track.milliseconds = row.integer("milliseconds");
    Long bytes = row.key("bytes");
    track.bytes = bytes == null ? null : Integer.valueOf(bytes.intValue());
    track.unitPrice = row.decimal("unit_price");
    return track;
  }

  static Playlist playlist(ShopRow row) {
    Playlist playlist = new Playlist();
    playlist.id = row.number("playlist_id");
    playlist.name = row.orNull("name");
    return playlist;
  }

  static Employee employee(ShopRow row) {
    Employee employee = new Employee();
    employee.id = row.number("employee_id");
    employee.lastName = row.text("last_name");
    employee.firstName = row.text("first_name");
    employee.title = row.orNull("title");
    employee.reportsTo = ref(row.key("reports_to"));
    employee.birthDate = row.time("birth_date");
    employee.hireDate = row.time("hire_date");
    employee.address = row.orNull("address");
    employee.city = row.orNull("city");
    employee.state = row.orNull("state");
    employee.country = row.orNull("country");
    employee.postalCode = row.orNull("postal_code");
    employee.phone = row.orNull("phone");
    employee.fax = row.orNull("fax");
    employee.email = row.orNull("email");
    return employee;
  }

  static Customer customer(ShopRow row) {
    Customer customer = new Customer();
    customer.id = row.number("customer_id");
    customer.firstName = row.text("first_name");
    customer.lastName = row.text("last_name");
    customer.company = row.orNull("company");
    customer.address = row.orNull("address");
    customer.city = row.orNull("city");
    customer.state = row.orNull("state");
    customer.country = row.orNull("country");
    customer.postalCode = row.orNull("postal_code");
    customer.phone = row.orNull("phone");
    customer.fax = row.orNull("fax");
    customer.email = row.text("email");
    customer.supportRep = ref(row.key("support_rep_id"));
    return customer;
  }

  static Invoice invoice(ShopRow row) {
    Invoice invoice = new Invoice();
    invoice.id = row.number("invoice_id");
    invoice.customer = Ref.id(row.number("customer_id"));
    invoice.invoiceDate = row.moment("invoice_date");
    invoice.billingAddress = row.orNull("billing_address");
    invoice.billingCity = row.orNull("billing_city");
    invoice.billingState = row.orNull("billing_state");
    invoice.billingCountry = row.orNull("billing_country");
    invoice.billingPostalCode = row.orNull("billing_postal_code");
    invoice.total = row.decimal("total");
    return invoice;
  }

  static InvoiceLine line(ShopRow row) {
    InvoiceLine line = new InvoiceLine();
    line.id = row.number("invoice_line_id");
    line.invoice = Ref.id(row.number("invoice_id"));
    line.track = Ref.id(row.number("track_id"));
    line.unitPrice = row.decimal("unit_price");
    line.quantity = row.integer("quantity");
    return line;
  }

  static Loyalty loyalty(ShopRow row) {
    Loyalty loyalty = new Loyalty();
    loyalty.id = row.number("loyalty_id");
    loyalty.customer = Ref.id(row.number("customer_id"));
    loyalty.tier = Tier.valueOf(row.text("tier").toUpperCase(Locale.ROOT));
    loyalty.points = row.integer("points");
    loyalty.active = row.integer("active") == 1;
    loyalty.since = LocalDate.parse(row.text("since"));
    loyalty.opens = LocalTime.parse(row.text("opens"));
    loyalty.score = Double.parseDouble(row.text("score"));
    loyalty.token = UUID.fromString(row.text("token"));
    loyalty.prefs = prefs(row.text("prefs"));
    loyalty.favourite = ref(row.key("favourite_id"));
    loyalty.agent = Ref.id(row.number("agent_id"));
    return loyalty;
  }

  private static Map<String, Object> prefs(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }
}
