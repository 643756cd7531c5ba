package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Created;
import dev.dorm.Dorm;
import dev.dorm.Dsl;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Objects that are written with values which the database computes. */
final class ExpressionWriteContractTest extends ContractTest {
  @Test
  void aRowThatIsThereIsComputedFromItself() {
    author("Alice", 30);
    Created<Author> changed =
        Author_.objects.updateOrCreate(
            by(Author_.email.set("Alice@example.com")),
            Author_.age.set(Author_.age.plus(1)),
            Author_.name.set("Bob"),
            Author_.bio.set(Author_.name.upper()),
            Author_.balance.set(Author_.balance.plus(new BigDecimal("0.10"))));
    assertThat(changed.created()).isFalse();
    assertThat(changed.instance().getAge()).isEqualTo(31);
    Author stored = Author_.objects.get();
    assertThat(stored.getAge()).isEqualTo(31);
    assertThat(stored.getName()).isEqualTo("Bob");
    assertThat(stored.getBio()).isEqualTo("ALICE");
    assertThat(stored.getBalance()).isEqualByComparingTo("0.10");
  }

  @Test
  void aNewRowIsComputedFromItsInitialisers() {
    Created<Author> made =
        Author_.objects.updateOrCreate(
            by(Author_.email.set("c@example.com")),
            Author_.name.set("Carol"),
            Author_.age.set(Author_.age.plus(1)),
            Author_.bio.set(Author_.email.upper()),
            Author_.balance.set(Author_.balance.plus(new BigDecimal("1.5"))));
    assertThat(made.created()).isTrue();
    assertThat(made.instance().getAge()).isEqualTo(1);
    Author stored = Author_.objects.get();
    assertThat(stored.getAge()).isEqualTo(1);
    assertThat(stored.getBio()).isEqualTo("C@EXAMPLE.COM");
    assertThat(stored.getBalance()).isEqualByComparingTo("1.50");
    assertThat(made.instance().getBalance()).isEqualByComparingTo("1.50");
  }

  @Test
  void createComputesToo() {
    author("Alice", 41);
    Author made =
        Author_.objects.create(
            Author_.name.set(Dsl.<Author>value("new").upper()),
            Author_.email.set("n@example.com"),
            Author_.age.set(Author_.objects.scalar(Author_.age.max())));
    assertThat(made.getName()).isEqualTo("NEW");
    assertThat(made.getAge()).isEqualTo(41);
    assertThat(Author_.objects.getById(made.getId()).getAge()).isEqualTo(41);
    Book book =
        made.books()
            .create(
                Book_.title.set(Dsl.<Book>value("tu").lower()),
                Book_.pages.set(Book_.pages.plus(5)));
    assertThat(book.getTitle()).isEqualTo("tu");
    assertThat(Book_.objects.get().getPages()).isEqualTo(5);
    Author same =
        Author_.objects
            .getOrCreate(
                by(Author_.email.set("n@example.com")), Author_.age.set(Author_.age.plus(1)))
            .instance();
    assertThat(same.getAge()).isEqualTo(41);
    Author other =
        Author_.objects
            .agetOrCreate(
                by(Author_.email.set("o@example.com")),
                Author_.name.set("o"),
                Author_.age.set(Author_.age.plus(1)))
            .join()
            .instance();
    assertThat(other.getAge()).isEqualTo(1);
  }

  @Test
  void whatIsRefused() {
    refuses(
        "DORM3025", () -> Author_.objects.getOrCreate(by(Author_.age.set(Author_.age.plus(1)))));
    refuses("DORM3030", () -> Book_.objects.create(Book_.title.set(Book_.author().name)));
    refuses(
        "DORM3030",
        () ->
            Book_.objects.updateOrCreate(
                by(Book_.pages.set(1)), Book_.title.set(Book_.author().name)));
    refuses(
        "DORM3024",
        () -> Author_.objects.create(Author_.age.set(1), Author_.age.set(Author_.age.plus(1))));
    fails(
        "DORM3013",
        () ->
            Author_.objects.create(
                Author_.email.set("x@example.com"),
                Author_.name.set("x"),
                Author_.age.set(Author_.objects.scalar(Author_.age.max()))));
    assertThat(Author_.objects.exists()).isFalse();
  }

  /** RELIABILITY.md, C2: nothing that another one has counted is lost. */
  @Test
  void countersOfManyThreadsAreExact() throws Exception {
    int threads = 8;
    int each = Integer.getInteger("dorm.rounds", 25);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  for (int n = 0; n < each; n++) {
                    Author_.objects.updateOrCreate(
                        by(Author_.email.set("one@example.com")),
                        Author_.name.set("one"),
                        Author_.age.set(Author_.age.plus(1)));
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get(300, TimeUnit.SECONDS);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(Author_.objects.get().getAge()).isEqualTo(threads * each);
  }

  /** RELIABILITY.md, C3: {@code n = n + 1} is done by the database. */
  @Test
  void updatesByExpressionAreAtomic() throws Exception {
    Author author = author("Alice", 0);
    int threads = 16;
    int each = Integer.getInteger("dorm.rounds", 25);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  for (int n = 0; n < each; n++) {
                    Author_.objects
                        .filter(Author_.pk.eq(author.getId()))
                        .update(Author_.age.set(Author_.age.plus(1)));
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get(300, TimeUnit.SECONDS);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(Author_.objects.get().getAge()).isEqualTo(threads * each);
  }

  @Test
  void insideABlockAllOfItIsUndone() {
    author("Alice", 30);
    try {
      Dorm.atomic(
          () -> {
            Author_.objects.updateOrCreate(
                by(Author_.email.set("Alice@example.com")), Author_.age.set(Author_.age.plus(1)));
            throw new IllegalStateException("undone");
          });
    } catch (IllegalStateException undone) {
      assertThat(undone).hasMessage("undone");
    }
    assertThat(Author_.objects.get().getAge()).isEqualTo(30);
  }
}
