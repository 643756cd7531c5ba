package dev.dorm.samples.djanorm;

import static dev.dorm.Dorm.aatomic;
import static dev.dorm.Dorm.atomic;
import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book_;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "Transactions". A slip of the page: it leaves out the e-mail address, which is not null. */
final class TransactionsTest extends LibraryTest {
  @Test
  void transactions() {
    // Sync
    atomic(
        () -> {
          Author author =
              Author_.objects.create(
                  Author_.name.set("Alice"), Author_.email.set("a@x.com"), Author_.age.set(30));
          Book_.objects.create(Book_.title.set("My Book"), Book_.author.setPk(author.getId()));
        });
    assertThat(Book_.objects.filter(Book_.author().name.eq("Alice")).count()).isEqualTo(1);

    // Async
    aatomic(
            block ->
                Author_.objects
                    .acreate(
                        Author_.name.set("Bob"), Author_.email.set("b@x.com"), Author_.age.set(30))
                    .thenCompose(
                        author ->
                            Book_.objects.acreate(
                                Book_.title.set("His Book"), Book_.author.setPk(author.getId()))))
        .join();
    assertThat(Book_.objects.filter(Book_.author().name.eq("Bob")).count()).isEqualTo(1);

    // What fails leaves nothing
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      author("Carol", 30);
                      throw new IllegalStateException("something went wrong");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("something went wrong");
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  @Test
  void savepointNesting() {
    atomic(
        () -> {
          Author author = author("Alice", 30);
          try {
            atomic( // creates a savepoint
                () -> {
                  Book_.objects.create(
                      Book_.title.set("Bad Book"), Book_.author.setPk(author.getId()));
                  throw new IllegalArgumentException("something went wrong");
                });
          } catch (IllegalArgumentException e) {
            print(e.getMessage()); // inner block rolled back; author still in transaction
          }
        });
    assertThat(printed).containsExactly("something went wrong");

    // Only Alice is committed; no Book
    assertThat(names(Author_.objects.list())).containsExactly("Alice");
    assertThat(Book_.objects.count()).isZero();
  }

  /** If another thread creates the same row first, the existing object is returned. */
  @Test
  void getOrCreateAndUpdateOrCreateAreAtomic() {
    List<CompletableFuture<Created<Author>>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Author_.objects.getOrCreate(
                                by(Author_.email.set("carol@example.com")),
                                Author_.name.set("Carol"),
                                Author_.age.set(28))))
            .toList();
    List<Created<Author>> made = all.stream().map(CompletableFuture::join).toList();
    assertThat(made.stream().filter(Created::created)).hasSize(1);
    assertThat(made.stream().map(Created::instance).distinct()).hasSize(1);
    assertThat(Author_.objects.count()).isEqualTo(1);
  }
}
