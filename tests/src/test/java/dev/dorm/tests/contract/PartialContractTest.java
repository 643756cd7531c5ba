package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.FetchMode;
import dev.dorm.exception.NotLoaded;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher_;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of which some columns are read. */
final class PartialContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    alice.setPublisher(publisher("House"));
    alice.setBio("Writes");
    alice.save();
    author("Bob", 40);
    book("Dune", alice, 400);
    book("Emma", alice, 300);
  }

  @Test
  void onlyReadsTheNamedColumnsAndTheKey() {
    String sql =
        statementOf(
            () -> {
              Author alice = Author_.objects.only(Author_.name).first().orElseThrow();
              assertThat(alice.getName()).isEqualTo("Alice");
              assertThat(alice.pk()).isEqualTo(1L);
              assertThat(alice.isLoaded(Author_.name)).isTrue();
              assertThat(alice.isLoaded(Author_.id)).isTrue();
              assertThat(alice.isLoaded(Author_.bio)).isFalse();
            });
    assertThat(sql).contains("SELECT t0.\"id\", t0.\"name\" FROM");
    assertThat(statementOf(() -> Author_.objects.only(Author_.name).only(Author_.age).list()))
        .contains("SELECT t0.\"id\", t0.\"age\" FROM");
  }

  @Test
  void whatIsLeftOutIsLoadedForAllPeersAtOnce() {
    runs(
        2,
        () -> {
          List<Author> authors =
              Author_.objects.orderBy(Author_.age.asc()).defer(Author_.bio).list();
          assertThat(authors.get(0).getBio()).isEqualTo("Writes");
          assertThat(authors.get(1).getBio()).isNull();
          assertThat(authors.get(1).getAge()).isEqualTo(40);
        });
  }

  @Test
  void deferTakesAwayAndFieldsAdds() {
    assertThat(
            statementOf(
                () -> Author_.objects.fields(Author_.name).fields(Author_.age, Author_.id).list()))
        .contains("SELECT t0.\"id\", t0.\"name\", t0.\"age\" FROM");
    assertThat(
            statementOf(
                () ->
                    Author_.objects
                        .only(Author_.name, Author_.age)
                        .defer(Author_.age, Author_.id)
                        .list()))
        .contains("SELECT t0.\"id\", t0.\"name\" FROM");
    assertThat(statementOf(() -> Book_.objects.defer(Book_.title).defer(Book_.pages).list()))
        .doesNotContain("title")
        .doesNotContain("pages")
        .contains("published");
    refuses("DORM3134", () -> Author_.objects.only(Author_.age.plus(1)));
  }

  @Test
  void nestedColumnsGoTogetherWithSelectRelated() {
    String sql =
        statementOf(
            () -> {
              Book dune =
                  Book_.objects
                      .selectRelated(Book_.author().publisher())
                      .fields(Book_.title, Book_.author().name)
                      .orderBy(Book_.title.asc())
                      .first()
                      .orElseThrow();
              assertThat(dune.getTitle()).isEqualTo("Dune");
              assertThat(dune.author().getName()).isEqualTo("Alice");
              assertThat(dune.author().pk()).isEqualTo(1L);
              assertThat(dune.author().isLoaded(Author_.email)).isFalse();
              assertThat(dune.author().publisher().getCity()).isEmpty();
              assertThat(dune.isLoaded(Book_.pages)).isFalse();
            });
    assertThat(sql).doesNotContain("email").contains("city").contains("author_id");
    refuses("DORM3133", () -> Book_.objects.fields(Book_.title, Book_.author().name).list());
    assertThat(
            statementOf(
                () ->
                    Book_.objects.fields(Book_.author().name).selectRelated(Book_.author()).list()))
        .contains("pages")
        .doesNotContain("email");
  }

  @Test
  void aNestedRowLoadsLaterToo() {
    runs(
        2,
        () -> {
          for (Book book :
              Book_.objects
                  .selectRelated(Book_.author())
                  .only(Book_.title, Book_.author().name)
                  .list()) {
            assertThat(book.author().getAge()).isEqualTo(30);
          }
        });
    assertThat(
            Author_.objects
                .selectRelated(Author_.publisher())
                .defer(Author_.publisher().city)
                .get(Author_.name.eq("Bob"))
                .publisher())
        .isNull();
  }

  @Test
  void savingAPartialRowWritesWhatWasSet() {
    Author alice = Author_.objects.only(Author_.name).get(Author_.name.eq("Alice"));
    alice.setAge(31);
    assertThat(statementOf(alice::save)).contains("SET \"age\"").doesNotContain("bio");
    Author whole = Author_.objects.get(Author_.name.eq("Alice"));
    assertThat(whole.getBio()).isEqualTo("Writes");
    assertThat(whole.getAge()).isEqualTo(31);
  }

  @Test
  void partialRowsPrefetchAndAnnotate() {
    var books = Author_.books.count();
    runs(
        2,
        () -> {
          Author alice =
              Author_.objects
                  .only(Author_.name)
                  .annotate(books)
                  .prefetchRelated(Author_.books)
                  .get(Author_.name.eq("Alice"));
          assertThat(alice.get(books)).isEqualTo(2);
          assertThat(titles(alice.books())).contains("Dune", "Emma");
        });
    runs(
        2,
        () -> {
          for (Book book : Book_.objects.only(Book_.title).prefetchRelated(Book_.author()).list()) {
            assertThat(book.author().getName()).isEqualTo("Alice");
          }
        });
  }

  @Test
  void partialRowsStandInSubqueriesAndCounts() {
    assertThat(Author_.objects.only(Author_.name).count()).isEqualTo(2);
    assertThat(Book_.objects.filter(Book_.author.in(Author_.objects.only(Author_.name))).count())
        .isEqualTo(2);
    assertThat(Author_.objects.only(Author_.name).inBulk()).containsOnlyKeys(1L, 2L);
    assertThat(
            Author_.objects
                .only(Author_.name)
                .inBulk(Author_.email, List.of("Bob@example.com", "x"))
                .keySet())
        .containsExactly("Bob@example.com");
  }

  @Test
  void raiseMakesLoadingAnError() {
    runs(
        1,
        () -> {
          Author alice =
              Author_.objects
                  .fetchMode(FetchMode.RAISE)
                  .defer(Author_.bio)
                  .get(Author_.name.eq("Alice"));
          assertThat(fails("DORM3001", alice::getBio))
              .isInstanceOf(NotLoaded.class)
              .hasMessageContaining("Author#1.bio")
              .hasMessageContaining("only(");
          assertThat(fails("DORM3001", alice::publisher))
              .hasMessageContaining("selectRelated(Author_.publisher())");
          assertThat(fails("DORM3002", () -> alice.books().all().list()))
              .hasMessageContaining("prefetchRelated(Author_.books)");
          assertThat(alice.getName()).isEqualTo("Alice");
        });
    Book book =
        Book_.objects
            .selectRelated(Book_.author())
            .fetchMode(FetchMode.RAISE)
            .first()
            .orElseThrow();
    fails("DORM3001", () -> book.author().publisher());
    assertThat(
            Author_.objects
                .fetchMode(FetchMode.RAISE)
                .fetchMode(FetchMode.PEERS)
                .get(Author_.name.eq("Alice"))
                .publisher())
        .isEqualTo(Publisher_.objects.get());
  }

  @Test
  void aDatabaseMayRaiseEverywhere(@TempDir Path directory) {
    try (Database strict = kind.open(directory).named("strict").fetchMode(FetchMode.RAISE)) {
      StubTables.create(strict, kind);
      strict.run(
          () -> {
            Author alice = author("Alice", 30);
            book("Dune", alice, 400);
          });
      Book book = Book_.objects.using(strict).only(Book_.title).get();
      assertThat(fails("DORM3001", book::getPages)).hasMessageContaining("pages");
      fails("DORM3001", book::author);
      Book mild = Book_.objects.using(strict).fetchMode(FetchMode.PEERS).get();
      assertThat(mild.author().getName()).isEqualTo("Alice");
    }
  }
}
