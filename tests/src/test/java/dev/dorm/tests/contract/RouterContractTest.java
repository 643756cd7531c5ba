package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.Router;
import dev.dorm.exception.TimedOut;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads from a replica and writes to the default database. The replica of the test is another
 * database with rows of its own, so that the rows tell where they were read.
 */
class RouterContractTest extends ContractTest {
  private static final Duration FOR_EVER = Duration.ofDays(1);

  private Database replica;

  /** Each test has a thread of its own, which has written nothing. */
  private static void onFreshThread(Runnable program) {
    CompletableFuture.runAsync(program, work -> new Thread(work).start())
        .orTimeout(120, TimeUnit.SECONDS)
        .join();
  }

  @BeforeEach
  void replicate(@TempDir Path directory) {
    replica = kind.open(directory).named("replica");
    Dorm.configure(database, replica);
    replica.run(
        () -> {
          StubTables.create(replica, kind);
          author("Copy", 1);
        });
    author("Original", 2);
    Dorm.route(Router.replicas("replica").catchUp(FOR_EVER));
  }

  @AfterEach
  void back() {
    Dorm.configure(database);
    replica.close();
  }

  @Test
  void readsGoToTheReplicaAndWritesDoNot() {
    onFreshThread(
        () -> {
          assertThat(names(Author_.objects.list())).containsExactly("Copy");
          assertThat(Author_.objects.valuesList(Author_.name).list()).containsExactly("Copy");
          assertThat(Author_.objects.aggregate(Author_.age.sum())).isEqualTo(1);
          assertThat(Author_.objects.stream().map(Author::getName)).containsExactly("Copy");
          Author copy = Author_.objects.get(Author_.name.eq("Copy"));
          copy.refreshFromDb();
          assertThat(copy.getName()).isEqualTo("Copy");
          assertThat(copy.books().list()).isEmpty();
          assertThat(
                  Dorm.raw("SELECT name FROM authors")
                      .as(row -> row.get("name", String.class))
                      .list())
              .containsExactly("Original"); // nobody knows what a text does
        });
    onFreshThread(
        () -> {
          Author_.objects.create(
              Author_.name.set("New"), Author_.email.set("n@example.com"), Author_.age.set(3));
          assertThat(names(Author_.objects.orderBy(Author_.age.asc()).list()))
              .containsExactly("Original", "New"); // it reads what it wrote
        });
    assertThat(names(Author_.objects.using("replica").list())).containsExactly("Copy");
  }

  @Test
  void aBlockStaysOnItsDatabase() {
    onFreshThread(
        () ->
            Dorm.atomic(
                () -> {
                  assertThat(names(Author_.objects.list())).containsExactly("Original");
                  assertThat(names(Author_.objects.using("replica").list()))
                      .containsExactly("Copy");
                }));
    onFreshThread(
        () -> {
          Dorm.atomic(() -> Author_.objects.list()); // only reads, so there is nothing to wait for
          assertThat(names(Author_.objects.list())).containsExactly("Copy");
          Dorm.atomic(() -> Author_.objects.all().update(Author_.age.set(5)));
          assertThat(names(Author_.objects.list())).containsExactly("Original");
        });
  }

  @Test
  void whatIsSaidCounts() {
    onFreshThread(
        () -> {
          assertThat(names(Author_.objects.using(database).list())).containsExactly("Original");
          assertThat(names(database.run(() -> Author_.objects.list()))).containsExactly("Original");
          assertThat(names(replica.run(() -> Author_.objects.list()))).containsExactly("Copy");
        });
  }

  @Test
  void aRaceIsDecidedWhereItIsWritten() {
    onFreshThread(
        () -> {
          assertThat(
                  Author_.objects
                      .getOrCreate(
                          dev.dorm.Dsl.by(Author_.email.set("Original@example.com")),
                          Author_.name.set("Other"),
                          Author_.age.set(1))
                      .created())
              .isFalse();
          assertThat(names(Author_.objects.list())).containsExactly("Copy"); // nothing was written
        });
  }

  @Test
  void asynchronousCallsRememberToo() {
    onFreshThread(
        () -> {
          assertThat(names(Author_.objects.alist().join())).containsExactly("Copy");
          List<Author> behind =
              Author_.objects
                  .acreate(
                      Author_.name.set("New"),
                      Author_.email.set("n@example.com"),
                      Author_.age.set(3))
                  .thenCompose(author -> Author_.objects.alist())
                  .join();
          assertThat(names(behind)).containsExactlyInAnyOrder("Original", "New");
          assertThat(names(Author_.objects.list())).containsExactlyInAnyOrder("Original", "New");
        });
    onFreshThread(() -> assertThat(names(Author_.objects.list())).containsExactly("Copy"));
    onFreshThread(
        () ->
            assertThat(
                    names(
                        Dorm.aatomic(block -> Author_.objects.all().aupdate(Author_.age.set(5)))
                            .thenCompose(rows -> Author_.objects.alist())
                            .join()))
                .containsExactlyInAnyOrder("Original", "New"));
  }

  @Test
  void aReplicaThatHasCaughtUpIsReadAgain() {
    Dorm.route(Router.replicas("replica").catchUp(Duration.ZERO));
    onFreshThread(
        () -> {
          Author_.objects.all().update(Author_.age.set(5));
          assertThat(names(Author_.objects.list())).containsExactly("Copy");
        });
  }

  @Test
  void rowsOfAReplicaAreSavedWhereItIsWritten() {
    onFreshThread(
        () -> {
          Author copy = Author_.objects.first().orElseThrow();
          copy.setName("Changed");
          copy.save();
        });
    assertThat(names(Author_.objects.using(database).list())).containsExactly("Changed");
    assertThat(names(Author_.objects.using("replica").list())).containsExactly("Copy");
  }

  @Test
  void rowsOfAReplicaAreReferredToWhereItIsWritten() {
    onFreshThread(() -> book("Of both", Author_.objects.first().orElseThrow(), 1));
    assertThat(Book_.objects.using(database).valuesList(Book_.author().name).list())
        .containsExactly("Original");
  }

  @Test
  void routesThatLeadNowhereAreRefused() {
    Dorm.route(Router.replicas("nowhere"));
    onFreshThread(() -> fails("DORM4004", () -> Author_.objects.list()));
    fails("DORM2051", () -> Router.replicas());
    try (Database other =
        (kind.isPostgresql() ? DatabaseKind.SQLITE_MEMORY : DatabaseKind.POSTGRESQL)
            .open(Path.of("target"))
            .named("other")) {
      Dorm.configure(database, other);
      Dorm.route(Router.replicas("other"));
      onFreshThread(() -> fails("DORM2052", () -> Author_.objects.list()));
    }
  }

  @Test
  void anInnerQueryHasNoPlaceOfItsOwn() {
    refuses(
        "DORM3156",
        () ->
            Book_.objects
                .filter(Book_.author.in(Author_.objects.using(replica).filter(Author_.age.gt(1))))
                .list());
    refuses("DORM3156", () -> Author_.objects.union(Author_.objects.using(replica)).list());
    refuses(
        "DORM3156",
        () -> Author_.objects.prefetchRelated(Author_.books, all -> all.using(replica)).list());
    refuses(
        "DORM2050",
        () ->
            Book_.objects
                .filter(
                    Book_.title.in(
                        Author_.objects.timeout(Duration.ofSeconds(1)).valuesList(Author_.name)))
                .list());
  }

  @SuppressWarnings("NullAway") // null is what this is about
  @Test
  void aRouterThatSaysNothingIsRefused() {
    Dorm.route(() -> null);
    onFreshThread(() -> fails("DORM3010", () -> Author_.objects.count()));
    fails("DORM3010", () -> Dorm.route(untimed()));
  }

  @SuppressWarnings("NullAway") // null is what this is about
  private static Router untimed() {
    return new Router() {
      @Override
      public String reader() {
        return "replica";
      }

      @Override
      public Duration catchUp() {
        return null;
      }
    };
  }

  @Test
  void aQueryHasATime() {
    Author author = author("Anna", 1);
    Book book = book("Long", author, 1);
    Duration enough = Duration.ofMinutes(1);
    try (StatementRecorder seen = database.recordStatements()) {
      assertThat(Book_.objects.using(database).timeout(enough).list()).containsExactly(book);
      assertThat(Book_.objects.timeout(enough).using(database).count()).isOne();
      assertThat(Book_.objects.timeout(enough).using(database).all().update(Book_.pages.set(2)))
          .isOne();
      assertThat(seen.statements()).hasSize(3);
    }
    fails("DORM2043", () -> Book_.objects.timeout(Duration.ZERO));
    String slow =
        kind.isPostgresql()
            ? "SELECT count(*) AS id, max(n) AS n FROM generate_series(1, 100000000000) AS g(n)"
            : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
                + " SELECT count(*) AS id FROM c";
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Author_.objects.using(database).timeout(Duration.ofMillis(200)).raw(slow).list())
        .isInstanceOf(TimedOut.class);
  }
}
