package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Related rows: fetched along, fetched beforehand, or on access for all peers at once. */
final class RelatedContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    List<Tag> tags = List.of(tag("t0"), tag("t1"), tag("t2"));
    for (int i = 0; i < 6; i++) {
      Author author = author("a" + i, i);
      if (i % 2 == 0) {
        author.setPublisher(house);
        author.save();
      }
      for (int j = 0; j < i % 3; j++) {
        Book book = book("a" + i + "b" + j, author, 10 * i + j);
        book.tags().add(tags.subList(0, j + 1).toArray(new Tag[0]));
      }
    }
  }

  private static List<Book> books() {
    return Book_.objects.orderBy(Book_.pages.asc()).list();
  }

  @Test
  void selectRelatedNeedsOneStatement() {
    runs(
        1,
        () -> {
          for (Book book : Book_.objects.selectRelated(Book_.author())) {
            assertThat(book.getTitle()).startsWith(book.author().getName());
            assertThat(book.getAuthor().isLoaded()).isTrue();
          }
        });
  }

  @Test
  void nestedSelectRelatedNeedsOneStatement() {
    runs(
        1,
        () -> {
          for (Book book : Book_.objects.selectRelated(Book_.author().publisher())) {
            Publisher publisher = book.author().publisher();
            if (book.author().getAge() % 2 == 0) {
              assertThat(publisher).isNotNull();
              assertThat(publisher.getName()).isEqualTo("House");
            } else {
              assertThat(publisher).isNull();
              assertThat(book.author().getPublisher()).isNull();
            }
          }
        });
  }

  @Test
  void selectRelatedKeepsRowsWithoutARelatedOne() {
    assertThat(Author_.objects.selectRelated(Author_.publisher()).list()).hasSize(6);
    Author odd = Author_.objects.selectRelated(Author_.publisher()).get(Author_.age.eq(1));
    assertThat(odd.publisher()).isNull();
  }

  /** Its key is the foreign key, which is in the statement; one that may be absent has its own. */
  @Test
  void aRelatedRowIsReadWithoutItsKeyAgain() {
    assertThat(Book_.objects.selectRelated(Book_.author()).sql().text())
        .contains("t1.\"name\"")
        .doesNotContain("t1.\"id\",");
    assertThat(Author_.objects.selectRelated(Author_.publisher()).sql().text())
        .contains("t1.\"id\",");
    Map<Long, String> names = new HashMap<>();
    Author_.objects.list().forEach(author -> names.put(author.getId(), author.getName()));
    var tags = Book_.tags.count();
    for (Book book :
        Book_.objects.selectRelated(Book_.author().publisher()).annotate(tags).list()) {
      assertThat(book.author().getName()).isEqualTo(names.get(book.author().getId()));
      assertThat(book.get(tags)).isEqualTo(book.tags().count());
    }
  }

  @Test
  void someColumnsOfARowAndItsRelatedOneAreReadWhereTheyStand() {
    Map<String, Object> keys = new HashMap<>();
    Book_.objects.list().forEach(book -> keys.put(book.getTitle(), book.getAuthor().pk()));
    for (Book book :
        Book_.objects.selectRelated(Book_.author()).only(Book_.title, Book_.author().age)) {
      assertThat(book.getTitle()).startsWith("a" + book.author().getAge());
      assertThat(keys.get(book.getTitle())).isEqualTo(book.author().getId());
      assertThat(book.author().getName()).isEqualTo("a" + book.author().getAge());
    }
    for (Book book : Book_.objects.selectRelated(Book_.author()).only(Book_.title)) {
      runs(0, () -> assertThat(book.getTitle()).startsWith(book.author().getName()));
      assertThat(book.author().getId()).isEqualTo(keys.get(book.getTitle()));
    }
  }

  @Test
  void relatedRowsCanBeSaved() {
    Book book = Book_.objects.selectRelated(Book_.author()).get(Book_.title.eq("a1b0"));
    book.author().setAge(99);
    runs(1, () -> book.author().save());
    assertThat(Author_.objects.get(Author_.name.eq("a1")).getAge()).isEqualTo(99);
  }

  @Test
  void aReferenceInALoopLoadsForAllPeers() {
    runs(
        2,
        () -> {
          for (Book book : books()) {
            assertThat(book.getTitle()).startsWith(book.author().getName());
          }
        });
  }

  @Test
  void nestedReferencesInALoopLoadOncePerStep() {
    runs(
        3,
        () -> {
          List<String> houses = new ArrayList<>();
          for (Book book : books()) {
            Publisher publisher = book.author().publisher();
            houses.add(publisher == null ? "-" : publisher.getName());
          }
          assertThat(houses).containsExactly("-", "House", "House", "House", "-", "-");
        });
  }

  @Test
  void peersStayAsLongAsTheRowsThatLedToThem() {
    runs(
        3,
        () -> {
          for (Book book : books()) {
            Author author = book.author();
            collectAfter(2);
            author.publisher();
          }
        });
    runs(
        3,
        () -> {
          List<Author> authors = Author_.objects.list();
          for (Author author : authors) {
            for (Book book : author.books()) {
              collectAfter(2);
              book.tags().list();
            }
          }
        });
    runs(
        3,
        () -> {
          for (Book book : Book_.objects.prefetchRelated(Book_.author()).list()) {
            collectAfter(2);
            book.author().publisher();
          }
        });
    runs(
        2,
        () -> {
          List<Book> copy = new ArrayList<>(books());
          for (Book book : copy) {
            collectAfter(1);
            book.author();
          }
        });
    runs(
        2,
        () -> {
          for (Book book : Book_.objects.selectRelated(Book_.author()).list()) {
            collectAfter(1);
            book.author().publisher();
          }
        });
  }

  /** The rows of a fetch hold each other by references that do not count. */
  private void collectAfter(int statements) {
    if (recorder.count() == statements) {
      System.gc();
    }
  }

  @Test
  void manyRowsInALoopLoadForAllPeers() {
    runs(
        2,
        () -> {
          Map<String, Integer> counts = new HashMap<>();
          for (Author author : Author_.objects) {
            for (Book book : author.books()) {
              assertThat(book.getTitle()).startsWith(author.getName());
            }
            counts.put(author.getName(), author.books().list().size());
          }
          assertThat(counts).containsEntry("a0", 0).containsEntry("a1", 1).containsEntry("a5", 2);
        });
  }

  @Test
  void manyToManyInALoopLoadsForAllPeers() {
    runs(
        2,
        () -> {
          for (Book book : books()) {
            assertThat(book.tags().list()).hasSize(book.getPages() % 10 + 1);
          }
        });
    runs(
        2,
        () -> {
          List<Integer> sizes = new ArrayList<>();
          for (Tag tag : Tag_.objects.orderBy(Tag_.name.asc())) {
            sizes.add(tag.books().all().list().size());
          }
          assertThat(sizes).containsExactly(6, 2, 0);
        });
  }

  @Test
  void aRowThatStandsAloneLoadsItsOwn() {
    Book book = Book_.objects.get(Book_.title.eq("a2b1"));
    runs(1, () -> assertThat(book.author().getName()).isEqualTo("a2"));
    runs(0, () -> assertThat(book.author().getName()).isEqualTo("a2"));
    runs(1, () -> assertThat(book.tags().list()).hasSize(2));
    runs(0, () -> assertThat(book.tags().list()).hasSize(2));
  }

  @Test
  void aReferenceByAnIntLeadsToTheKeyThatIsALong() {
    Author author = Author_.objects.orderBy(Author_.pk.asc()).get(0);
    Book book = book("by a number", author, 10);
    book.setAuthor(Ref.id(Math.toIntExact(author.getId())));
    book.save();
    assertThat(book.author()).isEqualTo(author);
  }

  @Test
  void theKeyOfAReferenceIsAtHand() {
    List<Book> books = books();
    runs(0, () -> books.forEach(book -> assertThat(book.getAuthor().pk()).isNotNull()));
    runs(
        0,
        () -> {
          Ref<Author> reference = books.get(0).getAuthor();
          assertThat(reference.isLoaded()).isFalse();
          assertThat(reference).hasToString("Ref(Author#2)").isEqualTo(Ref.id(2L));
        });
  }

  @Test
  void prefetchForward() {
    runs(
        2,
        () -> {
          for (Book book : Book_.objects.prefetchRelated(Book_.author())) {
            assertThat(book.getTitle()).startsWith(book.author().getName());
          }
        });
    runs(
        3,
        () -> {
          for (Book book : Book_.objects.prefetchRelated(Book_.author().publisher())) {
            if (book.author().publisher() != null) {
              assertThat(book.author().publisher().getName()).isEqualTo("House");
            }
          }
        });
  }

  @Test
  void prefetchReverse() {
    runs(
        2,
        () -> {
          for (Author author : Author_.objects.prefetchRelated(Author_.books)) {
            assertThat(author.books().list()).hasSize(author.getAge() % 3);
            assertThat(author.books().all().count()).isEqualTo(author.getAge() % 3);
            assertThat(author.books().count()).isEqualTo(author.getAge() % 3);
            assertThat(author.books().exists()).isEqualTo(author.getAge() % 3 > 0);
            author.books().forEach(book -> assertThat(book.getTitle()).contains(author.getName()));
          }
        });
  }

  @Test
  void prefetchedRowsKnowTheirOwner() {
    runs(
        2,
        () -> {
          for (Author author : Author_.objects.prefetchRelated(Author_.books)) {
            author.books().forEach(book -> assertThat(book.author()).isSameAs(author));
          }
        });
  }

  @Test
  void prefetchManyToManyBothWays() {
    runs(
        2,
        () -> {
          for (Book book : Book_.objects.prefetchRelated(Book_.tags)) {
            assertThat(book.tags().list()).hasSize(book.getPages() % 10 + 1);
          }
        });
    runs(
        2,
        () -> {
          List<Integer> sizes = new ArrayList<>();
          for (Tag tag : Tag_.objects.prefetchRelated(Tag_.books).orderBy(Tag_.name.asc())) {
            sizes.add(tag.books().list().size());
          }
          assertThat(sizes).containsExactly(6, 2, 0);
        });
  }

  @Test
  void aPrefetchedRowOfSeveralOwnersIsOneObject() {
    Map<Tag, List<Tag>> met = new HashMap<>();
    for (Book book : Book_.objects.prefetchRelated(Book_.tags)) {
      book.tags().forEach(tag -> met.computeIfAbsent(tag, any -> new ArrayList<>()).add(tag));
    }
    assertThat(met.values().stream().map(List::size)).containsExactlyInAnyOrder(6, 2);
    met.forEach((tag, same) -> assertThat(same).allMatch(each -> each == same.get(0)));
    List<Tag> apart = new ArrayList<>();
    for (Book book :
        Book_.objects.prefetchRelated(Book_.tags, tags -> tags.filter(Tag_.pk.gt(0L)))) {
      book.tags().forEach(apart::add);
    }
    Set<Tag> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    objects.addAll(apart);
    assertThat(objects).hasSize(8);
  }

  @Test
  void prefetchWithAnInnerQuery() {
    runs(
        2,
        () -> {
          for (Author author :
              Author_.objects.prefetchRelated(
                  Author_.books,
                  books -> books.filter(Book_.title.endsWith("b0")).orderBy(Book_.title.desc()))) {
            assertThat(author.books().list()).hasSize(Math.min(1, author.getAge() % 3));
          }
        });
    runs(
        3,
        () -> {
          for (Author author :
              Author_.objects.prefetchRelated(
                  Author_.books, books -> books.prefetchRelated(Book_.tags))) {
            for (Book book : author.books()) {
              assertThat(book.tags().list()).hasSize(book.getPages() % 10 + 1);
            }
          }
        });
    runs(
        2,
        () -> {
          for (Tag tag :
              Tag_.objects.prefetchRelated(
                  Tag_.books, books -> books.selectRelated(Book_.author()))) {
            tag.books()
                .forEach(book -> assertThat(book.getTitle()).startsWith(book.author().getName()));
          }
        });
    runs(
        1,
        () -> {
          for (Author author :
              Author_.objects.prefetchRelated(Author_.books, books -> books.none())) {
            assertThat(author.books().list()).isEmpty();
          }
        });
  }

  @Test
  void theLastWishForARelationCounts() {
    runs(
        2,
        () -> {
          for (Author author :
              Author_.objects
                  .prefetchRelated(Author_.books)
                  .prefetchRelated(Author_.books, books -> books.filter(Book_.pages.gt(40)))) {
            author.books().forEach(book -> assertThat(book.getPages()).isGreaterThan(40));
          }
        });
  }

  @Test
  void theInnerOrderHolds() {
    Author five =
        Author_.objects
            .prefetchRelated(Author_.books, books -> books.orderBy(Book_.pages.desc()))
            .get(Author_.age.eq(5));
    assertThat(titles(five.books())).containsExactly("a5b1", "a5b0");
  }

  @Test
  void aQueryWithoutRowsFetchesNothingMore() {
    runs(
        1,
        () ->
            assertThat(
                    Author_.objects
                        .filter(Author_.age.gt(100))
                        .prefetchRelated(Author_.books)
                        .list())
                .isEmpty());
    runs(
        1,
        () ->
            assertThat(
                    Author_.objects
                        .filter(Author_.age.eq(1))
                        .prefetchRelated(Author_.publisher())
                        .list())
                .hasSize(1));
  }

  @Test
  void aNarrowedManyAsksAnew() {
    Author five = Author_.objects.prefetchRelated(Author_.books).get(Author_.age.eq(5));
    runs(1, () -> assertThat(five.books().filter(Book_.pages.eq(50)).list()).hasSize(1));
    runs(1, () -> assertThat(five.books().exclude(Book_.pages.eq(50)).list()).hasSize(1));
    runs(1, () -> assertThat(five.books().orderBy(Book_.pages.desc()).list()).hasSize(2));
    runs(1, () -> assertThat(five.books().get(Book_.pages.eq(50)).getTitle()).isEqualTo("a5b0"));
    runs(0, () -> assertThat(five.books().all().list()).hasSize(2));
  }

  @Test
  void severalThousandOwnersNeedTwoStatements() {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(newAuthor("many" + i, 100));
    }
    Author_.objects.bulkCreate(rows);
    runs(2, () -> Author_.objects.prefetchRelated(Author_.books).list());
  }
}
