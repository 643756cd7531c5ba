package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.dorm.QuerySet;
import dev.dorm.Row;
import dev.dorm.Tuple2;
import dev.dorm.Tuple3;
import dev.dorm.Tuple8;
import dev.dorm.ValuesQuery;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values instead of objects: maps, lists, tuples, records, rows. */
final class ValuesContractTest extends ContractTest {
  private Author alice = new Author();

  /** A record that rows are read into. */
  record Card(String title, String author) {}

  /** A record of one value. */
  record Name(String name) {}

  @BeforeEach
  void fill() {
    alice = author("Alice", 30);
    author("Bob", 40);
    author("Carol", 50);
    alice.setPublisher(publisher("House"));
    alice.setBio("Writes");
    alice.save();
    book("Dune", alice, 400);
    book("Emma", alice, 300);
  }

  @Test
  void valuesAreMapsByProperty() {
    String sql =
        statementOf(
            () ->
                assertThat(
                        Author_.objects
                            .orderBy(Author_.age.asc())
                            .values(Author_.name, Author_.age)
                            .list())
                    .containsExactly(
                        Map.of("name", "Alice", "age", 30),
                        Map.of("name", "Bob", "age", 40),
                        Map.of("name", "Carol", "age", 50)));
    assertThat(sql).doesNotContain("email");
    Map<String, @Nullable Object> bob =
        Author_.objects.values(Author_.bio, Author_.name).get(Author_.name.eq("Bob"));
    assertThat(bob).containsExactly(entry("bio", null), entry("name", "Bob"));
    assertThatThrownBy(() -> bob.put("age", 3)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aForeignKeyGivesTheKeyAndAPathItsName() {
    String sql =
        statementOf(
            () ->
                assertThat(
                        Book_.objects
                            .values(
                                Book_.author,
                                Book_.author().name,
                                Book_.author().publisher().name,
                                Book_.author().id)
                            .get(Book_.title.eq("Dune")))
                    .containsExactly(
                        entry("author", alice.pk()),
                        entry("author.name", "Alice"),
                        entry("author.publisher.name", "House"),
                        entry("author.id", alice.pk())));
    assertThat(sql.split(" JOIN ")).hasSize(3);
  }

  @Test
  void withoutArgumentsAllColumnsAndWhatWasAnnotated() {
    LongExpression<Author> books = Author_.books.count();
    Map<String, @Nullable Object> row =
        Author_.objects.annotate(books.as("books")).values().get(Author_.name.eq("Alice"));
    assertThat(row.keySet())
        .containsExactly(
            "id",
            "name",
            "email",
            "age",
            "bio",
            "active",
            "balance",
            "joined",
            "publisher",
            "books");
    assertThat(row).containsEntry("books", 2L).containsEntry("active", true);
    refuses("DORM3122", () -> Author_.objects.annotate(books).values());
  }

  @Test
  void labelsNameComputedValues() {
    IntegerExpression<Author> next = Author_.age.plus(1);
    assertThat(Author_.objects.values(Author_.name, next.as("next")).first())
        .contains(Map.of("name", "Alice", "next", 31));
    refuses("DORM3122", () -> Author_.objects.values(Author_.name, next));
    refuses("DORM3123", () -> Author_.objects.values(next.as("age")));
    refuses("DORM3123", () -> Author_.objects.annotate(next.as("email")));
    refuses("DORM3123", () -> Author_.objects.values(Author_.name, Author_.name));
    refuses("DORM3123", () -> Author_.objects.values(next.as("n"), next.as("n")));
  }

  @Test
  void valuesListOfOneIsFlatOfMoreTuples() {
    assertThat(Author_.objects.orderBy(Author_.age.desc()).valuesList(Author_.name).list())
        .containsExactly("Carol", "Bob", "Alice");
    assertThat(Author_.objects.valuesList(Author_.bio).list()).contains("Writes", (String) null);
    List<Tuple2<String, Integer>> pairs =
        Author_.objects.orderBy(Author_.age.asc()).valuesList(Author_.name, Author_.age).list();
    assertThat(pairs.get(0)).isEqualTo(new Tuple2<>("Alice", 30));
    Tuple3<String, Integer, Object> three =
        Book_.objects
            .orderBy(Book_.title.asc())
            .valuesList(Book_.title, Book_.pages, Book_.author)
            .first()
            .orElseThrow();
    assertThat(three).isEqualTo(new Tuple3<>("Dune", 400, alice.pk()));
    Tuple8<?, ?, ?, ?, ?, ?, ?, ?> eight =
        Author_.objects
            .valuesList(
                Author_.id,
                Author_.name,
                Author_.email,
                Author_.age,
                Author_.bio,
                Author_.active,
                Author_.balance,
                Author_.joined)
            .get(Author_.name.eq("Bob"));
    assertThat(eight.fourth()).isEqualTo(40);
    assertThat(eight.fifth()).isNull();
  }

  @Test
  void selectMakesRecordsAndRows() {
    assertThat(
            Book_.objects
                .orderBy(Book_.title.asc())
                .select(Card::new, Book_.title, Book_.author().name)
                .list())
        .containsExactly(new Card("Dune", "Alice"), new Card("Emma", "Alice"));
    assertThat(Author_.objects.select(Name::new, Author_.name).last()).contains(new Name("Carol"));
    IntegerExpression<Book> more = Book_.pages.plus(1);
    Row row =
        Book_.objects
            .select(Book_.title, Book_.author().name, more.as("more"))
            .get(Book_.title.eq("Dune"));
    assertThat(row.get(Book_.title)).isEqualTo("Dune");
    assertThat(row.get(Book_.author().name)).isEqualTo("Alice");
    assertThat(row.get(more)).isEqualTo(401);
    assertThat(row.values()).containsExactly("Dune", "Alice", 401);
    assertThat(row).hasToString("Row[title=Dune, author.name=Alice, more=401]");
    assertThat(fails("DORM3124", () -> row.get(Book_.pages))).hasMessageContaining("pages");
    refuses("DORM3136", () -> Book_.objects.select());
  }

  @Test
  void valuesChainLikeQuerySets() {
    ValuesQuery<Author, String> names = Author_.objects.valuesList(Author_.name);
    assertThat(names.filter(Author_.age.gt(30)).exclude(Author_.name.eq("Bob")).list())
        .containsExactly("Carol");
    assertThat(names.orderBy(Author_.age.desc()).limit(2).list()).containsExactly("Carol", "Bob");
    assertThat(names.orderBy(Author_.age.desc()).reverse().offset(1).list())
        .containsExactly("Bob", "Carol");
    assertThat(names.orderBy(Author_.age.asc()).slice(1, 2).list()).containsExactly("Bob");
    assertThat(names.first()).contains("Alice");
    assertThat(names.last()).contains("Carol");
    assertThat(names.count()).isEqualTo(3);
    assertThat(names.slice(1, 9).count()).isEqualTo(2);
    assertThat(names.filter(Author_.age.gt(90)).exists()).isFalse();
    assertThat(names.exists()).isTrue();
    List<String> seen = new ArrayList<>();
    names.forEach(seen::add);
    assertThat(seen).hasSize(3);
    assertThat(names.getOrNone(Author_.name.eq("Zoe"))).isEmpty();
    assertThatThrownBy(() -> names.get(Author_.name.eq("Zoe"))).isInstanceOf(DoesNotExist.class);
    assertThatThrownBy(names::get).isInstanceOf(MultipleObjectsReturned.class);
    runs(0, () -> assertThat(names.none().list()).isEmpty());
    runs(0, () -> assertThat(names.none().count()).isZero());
    refuses("DORM3019", () -> names.limit(1).filter(Author_.age.gt(1)));
    refuses("DORM3021", () -> names.limit(1).last());
    refuses("DORM3129", () -> names.annotate(Author_.age));
  }

  @Test
  void annotationsOfTheQuerySetAreValues() {
    LongExpression<Author> books = Author_.books.count();
    String sql =
        statementOf(
            () ->
                assertThat(
                        Author_.objects
                            .annotate(books)
                            .orderBy(Author_.name.asc())
                            .valuesList(Author_.name, books)
                            .list())
                    .containsExactly(
                        new Tuple2<>("Alice", 2L),
                        new Tuple2<>("Bob", 0L),
                        new Tuple2<>("Carol", 0L)));
    assertThat(sql).doesNotContain("GROUP BY");
    assertThat(
            Author_.objects
                .annotate(books)
                .valuesList(Author_.name, books)
                .filter(books.gte(1))
                .count())
        .isEqualTo(1);
  }

  @Test
  void distinctGivesEqualRowsOnce() {
    QuerySet<Book> books = Book_.objects.orderBy();
    assertThat(books.valuesList(Book_.author).list()).hasSize(2);
    assertThat(books.valuesList(Book_.author().name).distinct().list()).containsExactly("Alice");
    assertThat(books.distinct().valuesList(Book_.author().name).count()).isEqualTo(1);
    IntegerExpression<Author> turned = Author_.age.minus(10).minus(Author_.age.minus(10));
    assertThat(Author_.objects.valuesList(turned).distinct().orderBy(turned.desc()).list())
        .containsExactly(0);
    assertThat(Author_.objects.valuesList(turned).distinct().first()).contains(0);
    assertThat(Author_.objects.valuesList(turned).distinct().exists()).isTrue();
    refuses(
        "DORM3130",
        () -> Author_.objects.valuesList(turned).distinct().orderBy(Author_.name.asc()).list());
  }

  @Test
  void oneColumnStandsInsideAnotherQuery() {
    ValuesQuery<Book, Object> writers = Book_.objects.valuesList(Book_.author);
    assertThat(titles(Book_.objects.filter(Book_.author.in(writers)))).hasSize(2);
    String sql =
        statementOf(
            () ->
                assertThat(
                        names(
                            Author_.objects.filter(
                                Author_.age.in(
                                    Author_.objects
                                        .orderBy(Author_.age.desc())
                                        .valuesList(Author_.age)
                                        .limit(1)))))
                    .containsExactly("Carol"));
    assertThat(sql).contains("IN (SELECT");
    ValuesQuery<Author, Long> keys =
        Author_.objects.filter(Author_.books.any()).valuesList(Author_.id).distinct();
    assertThat(names(Author_.objects.filter(Author_.id.in(keys)))).containsExactly("Alice");
    assertThat(names(Author_.objects.exclude(Author_.id.in(keys)))).hasSize(2);
    ValuesQuery<Author, Row> two = Author_.objects.select(Author_.name, Author_.age);
    refuses("DORM3128", two::columnSubquery);
  }

  @Test
  void valuesAreReadPieceByPiece() {
    try (Stream<String> names =
        Author_.objects.orderBy(Author_.age.asc()).valuesList(Author_.name).stream(2)) {
      assertThat(names).containsExactly("Alice", "Bob", "Carol");
    }
    List<Integer> sizes = new ArrayList<>();
    Author_.objects.values(Author_.name).forEachBatch(2, batch -> sizes.add(batch.size()));
    assertThat(sizes).containsExactly(2, 1);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void anotherModelsExpressionIsRefused() {
    QuerySet raw = Author_.objects;
    refuses("DORM3120", () -> raw.filter(Book_.pages.gt(3)).list());
    refuses("DORM3120", () -> raw.orderBy(Book_.author().name.asc()).list());
    refuses("DORM3120", () -> raw.annotate(Book_.pages));
    refuses("DORM3120", () -> raw.valuesList(Book_.title).list());
    QuerySet<Publisher> publishers = (QuerySet) Author_.objects.filter(Author_.books.any());
    assertThat(publishers.count()).isEqualTo(1);
  }
}
