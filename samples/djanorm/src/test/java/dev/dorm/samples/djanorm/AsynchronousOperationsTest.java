package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.DeleteResult;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Asynchronous operations". {@code join()} is the page's {@code await}. */
final class AsynchronousOperationsTest extends LibraryTest {
  /** The first half of the block. */
  @Test
  void reading() {
    // Create
    Author author =
        Author_.objects
            .acreate(
                Author_.name.set("Alice"),
                Author_.email.set("alice@example.com"),
                Author_.age.set(30))
            .join();

    // Get
    assertThat(Author_.objects.aget(Author_.email.eq("alice@example.com")).join())
        .isEqualTo(author);
    Optional<Author> none =
        Author_.objects.agetOrNone(Author_.email.eq("missing@example.com")).join();
    assertThat(none).isEmpty();

    // get_or_create / update_or_create
    Created<Author> bob =
        Author_.objects
            .agetOrCreate(
                by(Author_.email.set("bob@example.com")),
                Author_.name.set("Bob"),
                Author_.age.set(25))
            .join();
    assertThat(bob.created()).isTrue();
    Created<Author> again =
        Author_.objects
            .aupdateOrCreate(by(Author_.email.set("bob@example.com")), Author_.age.set(25))
            .join();
    assertThat(again.created()).isFalse();

    // Count / existence
    long total = Author_.objects.acount().join();
    boolean exists = Author_.objects.filter(Author_.active.isTrue()).aexists().join();
    assertThat(total).isEqualTo(2);
    assertThat(exists).isTrue();

    // First / last
    Optional<Author> first = Author_.objects.orderBy(Author_.age.asc()).afirst().join();
    Optional<Author> last = Author_.objects.orderBy(Author_.age.asc()).alast().join();
    assertThat(first).map(Author::getName).contains("Bob");
    assertThat(last).map(Author::getName).contains("Alice");
  }

  /** The second half of the block. */
  @Test
  void writing() {
    Author author = author("Alice", 30);
    author("Bob", 17);
    // Update / delete
    long n =
        Author_.objects.filter(Author_.active.isFalse()).aupdate(Author_.active.set(true)).join();
    DeleteResult deleted = Author_.objects.filter(Author_.age.lt(18)).adelete().join();
    assertThat(n).isZero();
    assertThat(deleted.total()).isEqualTo(1);

    // Instance save / delete / reload. The page reloads behind the delete: the row is gone there.
    author.setAge(31);
    author.asave().join();
    author.arefreshFromDb().join();
    assertThat(author.getAge()).isEqualTo(31);
    author.adelete().join();
    assertThatThrownBy(() -> author.arefreshFromDb().join()).hasCauseInstanceOf(DoesNotExist.class);

    // Bulk async
    List<Author> objs =
        IntStream.range(0, 100)
            .mapToObj(i -> newAuthor("User" + i, "u" + i + "@x.com", 20))
            .toList();
    assertThat(Author_.objects.abulkCreate(objs).join()).hasSize(100);

    // Async aggregation
    Totals result =
        Author_.objects.aaggregate(Totals::new, Author_.id.count(), Author_.age.avg()).join();
    assertThat(result).isEqualTo(new Totals(100, 20.0));
  }

  /** What the page's {@code aaggregate} gives by names. */
  private record Totals(long total, @Nullable Double avg) {}

  @Test
  void asyncIteration() {
    author("Bob", 25);
    author("Alice", 30);
    // Async iteration
    assertThat(
            names(
                collect(
                        Author_.objects
                            .filter(Author_.active.isTrue())
                            .orderBy(Author_.name.asc())
                            .publisher())
                    .join()))
        .containsExactly("Alice", "Bob");

    // All rows at once: await qs.all()
    assertThat(names(Author_.objects.all().alist().join())).containsExactly("Alice", "Bob");

    // Chained, with no thread waiting
    CompletableFuture<Integer> older =
        Author_.objects
            .aget(Author_.name.eq("Bob"))
            .thenCompose(
                bob -> {
                  bob.setAge(26);
                  return bob.asave().thenApply(saved -> bob.getAge());
                });
    assertThat(older.join()).isEqualTo(26);
  }
}
