package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.extra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Dorm;
import dev.dorm.RawQuery;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL that a program wrote, with its values, into entities and anything else. */
final class RawContractTest extends ContractTest {
  private record Card(String title, int pages, @Nullable String bio) {}

  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    author("Bob", 40);
    author("Zoë", 20);
    book("b1", alice, 100);
    book("b2", alice, 200);
  }

  private List<String> raw(String sql, dev.dorm.Bind... binds) {
    return names(Author_.objects.raw(sql, binds));
  }

  private String only(String text, Object value) {
    return Dorm.raw(text, bind("v", value)).as(row -> row.get("x", String.class)).get();
  }

  @Test
  void entitiesByNamedAndPositionalValues() {
    assertThat(raw("SELECT * FROM authors WHERE age > :min ORDER BY name", bind("min", 25)))
        .containsExactly("Alice", "Bob");
    assertThat(raw("SELECT * FROM authors WHERE age > ? AND name <> ?", bind(25), bind("Bob")))
        .containsExactly("Alice");
    assertThat(
            raw(
                "SELECT * FROM authors WHERE age > :a AND age < :b AND age <> :a ORDER BY id;",
                bind("b", 40),
                bind("a", 20)))
        .containsExactly("Alice");
    assertThat(raw("SELECT * FROM authors ORDER BY id DESC"))
        .containsExactly("Zoë", "Bob", "Alice");
  }

  @Test
  void nothingRunsBeforeRowsAreAskedFor() {
    RawQuery<Author> query = Author_.objects.raw("SELECT * FROM authors ORDER BY id");
    runs(0, query::toString);
    runs(1, query::list);
    runs(1, query::iterator);
    runs(1, () -> assertThat(query.first()).get().extracting(Author::getName).isEqualTo("Alice"));
    assertThatThrownBy(query::get).isInstanceOf(MultipleObjectsReturned.class);
    RawQuery<Author> none = Author_.objects.raw("SELECT * FROM authors WHERE id = ?", bind(-1L));
    assertThat(none.first()).isEmpty();
    assertThatThrownBy(none::get).isInstanceOf(Author_.DoesNotExist.class);
    fails("DORM3007", () -> Dorm.raw("SELECT 1 AS one WHERE 1 = 0").as(row -> 1).get());
  }

  @Test
  void rawRowsAreEntitiesLikeOthers() {
    Author alice = Author_.objects.raw("SELECT * FROM authors WHERE name = 'Alice'").get();
    runs(0, alice::save);
    alice.setAge(31);
    assertThat(statementOf(alice::save)).contains("\"age\"").doesNotContain("\"name\"");
    assertThat(alice.books().list()).hasSize(2);
    List<Book> books = Book_.objects.raw("SELECT * FROM stub_book").list();
    runs(1, () -> books.forEach(each -> assertThat(each.author().getName()).isEqualTo("Alice")));
  }

  @Test
  void columnsBesideTheModelAreReadByNameAndType() {
    List<Author> authors =
        Author_.objects
            .raw(
                "SELECT a.*, count(b.id) AS book_count, max(b.pages) AS longest FROM authors a"
                    + " LEFT JOIN stub_book b ON b.author_id = a.id GROUP BY a.id ORDER BY a.id")
            .list();
    runs(
        0,
        () -> {
          assertThat(authors.get(0).get(extra("book_count", Long.class))).isEqualTo(2L);
          assertThat(authors.get(0).get(extra("book_count", Integer.class))).isEqualTo(2);
          assertThat(authors.get(0).get(extra("longest", BigDecimal.class)))
              .isEqualByComparingTo("200");
          assertThat(authors.get(1).get(extra("longest", Long.class))).isNull();
        });
    assertThat(extra("a", Long.class)).isEqualTo(extra("a", Long.class));
    assertThat(fails("DORM3003", () -> authors.get(0).get(extra("nothing", Long.class))))
        .hasMessageContaining("nothing");
    fails("DORM3064", () -> authors.get(0).get(extra("book_count", String.class)));
  }

  @Test
  void aResultWithoutTheKeyIsRefused() {
    assertThat(fails("DORM3065", () -> raw("SELECT name FROM authors")))
        .hasMessageContaining("no column id");
    assertThat(
            fails(
                "DORM3065",
                () ->
                    raw(
                        "SELECT a.id AS key, a.name, b.id FROM authors a"
                            + " LEFT JOIN stub_book b ON b.author_id = a.id AND b.pages > 999")))
        .hasMessageContaining("NULL");
    assertThat(
            fails(
                "DORM3066",
                () -> raw("SELECT a.*, b.* FROM authors a JOIN stub_book b ON b.author_id = a.id")))
        .hasMessageContaining("two columns named id");
    database.atomic(
        () -> {
          try (Stream<Author> twice =
              Author_.objects
                  .raw("SELECT a.*, b.id FROM authors a JOIN stub_book b ON b.author_id = a.id")
                  .stream()) {
            fails("DORM3066", twice::toList);
          }
          assertThat(Author_.objects.count()).isEqualTo(3); // the block goes on
        });
    assertThat(Author_.objects.count()).isEqualTo(3);
  }

  @Test
  void anythingByAFunctionOfTheRow() {
    List<Card> cards =
        Dorm.raw(
                "SELECT b.title, b.pages, a.bio FROM stub_book b JOIN authors a"
                    + " ON a.id = b.author_id WHERE b.pages >= :min ORDER BY b.pages",
                bind("min", 100))
            .as(
                row ->
                    new Card(
                        row.get("title", String.class),
                        row.get("pages", Integer.class),
                        row.getOrNull("bio", String.class)))
            .list();
    assertThat(cards).containsExactly(new Card("b1", 100, null), new Card("b2", 200, null));
    assertThat(
            fails(
                "DORM3066",
                () ->
                    database
                        .raw("SELECT name FROM authors")
                        .as(row -> row.get("nam", String.class))
                        .list()))
        .hasMessageContaining("no column nam, but name");
    fails(
        "DORM3066",
        () ->
            database.raw("SELECT bio FROM authors").as(row -> row.get("bio", String.class)).list());
    fails(
        "DORM3064",
        () ->
            database.raw("SELECT name FROM authors").as(row -> row.get("name", Long.class)).list());
    assertThat(database.raw("SELECT 1 AS one").as(row -> row.get("one", Boolean.class)).list())
        .containsExactly(true);
  }

  @Test
  void valuesOfAllTypesTravelBothWays() {
    UUID uuid = UUID.fromString("0f7a2f5e-1111-4222-8333-444455556666");
    Instant moment = Instant.parse("2024-02-29T12:34:56.789012Z");
    LocalDateTime local = LocalDateTime.parse("2024-02-29T12:34:56.789012");
    same(7L, Long.class, "bigint");
    same(7, Integer.class, "integer");
    same((short) 7, Short.class, "smallint");
    same(1.25, Double.class, "double precision");
    same("t'ext? :no", String.class, "text");
    same(new BigDecimal("12.25"), BigDecimal.class, "numeric");
    same(moment, Instant.class, "timestamptz");
    same(moment.atOffset(ZoneOffset.UTC), OffsetDateTime.class, "timestamptz");
    same(local, LocalDateTime.class, "timestamp");
    same(LocalDate.parse("2024-02-29"), LocalDate.class, "date");
    same(LocalTime.parse("12:34:56.789012"), LocalTime.class, "time");
    same(uuid, UUID.class, "uuid");
    same(true, Boolean.class, "boolean");
    byte[] bytes = {0, 1, -1};
    assertThat(
            Dorm.raw("SELECT :v AS x", bind("v", bytes))
                .as(row -> row.get("x", byte[].class))
                .get())
        .isEqualTo(bytes);
    String nothing = kind.isPostgresql() ? "SELECT CAST(:v AS bigint) AS x" : "SELECT :v AS x";
    assertThat(
            Dorm.raw(nothing, bind("v", Long.class, null))
                .as(row -> java.util.Optional.ofNullable(row.getOrNull("x", Long.class)))
                .get())
        .isEmpty();
    assertThat(
            raw(
                "SELECT * FROM authors WHERE balance = :b AND name = 'Bob'",
                bind("b", Author_.balance, new BigDecimal("0"))))
        .containsExactly("Bob");
  }

  private <T> void same(T value, Class<T> type, String cast) {
    String sql = kind.isPostgresql() ? "SELECT CAST(:v AS " + cast + ") AS x" : "SELECT :v AS x";
    assertThat(Dorm.raw(sql, bind("v", value)).as(row -> row.get("x", type)).get())
        .isEqualTo(value);
  }

  @Test
  void listsExpandAndMayBeEmpty() {
    List<Long> ids = List.of(1L, 3L);
    String in = "SELECT * FROM authors WHERE id IN (:ids) ORDER BY id";
    String notIn = "SELECT * FROM authors WHERE id NOT IN ( :ids ) ORDER BY id";
    assertThat(raw(in, bind("ids", ids))).containsExactly("Alice", "Zoë");
    assertThat(raw(notIn, bind("ids", ids))).containsExactly("Bob");
    assertThat(raw(in, bind("ids", List.of()))).isEmpty();
    assertThat(raw(notIn, bind("ids", List.of()))).hasSize(3);
    assertThat(
            raw(
                "SELECT * FROM authors WHERE name IN (?) AND age > ?",
                bind(List.of("Bob", "Zoë", "x'y")),
                bind(30)))
        .containsExactly("Bob");
    List<Long> many = new ArrayList<>();
    for (long i = 2; i < 70_000; i++) {
      many.add(i);
    }
    assertThat(raw(in, bind("ids", many))).containsExactly("Bob", "Zoë");
    // One text, however long the list is.
    assertThat(statementOf(() -> raw(in, bind("ids", ids))))
        .isEqualTo(statementOf(() -> raw(in, bind("ids", many))));
    refuses("DORM3062", () -> raw("SELECT * FROM authors WHERE id = :ids", bind("ids", ids)));
    refuses("DORM3064", () -> bind("ids", java.util.Arrays.asList(1L, null)));
    refuses("DORM3064", () -> bind("ids", List.of(1L, "a")));
    refuses(
        "DORM3064",
        () -> raw("SELECT * FROM authors WHERE id IN (:b)", bind("b", List.of(new byte[] {1}))));
  }

  @Test
  void placeholdersInQuotesAndCommentsAreNone() {
    assertThat(only("SELECT ':no ? it''s' || :v AS x -- :not ?", "!")).isEqualTo(":no ? it's!");
    assertThat(only("SELECT /* :not ' */ :v AS x", "a")).isEqualTo("a");
    assertThat(
            Dorm.raw("SELECT 1 AS \"a:b?\" WHERE 1 = :v", bind("v", 1))
                .as(row -> row.get("a:b?", Integer.class))
                .get())
        .isEqualTo(1);
    if (kind.isPostgresql()) {
      assertThat(only("SELECT $$:no ?$$ || $t$ $$ :no $t$ || :v::text AS x", "a"))
          .isEqualTo(":no ? $$ :no a");
      assertThat(only("SELECT E'it\\'s :no' || :v /* a /* b */ :c */ AS x", "a"))
          .isEqualTo("it's :noa");
      assertThat(only("SELECT (ARRAY['a','b'])[1:1]::text || :v AS x", "a")).isEqualTo("{a}a");
    } else {
      assertThat(
              only(
                  "SELECT \"name\" || `name` || [name] || :v AS x FROM authors"
                      + " WHERE name = 'Bob'",
                  "a"))
          .isEqualTo("BobBobBoba");
      assertThat(only("SELECT 'a\\' || :v AS x", "b")).isEqualTo("a\\b");
    }
  }

  @Test
  void questionMarksThatAreOperatorsStay() {
    if (!kind.isPostgresql()) {
      refuses("DORM3062", () -> raw("SELECT * FROM authors WHERE name ? 'a'"));
      return;
    }
    String json = "'{\"a\": 1}'::jsonb";
    assertThat(bool("SELECT " + json + " ? 'a' AS x")).isTrue();
    assertThat(bool("SELECT " + json + " ? :k AS x", bind("k", "b"))).isFalse();
    assertThat(bool("SELECT " + json + " ? ? AS x", bind("a"))).isTrue();
    assertThat(bool("SELECT " + json + " ?? ? AS x", bind("a"))).isTrue();
    assertThat(bool("SELECT " + json + " ?| ARRAY['a','z'] AS x")).isTrue();
    assertThat(bool("SELECT " + json + " ?& ARRAY['a','z'] AS x")).isFalse();
    assertThat(bool("SELECT " + json + " @? '$.a' AS x")).isTrue();
    assertThat(only("SELECT :v || 'b' AS x", "a")).isEqualTo("ab");
    assertThat(Dorm.raw("SELECT 'a' WHERE 'ab' = ?||'b'", bind("a")).as(row -> 1).list())
        .hasSize(1);
  }

  private static boolean bool(String sql, dev.dorm.Bind... binds) {
    return Dorm.raw(sql, binds).as(row -> row.get("x", Boolean.class)).get();
  }

  @Test
  void valuesThatDoNotFitTheTextAreRefused() {
    String named = "SELECT * FROM authors WHERE age > :min";
    String places = "SELECT * FROM authors WHERE age > ?";
    assertThat(refuses("DORM3062", () -> raw(named))).hasMessageContaining(":min");
    assertThat(refuses("DORM3062", () -> raw(named, bind("max", 1)))).hasMessageContaining("[max]");
    refuses("DORM3062", () -> raw(named, bind("min", 1), bind("max", 1)));
    refuses("DORM3062", () -> raw(named, bind("min", 1), bind("min", 1)));
    refuses("DORM3062", () -> raw(named, bind(1)));
    refuses("DORM3062", () -> raw(places));
    refuses("DORM3062", () -> raw(places, bind(1), bind(2)));
    refuses("DORM3062", () -> raw(places, bind("min", 1)));
    refuses("DORM3062", () -> raw(named, bind("min", 1), bind(2)));
    refuses("DORM3064", () -> bind("a", DatabaseKind.POSTGRESQL));
    refuses("DORM3064", () -> bind("a", new Object()));
    refuses("DORM3012", () -> bind("a", Double.NaN));
    assertThat(bind("secret", "value")).hasToString(":secret");
  }

  @Test
  void textsThatAreNoQueryAreRefused() {
    for (String sql :
        List.of(
            "",
            " ; ",
            "-- nothing",
            "SELECT 1; DELETE FROM authors",
            "SELECT 'open",
            "SELECT \"open",
            "SELECT /* open",
            "SELECT \0",
            "SELECT * FROM authors WHERE id = ?1",
            "SELECT * FROM authors WHERE id = $1",
            "DROP TABLE authors",
            "PRAGMA foreign_keys = OFF",
            "COPY authors TO '/tmp/x'")) {
      refuses("DORM3063", () -> raw(sql));
    }
    if (!kind.isPostgresql()) {
      refuses("DORM3063", () -> raw("SELECT * FROM authors WHERE id = @a"));
      refuses("DORM3063", () -> raw("SELECT * FROM authors WHERE id = :1"));
    }
    refuses("DORM3068", () -> Author_.objects.filter(Author_.age.gt(1)).raw("SELECT 1"));
    refuses("DORM3068", () -> Author_.objects.limit(1).raw("SELECT 1"));
    assertThatThrownBy(() -> raw("SELECT nonsense FROM authors")).isInstanceOf(DatabaseError.class);
    assertThat(Author_.objects.count()).isEqualTo(3);
  }

  @Test
  void changesMayReturnRowsButAreNotStreamed() {
    assertThat(
            raw(
                "UPDATE authors SET age = age + :n WHERE age < :m RETURNING *",
                bind("n", 1),
                bind("m", 35)))
        .hasSize(2);
    assertThat(Author_.objects.get(Author_.name.eq("Alice")).getAge()).isEqualTo(31);
    String delete = "DELETE FROM authors WHERE name = 'Zoë' RETURNING *";
    refuses("DORM3067", () -> Author_.objects.raw(delete).stream());
    refuses("DORM3067", () -> Author_.objects.raw(delete).forEachBatch(1, rows -> {}));
    refuses("DORM3067", () -> Author_.objects.raw(delete).publisher());
    assertThat(Author_.objects.raw(delete).first()).isPresent();
    assertThat(Author_.objects.count()).isEqualTo(2);
    if (kind.isPostgresql()) {
      refuses(
          "DORM3067",
          () -> Author_.objects.raw("WITH d AS (" + delete + ") SELECT * FROM d").stream());
    }
    assertThat(raw("WITH d AS (SELECT * FROM authors) SELECT * FROM d")).hasSize(2);
    assertThat(
            raw(
                "WITH old AS (SELECT id FROM authors WHERE age > 35) DELETE FROM authors"
                    + " WHERE id IN (SELECT id FROM old) RETURNING *"))
        .containsExactly("Bob");
    assertThat(names(Author_.objects.all())).containsExactly("Alice");
  }

  @Test
  void rawRowsStreamThroughTheSameDoor() {
    RawQuery<Author> query =
        Author_.objects.raw("SELECT * FROM authors WHERE age > :a ORDER BY id", bind("a", 1));
    runs(
        1,
        () -> {
          try (Stream<Author> authors = query.stream(2)) {
            assertThat(authors.map(Author::getName)).containsExactly("Alice", "Bob", "Zoë");
          }
        });
    List<Integer> sizes = new ArrayList<>();
    runs(1, () -> query.forEachBatch(2, rows -> sizes.add(rows.size())));
    assertThat(sizes).containsExactly(2, 1);
    database.atomic(
        () -> {
          try (Stream<Integer> ages =
              Dorm.raw("SELECT age FROM authors ORDER BY age -- oldest last")
                  .as(row -> row.get("age", Integer.class))
                  .stream(1)) {
            assertThat(ages.toList()).containsExactly(20, 30, 40);
          }
        });
  }

  @Test
  void equalTextsAreCompiledOnce() {
    String sql = "SELECT * FROM authors WHERE age > :a";
    assertThat(statementOf(() -> raw(sql, bind("a", 1))))
        .isEqualTo(statementOf(() -> raw(sql, bind("a", 39))))
        .endsWith("age > ?");
  }
}
