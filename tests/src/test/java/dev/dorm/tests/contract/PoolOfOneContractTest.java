package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.signal.Connection;
import dev.dorm.signal.Signals;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inside a block nothing borrows a second connection: with a pool of one, all of it works; what
 * needed another would fail after a while.
 */
class PoolOfOneContractTest extends ContractTest {
  private Database single;

  @BeforeEach
  void openOne(@TempDir Path directory) {
    single = kind.open(directory).poolSize(1, 1).poolTimeout(Duration.ofSeconds(30));
    Dorm.configure(single);
    StubTables.create(single, kind);
  }

  @AfterEach
  void back() {
    assertThat(single.metrics().active()).isZero();
    single.close();
  }

  @Test
  void everythingRunsOnTheConnectionOfItsBlock() {
    List<String> told = new ArrayList<>();
    try (Connection listening =
        Signals.postSave.connectFor(
            Author.class, event -> told.add("" + Author_.objects.count()))) {
      Dorm.atomic(
          () -> {
            writes();
            reads();
            relations();
            blocks();
            Dorm.onCommit(() -> told.add("hook " + Author_.objects.count()));
          });
    }
    assertThat(told).isNotEmpty().last().isEqualTo("hook " + Author_.objects.count());
    Dorm.atomic(
        () -> {
          Book_.objects.all().delete();
          assertThat(Author_.objects.filter(Author_.age.gt(0)).delete().total()).isPositive();
        });
    assertThat(Author_.objects.exists()).isFalse();
  }

  private static void writes() {
    Author anna = author("Anna", 30);
    anna.setAge(31);
    anna.fullClean();
    anna.save();
    anna.refreshFromDb();
    Author_.objects.bulkCreate(List.of(newAuthor("Bert", 40), newAuthor("Cleo", 50)));
    Author_.objects.getOrCreate(
        by(Author_.email.set("Dora@example.com")), Author_.name.set("Dora"), Author_.age.set(20));
    Author_.objects.updateOrCreate(
        by(Author_.email.set("Dora@example.com")), Author_.name.set("Dora"), Author_.age.set(21));
    assertThat(Author_.objects.filter(Author_.age.gt(35)).update(Author_.age.set(36))).isEqualTo(2);
    List<Author> all = Author_.objects.list();
    assertThat(Author_.objects.bulkUpdate(all, Author_.age)).isEqualTo(4);
  }

  private static void reads() {
    assertThat(Author_.objects.count()).isEqualTo(4);
    assertThat(Author_.objects.only(Author_.name).list().get(0).getAge()).isPositive();
    assertThat(Author_.objects.aggregate(Author_.age.max())).isEqualTo(36);
    try (Stream<Author> stream = Author_.objects.stream(2)) {
      assertThat(stream.map(Author::getName).toList()).hasSize(4);
    }
    Author_.objects.forEachBatch(2, batch -> assertThat(batch).hasSize(2));
    assertThat(
            Author_.objects.raw("SELECT * FROM authors WHERE age > :age", bind("age", 35)).list())
        .hasSize(2);
    assertThat(Author_.objects.selectForUpdate().list()).hasSize(4);
    assertThat(Author_.objects.union(Author_.objects.filter(Author_.age.gt(1))).count())
        .isEqualTo(4);
  }

  private static void relations() {
    Author anna = Author_.objects.get(Author_.name.eq("Anna"));
    Book tea = book("Tea", anna, 10);
    Book milk = book("Milk", anna, 20);
    Tag hot = tag("hot");
    tea.tags().add(hot);
    milk.tags().set(List.of(hot, tag("cold")));
    milk.tags().remove(hot);
    milk.tags().clear();
    Author fetched = Author_.objects.prefetchRelated(Author_.books).get(Author_.name.eq("Anna"));
    assertThat(fetched.books().list()).hasSize(2);
    assertThat(Book_.objects.selectRelated(Book_.author()).list()).hasSize(2);
    for (Book each : Book_.objects.list()) {
      assertThat(each.author().getName()).isEqualTo("Anna");
    }
    assertThat(anna.books().filter(Book_.pages.gt(10)).list()).containsExactly(milk);
    tea.delete();
  }

  private static void blocks() {
    Dorm.atomic(() -> author("Emil", 10));
    assertThatThrownBy(() -> Dorm.atomic(() -> author("Emil", 10)))
        .isInstanceOf(UniqueViolation.class);
    CompletableFuture<Long> counted = Author_.objects.acount();
    assertThat(counted.join()).isEqualTo(5);
    assertThat(
            Dorm.aatomic(block -> Author_.objects.aupdate(Author_.age.set(Author_.age.plus(0))))
                .handle((rows, refused) -> refused != null)
                .join())
        .isTrue(); // the whole table needs to be said, and nothing hangs
  }
}
