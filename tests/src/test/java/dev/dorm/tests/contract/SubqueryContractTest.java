package dev.dorm.tests.contract;

import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.outer;
import static dev.dorm.Dsl.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.query.Expression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableForeignKeyExpression;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries inside queries. */
final class SubqueryContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    author("Carol", 50);
    Author_.objects
        .filter(Author_.name.eq("Alice"))
        .update(Author_.publisher.set(house), Author_.bio.set("a1"));
    Book thick = book("a1", alice, 500);
    book("a2", alice, 20);
    book("Bob", bob, 35);
    thick.tags().add(tag("java"), tag("Alice"));
  }

  private static QuerySet<Book> booksOfTheAuthorAround() {
    return Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk)));
  }

  private static List<String> sorted(QuerySet<Author> authors) {
    return names(authors.orderBy(Author_.name.asc()));
  }

  @Test
  void existsAsksForARow() {
    assertThat(sorted(Author_.objects.filter(exists(booksOfTheAuthorAround()))))
        .containsExactly("Alice", "Bob");
    assertThat(sorted(Author_.objects.filter(not(exists(booksOfTheAuthorAround())))))
        .containsExactly("Carol");
    assertThat(sorted(Author_.objects.exclude(exists(booksOfTheAuthorAround()))))
        .containsExactly("Carol");
    assertThat(
            sorted(
                Author_.objects.filter(
                    exists(booksOfTheAuthorAround().filter(Book_.pages.lt(outer(Author_.age)))))))
        .containsExactly("Alice", "Bob");
    assertThat(Author_.objects.filter(exists(Tag_.objects)).count()).isEqualTo(3);
    assertThat(Author_.objects.filter(exists(Tag_.objects.none())).count()).isZero();
  }

  @Test
  void theKeyThatAnotherQueryRefersToIsAValue() {
    NullableForeignKeyExpression<Book, Publisher> house =
        Author_.objects
            .filter(Author_.name.ne("Carol"), Author_.pk.eq(outer(Book_.author().id)))
            .scalar(Author_.publisher);
    Publisher first = Publisher_.objects.get();
    for (Book book : Book_.objects.annotate(house).list()) {
      assertThat(book.get(house)).isEqualTo(book.getTitle().equals("Bob") ? null : first.pk());
    }
    assertThat(titles(Book_.objects.filter(house.eq(first), Book_.pages.gt(30))))
        .containsExactly("a1");
    assertThat(titles(Book_.objects.filter(house.isNull()))).containsExactly("Bob");
    assertThat(titles(Book_.objects.filter(house.ne(first)))).containsExactly("Bob");
    assertThat(Book_.objects.filter(house.inPks(List.of(first.getId(), 99L))).count()).isEqualTo(2);
    assertThat(
            Book_.objects
                .filter(house.in(Publisher_.objects.filter(Publisher_.name.eq("House"))))
                .count())
        .isEqualTo(2);
    assertThat(Book_.objects.filter(house.eqPk(Book_.author().publisher().id)).count())
        .isEqualTo(2);
  }

  @Test
  void outerReachesOverRelationsAndSeveralQueries() {
    assertThat(
            titles(
                Book_.objects.filter(
                    exists(
                        Publisher_.objects.filter(
                            Publisher_.id.eq(outer(Book_.author().publisher().id)))))))
        .hasSize(2);
    assertThat(
            sorted(
                Author_.objects.filter(
                    exists(
                        booksOfTheAuthorAround()
                            .filter(
                                exists(
                                    Tag_.objects.filter(
                                        Tag_.name.eq(outer(outer(Author_.name))))))))))
        .containsExactly("Alice");
  }

  @Test
  void outerOfAnotherModelIsRefused() {
    refuses("DORM3143", () -> booksOfTheAuthorAround().list());
    refuses("DORM3144", () -> Tag_.objects.filter(exists(booksOfTheAuthorAround())).list());
    refuses("DORM3145", () -> outer(Author_.age.plus(1)));
    refuses("DORM3143", () -> booksOfTheAuthorAround().delete());
    refuses(
        "DORM3144",
        () -> Tag_.objects.filter(exists(booksOfTheAuthorAround())).update(Tag_.name.set("x")));
  }

  @Test
  void aScalarIsTheValueOfTheFirstRow() {
    NullableIntegerExpression<Author> thickest =
        booksOfTheAuthorAround().orderBy(Book_.pages.desc()).scalar(Book_.pages);
    NullableTextExpression<Author> title =
        booksOfTheAuthorAround().orderBy(Book_.pages.asc()).scalar(Book_.title);
    runs(
        1,
        () -> {
          List<Author> authors =
              Author_.objects.annotate(thickest, title).orderBy(thickest.asc()).list();
          assertThat(names(authors)).containsExactly("Bob", "Alice", "Carol");
          assertThat(authors).extracting(each -> each.get(thickest)).containsExactly(35, 500, null);
          assertThat(authors)
              .extracting(each -> each.get(title))
              .containsExactly("Bob", "a2", null);
        });
    assertThat(sorted(Author_.objects.filter(thickest.gt(100)))).containsExactly("Alice");
    assertThat(sorted(Author_.objects.exclude(thickest.gt(100)))).containsExactly("Bob", "Carol");
    assertThat(sorted(Author_.objects.filter(thickest.isNull()))).containsExactly("Carol");
    assertThat(Author_.objects.filter(thickest.gt(100)).count()).isEqualTo(1);
  }

  @Test
  void aScalarOfAnAggregateIsComputedFromAllRows() {
    NullableIntegerExpression<Author> thickest = booksOfTheAuthorAround().scalar(Book_.pages.max());
    LongExpression<Author> thin =
        booksOfTheAuthorAround().scalar(Book_.id.count(Book_.pages.lt(100)));
    List<Author> authors =
        Author_.objects.annotate(thickest, thin).orderBy(Author_.name.asc()).list();
    assertThat(authors).extracting(each -> each.get(thickest)).containsExactly(500, 35, null);
    assertThat(authors).extracting(each -> each.get(thin)).containsExactly(1L, 1L, 0L);
    refuses("DORM3146", () -> booksOfTheAuthorAround().limit(1).scalar(Book_.pages.max()));
  }

  @Test
  void aScalarStandsInAnUpdate() {
    assertThat(
            Author_.objects
                .filter(exists(booksOfTheAuthorAround()))
                .update(
                    Author_.age.set(
                        booksOfTheAuthorAround().orderBy(Book_.pages.desc()).scalar(Book_.pages))))
        .isEqualTo(2);
    List<Author> authors = Author_.objects.orderBy(Author_.name.asc()).list();
    assertThat(authors).extracting(Author::getAge).containsExactly(500, 35, 50);
  }

  @Test
  void anUpdateAsksForTheRowsAsTheyWereBeforeIt() {
    Expression<Author, Integer> below =
        coalesce(
            Author_.objects
                .filter(Author_.age.lt(outer(Author_.age)))
                .<Author>scalar(Author_.age.max())
                .plus(1),
            0);
    assertThat(Author_.objects.all().update(Author_.age.set(below))).isEqualTo(3);
    assertThat(Author_.objects.orderBy(Author_.name.asc()).valuesList(Author_.age).list())
        .containsExactly(0, 31, 41);
    Expression<Author, Integer> above =
        sql(
            Integer.class,
            "(select coalesce(max(a.age), 0) from authors as a where a.age > {})",
            Author_.age);
    assertThat(Author_.objects.filter(Author_.age.gt(0)).update(Author_.age.set(above)))
        .isEqualTo(2);
    assertThat(Author_.objects.orderBy(Author_.name.asc()).valuesList(Author_.age).list())
        .containsExactly(0, 41, 0);
  }

  @Test
  void anyColumnIsLookedForInAQuery() {
    assertThat(sorted(Author_.objects.filter(Author_.name.in(Book_.objects.column(Book_.title)))))
        .containsExactly("Bob");
    assertThat(
            sorted(
                Author_.objects.filter(
                    Author_.name.in(
                        Tag_.objects.orderBy(Tag_.name.asc()).limit(1).column(Tag_.name)))))
        .containsExactly("Alice");
    assertThat(
            sorted(
                Author_.objects.filter(
                    Author_.name.in(
                        Book_.objects
                            .filter(Book_.author().publisher().name.eq("House"))
                            .orderBy(Book_.pages.desc())
                            .limit(1)
                            .column(Book_.author().name)))))
        .containsExactly("Alice");
    assertThat(titles(Book_.objects.filter(Book_.title.in(Author_.objects.column(Author_.bio)))))
        .containsExactly("a1");
  }

  @Test
  void nullsInAQueryHideNoRows() {
    assertThat(titles(Book_.objects.exclude(Book_.title.in(Author_.objects.column(Author_.bio)))))
        .containsExactlyInAnyOrder("a2", "Bob");
    assertThat(sorted(Author_.objects.exclude(Author_.bio.in(Author_.objects.column(Author_.bio)))))
        .containsExactly("Bob", "Carol");
    assertThat(
            sorted(
                Author_.objects.exclude(
                    Author_.publisher.in(Publisher_.objects.filter(Publisher_.name.eq("x"))))))
        .hasSize(3);
  }

  @Test
  void slicesOfTheSameTableStandInUpdatesAndDeletes() {
    QuerySet<Author> oldest = Author_.objects.orderBy(Author_.age.desc()).limit(2);
    assertThat(Author_.objects.filter(Author_.pk.in(oldest)).update(Author_.age.set(1)))
        .isEqualTo(2);
    assertThat(names(Author_.objects.filter(Author_.age.eq(1)).orderBy(Author_.name.asc())))
        .containsExactly("Bob", "Carol");
    QuerySet<Book> thinnest = Book_.objects.orderBy(Book_.pages.asc()).limit(2);
    assertThat(Book_.objects.filter(Book_.pk.in(thinnest)).delete().total()).isEqualTo(2);
    assertThat(titles(Book_.objects)).containsExactly("a1");
  }

  @Test
  void annotationsAndJoinsStandInsideASubquery() {
    LongExpression<Author> books = Author_.books.count();
    QuerySet<Author> busy =
        Author_.objects
            .annotate(books)
            .filter(books.gte(1))
            .orderBy(books.desc(), Author_.publisher().name.asc())
            .limit(1);
    assertThat(titles(Book_.objects.filter(Book_.author.in(busy)))).hasSize(2);
    assertThat(sorted(Author_.objects.exclude(Author_.pk.in(busy))))
        .containsExactly("Bob", "Carol");
  }
}
