package dev.dorm.tests.contract;

import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.LongExpression;
import dev.dorm.query.RelatedList;
import dev.dorm.query.ToManyExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations seen from their other side, at the end of a way, and fetched in every form. */
final class RelationQueryContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    publisher("Empty");
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    author("Carol", 50);
    Author_.objects.filter(Author_.name.in("Alice", "Carol")).update(Author_.publisher.set(house));
    Book thick = book("a1", alice, 500);
    book("a2", alice, 20);
    Book thin = book("b1", bob, 30);
    thick.tags().add(tag("java"), tag("sql"));
    thin.tags().add(tag("go"));
  }

  @Test
  void aForeignKeyIsAskedFromItsOtherSide() {
    ToManyExpression<Author, Book> books = Book_.author.reverse();
    assertThat(names(Author_.objects.filter(books.any(Book_.pages.gt(100)))))
        .containsExactly("Alice");
    assertThat(names(Author_.objects.filter(books.none()))).containsExactly("Carol");
    LongExpression<Publisher> authors = Author_.publisher.reverse().count();
    List<Publisher> houses =
        Publisher_.objects.annotate(authors).orderBy(authors.desc(), Publisher_.name.asc()).list();
    assertThat(houses).extracting(each -> each.get(authors)).containsExactly(2L, 0L);
  }

  @Test
  void toManyRelationsStandAtTheEndOfAWay() {
    assertThat(
            titles(
                Book_.objects
                    .filter(Book_.author().books.any(Book_.pages.gt(100)))
                    .orderBy(Book_.title.asc())))
        .containsExactly("a1", "a2");
    LongExpression<Book> siblings = Book_.author().books.count();
    assertThat(
            titles(
                Book_.objects
                    .annotate(siblings)
                    .filter(siblings.gte(2))
                    .orderBy(siblings.desc(), Book_.title.desc())))
        .containsExactly("a2", "a1");
    assertThat(
            titles(
                Book_.objects.filter(
                    Author_.publisher
                        .reverse()
                        .from(Book_.author().publisher())
                        .any(Author_.name.eq("Carol")))))
        .containsExactlyInAnyOrder("a1", "a2");
  }

  @Test
  void aWayWithoutARowHasNoRowsBehindIt() {
    ToManyExpression<Book, Author> colleagues =
        Author_.publisher.reverse().from(Book_.author().publisher());
    assertThat(titles(Book_.objects.filter(colleagues.none()))).containsExactly("b1");
    assertThat(titles(Book_.objects.exclude(colleagues.any()))).containsExactly("b1");
    assertThat(titles(Book_.objects.filter(not(colleagues.all(Author_.age.lt(45))))))
        .containsExactlyInAnyOrder("a1", "a2");
  }

  @Test
  void aRelationStandsAtTheEndOfOneWayOnly() {
    refuses("DORM3140", () -> Book_.author().books.from(null));
  }

  @Test
  void toManyRelationsAtTheEndOfAWayAreFetched() {
    runs(
        3,
        () -> {
          for (Book book : Book_.objects.prefetchRelated(Book_.author().books).list()) {
            assertThat(book.author().books().list()).contains(book);
          }
        });
    runs(
        2,
        () -> {
          for (Book book : Book_.objects.selectRelated(Book_.author().books).list()) {
            assertThat(book.author().books().list()).contains(book);
          }
        });
  }

  @Test
  void selectRelatedTakesBothKindsAtOnce() {
    runs(
        3,
        () -> {
          List<String> all = new ArrayList<>();
          for (Book book :
              Book_.objects
                  .selectRelated(Book_.author().publisher(), Book_.tags, Book_.author().books)
                  .orderBy(Book_.title.asc())
                  .limit(2)) {
            Publisher publisher = book.author().publisher();
            all.add(publisher == null ? "-" : publisher.getName());
            all.add(String.valueOf(book.tags().list().size()));
            all.add(String.valueOf(book.author().books().list().size()));
          }
          assertThat(all).containsExactly("House", "2", "2", "House", "0", "2");
        });
  }

  @Test
  void prefetchesNestAndStandSideBySide() {
    runs(
        4,
        () -> {
          for (Author author :
              Author_.objects.prefetchRelated(
                  Author_.books,
                  books -> books.prefetchRelated(Book_.tags).selectRelated(Book_.author().books))) {
            for (Book book : author.books()) {
              assertThat(book.tags().list()).isNotNull();
            }
          }
        });
  }

  @Test
  void rowsAreKeptUnderKeys() {
    RelatedList<Author, Book> thick = Author_.books.toList();
    RelatedList<Author, Book> byTitle = Author_.books.toList();
    runs(
        4,
        () -> {
          Author alice =
              Author_.objects
                  .prefetchRelated(Author_.books)
                  .prefetchRelated(thick, books -> books.filter(Book_.pages.gt(100)))
                  .prefetchRelated(byTitle, books -> books.orderBy(Book_.title.desc()))
                  .get(Author_.name.eq("Alice"));
          assertThat(alice.books().list()).hasSize(2);
          assertThat(titles(alice.get(thick))).containsExactly("a1");
          assertThat(titles(alice.get(byTitle))).containsExactly("a2", "a1");
        });
    Author plain = Author_.objects.get(Author_.name.eq("Alice"));
    refuses("DORM3142", () -> plain.get(thick));
  }

  @Test
  void aRelationWithoutAPropertyIsFetchedUnderAKey() {
    RelatedList<Publisher, Author> authors = Author_.publisher.reverse().toList();
    runs(
        2,
        () -> {
          List<Publisher> houses =
              Publisher_.objects.prefetchRelated(authors).orderBy(Publisher_.name.asc()).list();
          assertThat(houses.get(0).get(authors)).isEmpty();
          assertThat(names(houses.get(1).get(authors))).containsExactlyInAnyOrder("Alice", "Carol");
        });
    refuses("DORM3141", () -> Publisher_.objects.prefetchRelated(Author_.publisher.reverse()));
  }

  @Test
  void aReversedKeyFillsTheOtherModelsProperty() {
    runs(
        2,
        () -> {
          for (Author author : Author_.objects.prefetchRelated(Book_.author.reverse())) {
            assertThat(author.books().list()).isNotNull();
          }
        });
  }

  @Test
  void everyRelationNeedsOneStatementHoweverManyRows() {
    Tag shared = tag("shared");
    for (Author author : Author_.objects) {
      for (int i = 0; i < 5; i++) {
        book(author.getName() + i, author, i).tags().add(shared);
      }
    }
    runs(
        3,
        () -> {
          int found = 0;
          for (Tag tag :
              Tag_.objects.prefetchRelated(
                  Tag_.books, books -> books.selectRelated(Book_.author(), Book_.tags))) {
            for (Book book : tag.books()) {
              found += book.author().getName().isEmpty() ? 0 : book.tags().list().size();
            }
          }
          assertThat(found).isEqualTo(15 + 4 + 1);
        });
  }
}
