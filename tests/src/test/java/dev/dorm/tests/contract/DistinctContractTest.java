package dev.dorm.tests.contract;

import static dev.dorm.Dsl.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.DateUnit;
import dev.dorm.QuerySet;
import dev.dorm.Tuple2;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows given once, rows by their keys, the n-th, the latest. */
final class DistinctContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    author("Carol", 40);
    alice.setPublisher(publisher("House"));
    alice.save();
    book("Dune", alice, 400);
    book("Emma", alice, 300);
    book("Faust", bob, 200);
  }

  @Test
  void distinctLeavesRowsOfAModelAsTheyAre() {
    assertThat(statementOf(() -> Author_.objects.distinct().list())).doesNotContain("DISTINCT");
    assertThat(Author_.objects.distinct().count()).isEqualTo(3);
    refuses("DORM3019", () -> Author_.objects.limit(1).distinct());
  }

  @Test
  void distinctOnGivesTheFirstOfEach() {
    if (!kind.isPostgresql()) {
      refuses("DORM3131", () -> Book_.objects.distinctOn(Book_.author).list());
      refuses("DORM3131", () -> Book_.objects.distinctOn(Book_.author).count());
      refuses(
          "DORM3131", () -> Book_.objects.valuesList(Book_.title).distinctOn(Book_.author).list());
      return;
    }
    assertThat(
            titles(
                Book_.objects
                    .orderBy(Book_.author.asc(), Book_.pages.asc())
                    .distinctOn(Book_.author)))
        .containsExactly("Emma", "Faust");
    assertThat(Book_.objects.distinctOn(Book_.author).count()).isEqualTo(2);
    assertThat(Book_.objects.distinctOn(Book_.author).filter(Book_.pages.gt(250)).list())
        .hasSize(1);
    assertThat(Book_.objects.distinctOn(Book_.author().age).first()).isPresent();
    assertThat(Book_.objects.distinctOn(Book_.author).aggregate(Book_.id.count())).isEqualTo(2);
    assertThat(
            Book_.objects
                .filter(
                    Book_.pk.in(
                        Book_.objects
                            .orderBy(Book_.author.asc(), Book_.pages.desc())
                            .distinctOn(Book_.author)))
                .count())
        .isEqualTo(2);
    assertThat(
            Book_.objects
                .orderBy(Book_.author.asc(), Book_.pages.desc())
                .valuesList(Book_.author, Book_.title)
                .distinctOn(Book_.author)
                .list())
        .containsExactly(new Tuple2<>(1L, "Dune"), new Tuple2<>(2L, "Faust"));
  }

  @Test
  void distinctOnThatMakesNoSenseIsRefused() {
    refuses(
        "DORM3132", () -> Book_.objects.orderBy(Book_.pages.asc()).distinctOn(Book_.author).list());
    refuses("DORM3132", () -> Book_.objects.distinctOn(Book_.pages.plus(1)));
    refuses("DORM3135", () -> Book_.objects.distinctOn(Book_.author).delete());
    refuses(
        "DORM3135", () -> Book_.objects.distinctOn(Book_.author).all().update(Book_.pages.set(1)));
    refuses("DORM3021", () -> Book_.objects.distinctOn(Book_.author).last());
    Book dune = Book_.objects.get(Book_.title.eq("Dune"));
    QuerySet<Book> thinnest =
        Book_.objects.orderBy(Book_.author.asc(), Book_.pk.asc()).distinctOn(Book_.author);
    refuses("DORM3157", () -> thinnest.after(dune));
    refuses("DORM3157", () -> thinnest.before(dune));
    refuses(
        "DORM3138",
        () ->
            Author_.objects.prefetchRelated(Author_.books, books -> books.distinctOn(Book_.pages)));
  }

  @Test
  void inBulkGivesRowsByKey() {
    runs(
        1,
        () ->
            assertThat(Author_.objects.inBulk(List.of(3L, 1L, 99L)).keySet())
                .containsExactly(1L, 3L));
    runs(0, () -> assertThat(Author_.objects.inBulk(List.of())).isEmpty());
    assertThat(Author_.objects.orderBy(Author_.age.asc()).limit(1).inBulk()).containsOnlyKeys(1L);
    assertThat(Author_.objects.inBulk(Author_.email, List.of("Bob@example.com")))
        .hasEntrySatisfying("Bob@example.com", bob -> assertThat(bob.getName()).isEqualTo("Bob"));
    refuses("DORM3019", () -> Author_.objects.limit(1).inBulk(List.of(1L)));
  }

  @Test
  void rowsByPlaceAndTheLatest() {
    assertThat(Author_.objects.get(1).getName()).isEqualTo("Bob");
    assertThat(Author_.objects.orderBy(Author_.name.desc()).get(0).getName()).isEqualTo("Carol");
    assertThat(Author_.objects.offset(1).get(1).getName()).isEqualTo("Carol");
    assertThatThrownBy(() -> Author_.objects.get(3)).isInstanceOf(Author_.DoesNotExist.class);
    refuses("DORM3020", () -> Author_.objects.get(-1));
    assertThat(names(Author_.objects.latest(Author_.age, Author_.name).stream().toList()))
        .containsExactly("Carol");
    assertThat(Author_.objects.earliest(Author_.age).orElseThrow().getName()).isEqualTo("Alice");
    assertThat(Author_.objects.latest(Author_.publisher).orElseThrow().getName())
        .isEqualTo("Alice");
    assertThat(Author_.objects.none().latest(Author_.age)).isEmpty();
    refuses("DORM3019", () -> Author_.objects.limit(1).latest(Author_.age));
  }

  @Test
  void datesAndMomentsAreCutOffAndGivenOnce() {
    Book_.objects
        .filter(Book_.title.eq("Dune"))
        .update(Book_.createdAt.set(Instant.parse("2023-02-14T10:20:30Z")));
    Book_.objects
        .filter(Book_.title.ne("Dune"))
        .update(Book_.createdAt.set(Instant.parse("2024-05-06T07:08:09Z")));
    runs(
        1,
        () ->
            assertThat(Book_.objects.dates(Book_.createdAt.date(), DateUnit.MONTH).list())
                .containsExactly(LocalDate.of(2023, 2, 1), LocalDate.of(2024, 5, 1)));
    assertThat(Book_.objects.dates(Book_.createdAt.date(), DateUnit.DAY).reverse().first())
        .contains(LocalDate.of(2024, 5, 6));
    assertThat(Book_.objects.datetimes(Book_.createdAt, DateUnit.HOUR).list())
        .containsExactly(
            Instant.parse("2023-02-14T10:00:00Z"), Instant.parse("2024-05-06T07:00:00Z"));
    assertThat(Book_.objects.datetimes(Book_.createdAt, DateUnit.YEAR).count()).isEqualTo(2);
    refuses("DORM3137", () -> Book_.objects.dates(Book_.createdAt.date(), DateUnit.HOUR));
  }

  @Test
  void aRandomOrderIsOneOfThem() {
    String sql =
        statementOf(
            () -> assertThat(names(Author_.objects.orderBy(random()))).hasSize(3).contains("Bob"));
    assertThat(sql).contains("ORDER BY random()");
    assertThat(Author_.objects.orderBy(random()).first()).isPresent();
  }
}
