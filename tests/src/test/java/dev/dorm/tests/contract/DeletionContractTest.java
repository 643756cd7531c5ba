package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.DeleteResult;
import dev.dorm.Dorm;
import dev.dorm.Ref;
import dev.dorm.exception.ForeignKeyViolation;
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
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is deleted with a row, what stays behind, and what it costs. */
final class DeletionContractTest extends ContractTest {
  @Test
  void aRowTakesAlongWhatCascadesAndTheLinks() {
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    Tag java = tag("java");
    Tag sql = tag("sql");
    for (int i = 0; i < 5; i++) {
      Book book = book("Alice " + i, alice, i);
      book.tags().add(java, sql);
    }
    book("Bob 1", bob, 1).tags().add(java);
    // Lock the author, lock the books, then links, books, author: however many there are.
    runs(
        5,
        () -> {
          DeleteResult result = alice.delete();
          assertThat(result.perModel())
              .isEqualTo(Map.of("stub.Author", 1L, "stub.Book", 5L, "stub.Book_tags", 10L));
          assertThat(result.total()).isEqualTo(16);
        });
    assertThat(names(Author_.objects)).containsExactly("Bob");
    assertThat(titles(Book_.objects)).containsExactly("Bob 1");
    assertThat(Tag_.objects.get(Tag_.name.eq("java")).books().count()).isEqualTo(1);
    assertThat(alice.getId()).isNotNull();
    savesAsNew(alice);
  }

  private static void savesAsNew(Author alice) {
    alice.save(); // new again, with its key: it is inserted
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  @Test
  void aQueryDeletesLikeItsObjects() {
    for (int i = 0; i < 4; i++) {
      Author author = author("a" + i, i);
      book("b" + i, author, i);
      book("c" + i, author, i);
    }
    runs(
        5,
        () ->
            assertThat(Author_.objects.filter(Author_.age.gte(2)).delete().perModel())
                .isEqualTo(Map.of("stub.Author", 2L, "stub.Book", 4L)));
    assertThat(Book_.objects.count()).isEqualTo(4);
    assertThat(Book_.objects.filter(Book_.author().age.eq(1)).delete().perModel())
        .isEqualTo(Map.of("stub.Book", 2L));
    assertThat(Author_.objects.all().delete().total()).isEqualTo(4);
    runs(1, () -> assertThat(Author_.objects.all().delete().perModel()).isEmpty());
    refuses("DORM3004", () -> Author_.objects.delete());
    refuses("DORM3023", () -> Author_.objects.limit(3).delete());
    runs(0, () -> assertThat(Author_.objects.none().delete().total()).isZero());
  }

  @Test
  void aReferenceIsEmptied() {
    Publisher house = publisher("House");
    Author alice = author("Alice", 30);
    alice.setPublisher(Ref.of(house));
    alice.save();
    // Lock the publisher, empty the references, delete it.
    runs(3, () -> assertThat(house.delete().perModel()).isEqualTo(Map.of("stub.Publisher", 1L)));
    alice.refreshFromDb();
    assertThat(alice.getPublisher()).isNull();
    assertThat(Publisher_.objects.count()).isZero();
  }

  @Test
  void theOtherSideOfALinkDeletesTheLinkOnly() {
    Book book = book("dorm", author("Alice", 30), 1);
    Tag java = tag("java");
    book.tags().add(java);
    assertThat(java.delete().perModel()).isEqualTo(Map.of("stub.Tag", 1L, "stub.Book_tags", 1L));
    assertThat(Book_.objects.get().tags().count()).isZero();
  }

  @Test
  void aRowThatIsGoneCountsNothing() {
    Author alice = author("Alice", 30);
    Author copy = Author_.objects.get();
    alice.delete();
    assertThat(copy.delete().perModel()).isEmpty();
    refuses("DORM3006", () -> newAuthor("New", 1).delete());
  }

  @Test
  void thousandsOfRowsGoInAFewStatements() {
    Author alice = author("Alice", 30);
    List<Book> books = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Book book = new Book();
      book.setTitle("t" + i);
      book.setAuthor(Ref.of(alice));
      books.add(book);
    }
    Book_.objects.bulkCreate(books);
    runs(5, () -> assertThat(alice.delete().total()).isEqualTo(3001));
  }

  @Test
  void aConcurrentChildNeverBecomesAnOrphan() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 60; round++) {
        Author author = author("a" + round, round);
        CountDownLatch start = new CountDownLatch(2);
        Future<?> inserting = threads.submit(() -> insert(author, start));
        Future<?> deleting =
            threads.submit(
                () -> {
                  meet(start);
                  author.delete();
                });
        inserting.get(120, TimeUnit.SECONDS);
        deleting.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Author_.objects.count()).isZero();
    assertThat(Book_.objects.count()).isZero();
  }

  private static void insert(Author author, CountDownLatch start) {
    meet(start);
    try {
      Dorm.atomic(
          () -> {
            book("one", author, 1);
            book("two", author, 2);
          });
    } catch (ForeignKeyViolation tooLate) {
      assertThat(tooLate.code()).isEqualTo("DORM3014");
    }
  }

  private static void meet(CountDownLatch start) {
    start.countDown();
    try {
      start.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
