package dev.dorm.tests.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.QuerySet;
import dev.dorm.ValuesQuery;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.migrate.Migrator;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.chinook.migrations.ChinookMigrations;
import dev.dorm.tests.contract.DatabaseKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The music shop: tables by dorm's own migration, all rows by bulkCreate, and figures that plain
 * Java adds up.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChinookTest {
  private static final ShopData DATA = ShopData.find();

  @Parameter DatabaseKind kind;
  private Database database;

  @BeforeParameterizedClassInvocation
  void load(DatabaseKind on, @TempDir Path directory) {
    kind = on;
    database = kind.open(directory);
    Dorm.configure(database);
    assertThat(Migrator.of(database, ChinookMigrations.INSTANCE).migrate()).isPositive();
    ShopLoader.load(DATA);
  }

  @AfterParameterizedClassInvocation
  void close() {
    Dorm.shutdown();
  }

  @Test
  void everyRowComesBackAsItWas() {
    same("artist", Artist_.objects, ArtistBinding.INSTANCE, ShopLoader::artist);
    same("album", Album_.objects, AlbumBinding.INSTANCE, ShopLoader::album);
    same("genre", Genre_.objects, GenreBinding.INSTANCE, ShopLoader::genre);
    same("media_type", MediaType_.objects, MediaTypeBinding.INSTANCE, ShopLoader::mediaType);
    same("track", Track_.objects, TrackBinding.INSTANCE, ShopLoader::track);
    same("playlist", Playlist_.objects, PlaylistBinding.INSTANCE, ShopLoader::playlist);
    same("employee", Employee_.objects, EmployeeBinding.INSTANCE, ShopLoader::employee);
    same("customer", Customer_.objects, CustomerBinding.INSTANCE, ShopLoader::customer);
    same("invoice", Invoice_.objects, InvoiceBinding.INSTANCE, ShopLoader::invoice);
    same("invoice_line", InvoiceLine_.objects, InvoiceLineBinding.INSTANCE, ShopLoader::line);
    same("loyalty", Loyalty_.objects, LoyaltyBinding.INSTANCE, ShopLoader::loyalty);
  }

  private static <M> void same(
      String table, QuerySet<M> rows, ModelBinding<M> model, Function<ShopRow, M> make) {
    List<List<Object>> expected = values(model, ShopLoader.all(DATA, table, make));
    List<List<Object>> stored = values(model, rows.list());
    assertThat(rows.count()).isEqualTo(expected.size());
    assertThat(stored).as(table).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static <M> List<List<Object>> values(ModelBinding<M> model, List<M> rows) {
    List<List<Object>> all = new ArrayList<>();
    for (M row : rows) {
      List<Object> values = new ArrayList<>();
      for (ColumnReference column : model.columns()) {
        values.add(model.get(row, column.index()));
      }
      all.add(values);
    }
    return all;
  }

  @Test
  void playlistsHoldTheirTracks() {
    Map<Long, TreeSet<Long>> expected = new TreeMap<>();
    for (ShopRow pair : DATA.rows("playlist_track")) {
      expected
          .computeIfAbsent(pair.number("playlist_id"), key -> new TreeSet<>())
          .add(pair.number("track_id"));
    }
    Map<Long, TreeSet<Long>> stored = new TreeMap<>();
    try (StatementRecorder recorder = database.recordStatements()) {
      for (Playlist playlist : Playlist_.objects.prefetchRelated(Playlist_.tracks)) {
        TreeSet<Long> tracks = new TreeSet<>();
        for (Track track : playlist.tracks()) {
          tracks.add(track.getId());
        }
        if (!tracks.isEmpty()) {
          stored.put(playlist.getId(), tracks);
        }
      }
      assertThat(recorder.count()).isEqualTo(2);
    }
    assertThat(stored).isEqualTo(expected);
  }

  @Test
  void salesPerCountryAddUpToTheCent() {
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (ShopRow invoice : DATA.rows("invoice")) {
      expected.merge(invoice.text("billing_country"), invoice.decimal("total"), BigDecimal::add);
    }
    Map<String, BigDecimal> stored = new TreeMap<>();
    for (Invoice invoice : Invoice_.objects) {
      stored.merge(
          Objects.requireNonNull(invoice.getBillingCountry()), invoice.getTotal(), BigDecimal::add);
    }
    assertThat(stored).isEqualTo(expected);
  }

  @Test
  void theKeysOfAForeignKeyAreFoundWithoutAJoin() {
    ValuesQuery<Invoice, Long> buyers = Invoice_.objects.valuesList(Invoice_.customer().pk);
    assertThat(buyers.sql().text()).doesNotContain("JOIN");
    assertThat(Customer_.objects.filter(Customer_.pk.in(buyers)).count())
        .isEqualTo(buyers.distinct().count());
  }

  @Test
  void findsTheSalesOfAnArtistOverThreeRelations() {
    Map<Long, Long> artistOfAlbum = new TreeMap<>();
    for (ShopRow album : DATA.rows("album")) {
      artistOfAlbum.put(album.number("album_id"), album.number("artist_id"));
    }
    Map<Long, Long> artistOfTrack = new TreeMap<>();
    for (ShopRow track : DATA.rows("track")) {
      Long album = track.key("album_id");
      if (album != null) {
        artistOfTrack.put(track.number("track_id"), artistOfAlbum.get(album));
      }
    }
    for (long artist : List.of(1L, 2L, 5L)) {
      TreeSet<Long> expected = new TreeSet<>();
      for (ShopRow line : DATA.rows("invoice_line")) {
        if (Objects.equals(artistOfTrack.get(line.number("track_id")), artist)) {
          expected.add(line.number("invoice_line_id"));
        }
      }
      String name = DATA.row("artist", artist).orNull("name");
      QuerySet<InvoiceLine> lines =
          InvoiceLine_.objects.filter(
              InvoiceLine_.track().album().artist.eqPk(artist),
              InvoiceLine_.track().album().artist().name.eq(String.valueOf(name)));
      assertThat(lines.count()).isEqualTo(expected.size());
      List<Long> stored =
          lines.orderBy(InvoiceLine_.id.asc()).list().stream().map(InvoiceLine::getId).toList();
      assertThat(stored).containsExactlyElementsOf(expected);
    }
  }

  /** A row that must be there has its key from the one that refers to it, along chains too. */
  @Test
  void rowsAlongChainsHaveTheirKeys() {
    for (InvoiceLine line :
        InvoiceLine_.objects.selectRelated(
            InvoiceLine_.invoice().customer(),
            InvoiceLine_.track().mediaType(),
            InvoiceLine_.track().album().artist())) {
      ShopRow row = DATA.row("invoice_line", line.getId());
      Invoice invoice = line.invoice();
      Track track = line.track();
      Album album = track.album();
      assertThat(invoice.getId()).isEqualTo(row.number("invoice_id"));
      assertThat(track.getId()).isEqualTo(row.number("track_id"));
      assertThat(track.getName()).isEqualTo(DATA.row("track", track.getId()).text("name"));
      assertThat(track.mediaType().getId())
          .isEqualTo(DATA.row("track", track.getId()).number("media_type_id"));
      assertThat(album == null ? null : album.getId())
          .isEqualTo(DATA.row("track", track.getId()).key("album_id"));
      isOf(invoice.customer(), invoice.getId());
    }
    for (InvoiceLine line :
        InvoiceLine_.objects
            .selectRelated(InvoiceLine_.invoice().customer())
            .only(InvoiceLine_.quantity, InvoiceLine_.invoice().total)) {
      isOf(line.invoice().customer(), DATA.row("invoice_line", line.getId()).number("invoice_id"));
    }
  }

  private static void isOf(Customer customer, long invoice) {
    assertThat(customer.getId()).isEqualTo(DATA.row("invoice", invoice).number("customer_id"));
    assertThat(customer.getLastName())
        .isEqualTo(DATA.row("customer", customer.getId()).text("last_name"));
  }

  @Test
  void joinsAreFetchedInOneStatementAndNullableOnesKeepTheirRows() {
    try (StatementRecorder recorder = database.recordStatements()) {
      List<Track> tracks =
          Track_.objects
              .selectRelated(Track_.album().artist(), Track_.genre())
              .orderBy(Track_.album().artist().name.asc(), Track_.id.asc())
              .list();
      assertThat(tracks).hasSize(DATA.rows("track").size());
      for (Track track : tracks) {
        Album album = track.album();
        Long expected = DATA.row("track", track.getId()).key("album_id");
        assertThat(album == null ? null : album.getId()).isEqualTo(expected);
        if (album != null) {
          assertThat(album.artist().getId())
              .isEqualTo(DATA.row("album", album.getId()).number("artist_id"));
        }
      }
      assertThat(recorder.count()).isEqualTo(1);
    }
  }

  @Test
  void employeesReportToOneAnother() {
    for (ShopRow row : DATA.rows("employee")) {
      Long boss = row.key("reports_to");
      Employee employee = Employee_.objects.get(Employee_.id.eq(row.number("employee_id")));
      Employee reportsTo = employee.reportsTo();
      assertThat(reportsTo == null ? null : reportsTo.getId()).isEqualTo(boss);
      long team =
          DATA.rows("employee").stream()
              .filter(other -> Objects.equals(other.key("reports_to"), employee.getId()))
              .count();
      assertThat(employee.team().count()).isEqualTo(team);
    }
    assertThat(Employee_.objects.filter(Employee_.reportsTo().reportsTo().isNotNull()).count())
        .isEqualTo(
            DATA.rows("employee").stream()
                .map(row -> row.key("reports_to"))
                .filter(Objects::nonNull)
                .filter(boss -> DATA.row("employee", boss).key("reports_to") != null)
                .count());
  }

  @Test
  void aCardIsFoundFromItsCustomer() {
    ShopRow card = DATA.rows("loyalty").get(0);
    Customer customer = Customer_.objects.get(Customer_.id.eq(card.number("customer_id")));
    assertThat(customer.loyalty().getToken()).hasToString(card.text("token"));
  }

  @Test
  void aNewRowGetsAKeyBehindTheLoadedOnes() {
    database.atomic(
        () -> {
          Genre genre = Genre_.objects.create(Genre_.name.set("Dorm"));
          assertThat(genre.getId()).isGreaterThan(DATA.rows("genre").size());
          genre.delete();
        });
  }

  @Test
  void theOtherSideOfAOneToOneKeyIsAWay() {
    int cards = DATA.rows("loyalty").size();
    int customers = DATA.rows("customer").size();
    assertThat(Customer_.objects.filter(Customer_.loyalty().isNotNull()).count()).isEqualTo(cards);
    assertThat(Customer_.objects.filter(Customer_.loyalty().isNull()).count())
        .isEqualTo(customers - cards);
    long many = Customer_.objects.filter(Customer_.loyalty().points.gt(100)).count();
    assertThat(Loyalty_.objects.filter(Loyalty_.points.gt(100)).count()).isEqualTo(many);
    assertThat(Customer_.objects.exclude(Customer_.loyalty().points.gt(100)).count())
        .isEqualTo(customers - many);
    assertThat(Invoice_.objects.filter(Invoice_.customer().loyalty().isNull()).count())
        .isEqualTo(
            Invoice_.objects.filter(Invoice_.customer().isNull()).count()
                + Customer_.objects
                    .filter(Customer_.loyalty().isNull())
                    .prefetchRelated(Customer_.invoices)
                    .list()
                    .stream()
                    .mapToLong(each -> each.invoices().list().size())
                    .sum());
    try (StatementRecorder recorder = database.recordStatements()) {
      long found = 0;
      for (Customer customer : Customer_.objects.selectRelated(Customer_.loyalty().favourite())) {
        Loyalty card = customer.loyalty.getOrNone().orElse(null);
        if (card != null) {
          assertThat(card.customer()).isSameAs(customer);
          assertThat(card.favourite() == null).isEqualTo(card.getFavourite() == null);
          found++;
        }
      }
      assertThat(found).isEqualTo(cards);
      assertThat(recorder.count()).isEqualTo(1);
    }
    try (StatementRecorder recorder = database.recordStatements()) {
      for (Customer customer : Customer_.objects.prefetchRelated(Customer_.loyalty)) {
        customer.loyalty.getOrNone();
      }
      for (Customer customer : Customer_.objects.selectRelated(Customer_.loyalty)) {
        customer.loyalty.getOrNone();
      }
      assertThat(recorder.count()).isEqualTo(3);
    }
  }
}
