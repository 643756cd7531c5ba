package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Projection;
import dev.dorm.ValuesQuery;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableLongExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projections: what is made of values, kept and used by several queries. */
final class ProjectionContractTest extends ContractTest {
  private static final LongExpression<Book> BOOKS = Book_.id.count();
  private static final NullableLongExpression<Book> PAGES = Book_.pages.sum();

  private static final Projection<Author, Person> PERSON =
      Projection.of(
          Person::new,
          Author_.id,
          Author_.name,
          Author_.email,
          Author_.age,
          Author_.bio,
          Author_.active,
          Author_.balance,
          Author_.joined,
          Author_.publisher);

  private static final Projection<Author, Numbers> NUMBERS =
      Projection.of(
          Numbers::new,
          Author_.id.count(),
          Author_.age.min(),
          Author_.age.max(),
          Author_.age.sum(),
          Author_.age.avg(),
          Author_.bio.count(),
          Author_.bio.max(),
          Author_.name.min(),
          Author_.name.max());

  private static final Projection<Book, Total> TOTAL =
      Projection.of(Total::new, Book_.author().name, BOOKS, PAGES);

  private Author alice = new Author();

  /** A record of nine values. */
  record Person(
      Long id,
      String name,
      String email,
      int age,
      @Nullable String bio,
      boolean active,
      BigDecimal balance,
      Instant joined,
      @Nullable Object publisher) {}

  /** A record of nine aggregates. */
  record Numbers(
      long people,
      @Nullable Integer youngest,
      @Nullable Integer oldest,
      @Nullable Long years,
      @Nullable Double age,
      long bios,
      @Nullable String bio,
      @Nullable String first,
      @Nullable String last) {}

  /** A record that a group is read into. */
  record Total(String author, long books, @Nullable Long pages) {}

  @BeforeEach
  void fill() {
    alice = author("Alice", 30);
    author("Bob", 40);
    author("Carol", 50);
    alice.setBio("Writes");
    alice.setPublisher(publisher("House"));
    alice.save();
    Author bob = Author_.objects.get(Author_.name.eq("Bob"));
    book("Dune", alice, 400);
    book("Emma", alice, 300);
    book("Faust", bob, 200);
  }

  private static Person person(Author author) {
    return new Person(
        author.getId(),
        author.getName(),
        author.getEmail(),
        author.getAge(),
        author.getBio(),
        author.isActive(),
        author.getBalance(),
        author.getJoined(),
        author.getPublisher() == null ? null : author.getPublisher().pk());
  }

  @Test
  void nineValuesOfEachRow() {
    List<Person> people =
        Author_.objects.list().stream().map(ProjectionContractTest::person).toList();
    ValuesQuery<Author, Person> query = Author_.objects.select(PERSON);
    runs(1, () -> assertThat(query.list()).isEqualTo(people));
    assertThat(query.first()).contains(people.get(0));
    assertThat(query.last()).contains(people.get(2));
    assertThat(query.get(Author_.name.eq("Bob"))).isEqualTo(people.get(1));
    assertThat(query.getOrNone(Author_.name.eq("Zoe"))).isEmpty();
    assertThatThrownBy(() -> query.get(Author_.name.eq("Zoe"))).isInstanceOf(DoesNotExist.class);
    try (Stream<Person> rows = query.stream(2)) {
      assertThat(rows).isEqualTo(people);
    }
    assertThat(query.alist().join()).isEqualTo(people);
    assertThat(query.afirst().join()).isEqualTo(Optional.of(people.get(0)));
    assertThat(people.get(0).bio()).isEqualTo("Writes");
    assertThat(people.get(1).bio()).isNull();
    assertThat(people.get(1).publisher()).isNull();
  }

  @Test
  void theSameProjectionServesSeveralQueries() {
    assertThat(Author_.objects.filter(Author_.age.gt(30)).select(PERSON).list())
        .extracting(Person::name)
        .containsExactly("Bob", "Carol");
    assertThat(Author_.objects.orderBy(Author_.age.desc()).select(PERSON).limit(1).list())
        .extracting(Person::name)
        .containsExactly("Carol");
    assertThat(
            Author_.objects
                .filter(Author_.age.lt(40))
                .union(Author_.objects.filter(Author_.age.gt(40)))
                .select(PERSON)
                .list())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Alice", "Carol");
    assertThat(alice.books().all().select(TOTAL).list())
        .containsExactly(new Total("Alice", 2, 700L));
    Projection<Book, Long> pages = Projection.of(v -> v, PAGES);
    Long fewer = Book_.objects.filter(Book_.pages.lt(400)).aggregate(pages);
    assertThat(fewer).isEqualTo(500L);
    assertThat(Book_.objects.select(pages).get()).isEqualTo(900L);
  }

  @Test
  void nineAggregatesOverAllRowsAndFewer() {
    Numbers all = new Numbers(3, 30, 50, 120L, 40.0, 1, "Writes", "Alice", "Carol");
    runs(1, () -> assertThat(Author_.objects.aggregate(NUMBERS)).isEqualTo(all));
    runs(1, () -> assertThat(Author_.objects.aaggregate(NUMBERS).join()).isEqualTo(all));
    assertThat(Author_.objects.filter(Author_.age.gt(30)).aggregate(NUMBERS))
        .isEqualTo(new Numbers(2, 40, 50, 90L, 45.0, 0, null, "Bob", "Carol"));
    assertThat(Author_.objects.filter(Author_.age.gt(90)).aggregate(NUMBERS))
        .isEqualTo(new Numbers(0, null, null, null, null, 0, null, null, null));
    assertThat(Author_.objects.select(NUMBERS).list())
        .as("one group: the model's default order is no part of it")
        .containsExactly(all);
    refuses("DORM3125", () -> Author_.objects.aggregate(PERSON));
  }

  @Test
  void anAggregateGroupsAsInTheDirectForm() {
    String direct =
        statementOf(
            () ->
                assertThat(
                        Book_.objects
                            .select(Total::new, Book_.author().name, BOOKS, PAGES)
                            .filter(BOOKS.gte(1))
                            .orderBy(PAGES.desc())
                            .list())
                    .containsExactly(new Total("Alice", 2, 700L), new Total("Bob", 1, 200L)));
    String kept =
        statementOf(
            () ->
                assertThat(
                        Book_.objects
                            .select(TOTAL)
                            .filter(BOOKS.gte(1))
                            .orderBy(PAGES.desc())
                            .list())
                    .containsExactly(new Total("Alice", 2, 700L), new Total("Bob", 1, 200L)));
    assertThat(kept).isEqualTo(direct).contains("GROUP BY", "HAVING");
    assertThat(Book_.objects.select(TOTAL).orderBy(PAGES.asc()).first())
        .contains(new Total("Bob", 1, 200L));
    assertThat(Book_.objects.select(TOTAL).filter(BOOKS.gt(1)).count()).isEqualTo(1);
  }

  @Test
  void rowsOfARecordTakeNoMore() {
    refuses("DORM3129", () -> Author_.objects.select(PERSON).annotate(Author_.age.plus(1)));
    refuses("DORM3010", () -> Projection.of((a, b) -> a, Author_.name, null));
  }
}
