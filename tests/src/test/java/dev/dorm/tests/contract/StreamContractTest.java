package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.DatabaseConnection;
import dev.dorm.Dorm;
import dev.dorm.exception.PoolExhausted;
import dev.dorm.exception.StreamClosed;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import dev.dorm.transaction.TransactionOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are read piece by piece, and the connections that this holds. */
final class StreamContractTest extends ContractTest {
  private static final int ROWS = 25;

  @BeforeEach
  void fill() {
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Tag tag = new Tag();
      tag.setName(String.format("t%02d", i));
      tags.add(tag);
    }
    Tag_.objects.bulkCreate(tags);
  }

  private static List<String> expected() {
    return Tag_.objects.orderBy(Tag_.name.asc()).list().stream().map(Tag::getName).toList();
  }

  @Test
  void streamGivesWhatListGives() {
    for (int size : new int[] {1, 4, 5, ROWS - 1, ROWS, ROWS + 1, 500}) {
      runs(
          1,
          () -> {
            try (Stream<Tag> tags = Tag_.objects.orderBy(Tag_.name.asc()).stream(size)) {
              assertThat(tags.map(Tag::getName)).hasSize(ROWS).first().isEqualTo("t00");
            }
          });
      try (Stream<Tag> tags = Tag_.objects.orderBy(Tag_.name.asc()).stream(size)) {
        assertThat(tags.map(Tag::getName).toList()).isEqualTo(expected());
      }
    }
  }

  @Test
  void streamsKeepWindowsConditionsAndJoins() {
    Author alice = author("Alice", 30);
    book("b1", alice, 10);
    book("b2", alice, 20);
    try (Stream<Book> books =
        Book_.objects.selectRelated(Book_.author()).orderBy(Book_.pages.desc()).stream()) {
      recorder.clear();
      assertThat(books.map(each -> each.getTitle() + each.author().getName()).toList())
          .containsExactly("b2Alice", "b1Alice");
      assertThat(recorder.statements()).hasSize(1);
    }
    try (Stream<Tag> tags = Tag_.objects.orderBy(Tag_.name.asc()).slice(3, 5).stream(1)) {
      assertThat(tags.map(Tag::getName).toList()).containsExactly("t03", "t04");
    }
    try (Stream<Tag> tags = Tag_.objects.filter(Tag_.name.eq("t07")).stream()) {
      assertThat(tags.toList()).hasSize(1);
    }
  }

  @Test
  void combinedQueriesStreamThroughTheSameDoor() {
    var both =
        Tag_.objects
            .filter(Tag_.name.in(List.of("t01", "t02")))
            .union(Tag_.objects.filter(Tag_.name.in(List.of("t02", "t03"))))
            .orderBy(Tag_.name.desc());
    runs(
        1,
        () -> {
          try (Stream<Tag> tags = both.stream(2)) {
            assertThat(tags.map(Tag::getName)).containsExactly("t03", "t02", "t01");
          }
        });
    database.atomic(
        () -> {
          List<Integer> sizes = new ArrayList<>();
          runs(1, () -> both.forEachBatch(2, rows -> sizes.add(rows.size())));
          assertThat(sizes).containsExactly(2, 1);
        });
  }

  @Test
  void nothingIsAskedForNothing() {
    runs(
        0,
        () -> {
          assertThat(Tag_.objects.none().stream().toList()).isEmpty();
          Tag_.objects.none().forEachBatch(3, rows -> assertThat(rows).isEmpty());
        });
  }

  @Test
  void sizesAndPrefetchesAreChecked() {
    assertThat(refuses("DORM3020", () -> Tag_.objects.stream(0))).hasMessageContaining("0 rows");
    refuses("DORM3020", () -> Tag_.objects.forEachBatch(-1, rows -> {}));
    assertThat(refuses("DORM3060", () -> Author_.objects.prefetchRelated(Author_.books).stream()))
        .hasMessageContaining("forEachBatch(500");
    refuses("DORM3060", () -> Author_.objects.prefetchRelated(Author_.books).publisher());
  }

  @Test
  void batchesPrefetchAndTheirRowsArePeers() {
    for (int i = 0; i < 5; i++) {
      Author author = author("a" + i, i);
      book("b" + i, author, i);
    }
    List<Integer> sizes = new ArrayList<>();
    // One select, and one prefetch for each of the three batches.
    runs(
        4,
        () ->
            Author_.objects
                .prefetchRelated(Author_.books)
                .forEachBatch(
                    2,
                    authors -> {
                      sizes.add(authors.size());
                      for (Author author : authors) {
                        assertThat(author.books().all().list()).hasSize(1);
                      }
                    }));
    assertThat(sizes).containsExactly(2, 2, 1);
    // One select, and one statement for the references of each batch.
    runs(
        4,
        () ->
            Book_.objects.forEachBatch(
                2, books -> books.forEach(each -> assertThat(each.author()).isNotNull())));
    runs(
        4,
        () -> {
          try (Stream<Book> books = Book_.objects.stream(2)) {
            books.forEach(each -> assertThat(each.author()).isNotNull());
          }
        });
  }

  @Test
  void rowsThatAreAddedMeanwhileAreNotShown() {
    AtomicInteger seen = new AtomicInteger();
    try (Stream<Tag> tags = Tag_.objects.stream(3)) {
      tags.forEach(each -> tag("new" + seen.incrementAndGet()));
    }
    assertThat(seen).hasValue(ROWS);
    seen.set(0);
    database.atomic(
        () -> {
          try (Stream<Tag> tags = Tag_.objects.orderBy().stream(3)) {
            tags.forEach(each -> tag("newer" + seen.incrementAndGet()));
          }
        });
    assertThat(seen).hasValue(2 * ROWS);
    assertThat(Tag_.objects.count()).isEqualTo(4L * ROWS);
  }

  @Test
  void aBlockShowsItsOwnRowsAndClosesItsStreams() {
    AtomicReference<Iterator<Tag>> left = new AtomicReference<>();
    database.atomic(
        () -> {
          tag("inside");
          try (Stream<Tag> tags = Tag_.objects.stream()) {
            assertThat(tags.map(Tag::getName)).contains("inside");
          }
          left.set(Tag_.objects.stream(2).iterator());
          assertThat(left.get().next()).isNotNull();
          assertThat(left.get().next()).isNotNull();
        });
    assertThatThrownBy(() -> left.get().next())
        .isInstanceOf(StreamClosed.class)
        .hasMessageStartingWith("[DORM4030]")
        .hasMessageContaining("atomic block that has ended");
    assertThat(Tag_.objects.count()).isEqualTo(ROWS + 1L);
  }

  @Test
  void aBlockThatRollsBackClosesItsStreamsToo() {
    AtomicReference<Iterator<Tag>> left = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                database.atomic(
                    () -> {
                      left.set(Tag_.objects.stream(2).iterator());
                      assertThat(left.get().hasNext()).isTrue();
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    left.get().next();
    left.get().next();
    fails("DORM4030", () -> left.get().next());
  }

  @Test
  void anInnerBlockClosesWhatItOpenedOnly() {
    database.atomic(
        () -> {
          Iterator<Tag> outer = Tag_.objects.orderBy(Tag_.name.asc()).stream(1).iterator();
          assertThat(outer.next().getName()).isEqualTo("t00");
          AtomicReference<Iterator<Tag>> inner = new AtomicReference<>();
          assertThatThrownBy(
                  () ->
                      database.atomic(
                          () -> {
                            inner.set(Tag_.objects.stream(1).iterator());
                            inner.get().next();
                            tag("t00");
                          }))
              .isInstanceOf(UniqueViolation.class);
          assertThat(outer.next().getName()).isEqualTo("t01");
          fails("DORM4030", () -> inner.get().next());
          database.atomic(() -> assertThat(outer.next().getName()).isEqualTo("t02"));
          assertThat(outer.next().getName()).isEqualTo("t03");
        });
  }

  @Test
  void aBrokenBlockReadsNoFurther() {
    assertThatThrownBy(
            () ->
                database.atomic(
                    () -> {
                      Iterator<Tag> tags = Tag_.objects.stream(1).iterator();
                      tags.next();
                      assertThatThrownBy(() -> tag("t00")).isInstanceOf(UniqueViolation.class);
                      tags.next();
                    }))
        .isInstanceOf(TransactionBroken.class);
  }

  @Test
  void aStreamOfABlockStaysOnItsThread() throws InterruptedException {
    database.atomic(
        () -> {
          try (Stream<Tag> tags = Tag_.objects.stream(1)) {
            Iterator<Tag> rows = tags.iterator();
            rows.next();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread other =
                new Thread(
                    () -> {
                      try {
                        rows.next();
                      } catch (RuntimeException thrown) {
                        failure.set(thrown);
                      }
                    });
            other.start();
            other.join();
            assertThat(failure.get())
                .isInstanceOf(StreamClosed.class)
                .hasMessageContaining("another thread");
          }
        });
  }

  @Test
  void aCommitByHandClosesStreams() {
    DatabaseConnection connection = Dorm.connection();
    connection.setAutocommit(false);
    try {
      Iterator<Tag> committed = Tag_.objects.stream(1).iterator();
      committed.next();
      connection.commit();
      fails("DORM4030", committed::next);
      try (Stream<Tag> tags = Tag_.objects.stream(1)) {
        assertThat(tags.count()).isEqualTo(ROWS);
      }
      Iterator<Tag> undone = Tag_.objects.stream(1).iterator();
      undone.next();
      connection.rollback();
      fails("DORM4030", undone::next);
    } finally {
      connection.setAutocommit(true);
    }
    assertThat(Tag_.objects.count()).isEqualTo(ROWS);
  }

  @Test
  void aBlockThatOnlyReadsStreamsAndRunsRawQueries() {
    database.atomic(
        TransactionOptions.readOnly(),
        () -> {
          try (Stream<Tag> tags = Tag_.objects.stream(4)) {
            assertThat(tags.count()).isEqualTo(ROWS);
          }
          assertThat(Tag_.objects.raw("SELECT * FROM stub_tag").list()).hasSize(ROWS);
          refuses("DORM3200", () -> Tag_.objects.raw("DELETE FROM stub_tag RETURNING *").list());
        });
  }

  @Test
  void aClosedStreamIsRefused() {
    Stream<Tag> tags = Tag_.objects.stream(1);
    Iterator<Tag> rows = tags.iterator();
    rows.next();
    tags.close();
    tags.close();
    assertThat(fails("DORM4030", rows::next)).hasMessageContaining("was closed");
  }

  @Test
  void theRestBehindSomeRowsIsHandedOverOnce() {
    for (int before = 0; before <= 5; before++) {
      try (Stream<Tag> tags = Tag_.objects.orderBy(Tag_.name.asc()).stream(4)) {
        Spliterator<Tag> rows = tags.spliterator();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < before; i++) {
          assertThat(rows.tryAdvance(tag -> names.add(tag.getName()))).isTrue();
        }
        rows.forEachRemaining(tag -> names.add(tag.getName()));
        assertThat(names).isEqualTo(expected());
        assertThat(rows.tryAdvance(tag -> names.add(tag.getName()))).isFalse();
      }
    }
  }

  @Test
  void parallelStreamsGiveAllRowsOnce() {
    try (Stream<Tag> tags = Tag_.objects.stream(2)) {
      assertThat(tags.parallel().map(Tag::getName).sorted().toList()).isEqualTo(expected());
    }
  }

  /** One connection for reading: whoever kept it would starve the next. */
  @Test
  void everyExitGivesTheConnectionBack(@TempDir Path directory) {
    if (kind == DatabaseKind.SQLITE_MEMORY) {
      return; // one connection for all, which a stream never keeps
    }
    Database narrow =
        kind.open(directory).named("narrow").poolSize(1, 1).poolTimeout(Duration.ofMillis(300));
    StubTables.create(narrow, kind);
    narrow.run(this::fill);
    try (narrow) {
      var tags = Tag_.objects.using(narrow);
      for (int i = 0; i < 3; i++) {
        assertThat(tags.stream(2).count()).isEqualTo(ROWS); // read to the end
        try (Stream<Tag> some = tags.stream(2)) { // closed early
          assertThat(some.limit(3).toList()).hasSize(3);
        }
        try (Stream<Tag> none = tags.stream(2)) { // never read
          assertThat(none).isNotNull();
          if (kind.isPostgresql()) {
            assertThatThrownBy(tags::count).isInstanceOf(PoolExhausted.class);
          }
        }
        assertThatThrownBy( // the reader throws, and nobody closes
                () ->
                    tags.stream(2)
                        .forEach(
                            each -> {
                              throw new IllegalStateException("reader");
                            }))
            .hasMessage("reader");
        assertThatThrownBy(
                () ->
                    tags.forEachBatch(
                        2,
                        rows -> {
                          throw new IllegalStateException("batch");
                        }))
            .hasMessage("batch");
        assertThat(tags.count()).isEqualTo(ROWS);
        assertThat(eventually(() -> idleInTransaction(narrow) == 0)).isTrue();
      }
    }
  }

  private long idleInTransaction(Database on) {
    if (!kind.isPostgresql()) {
      return 0;
    }
    try (var connection = on.openConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND state LIKE 'idle in transaction%'")) {
      rows.next();
      return rows.getLong(1);
    } catch (java.sql.SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void aFailureInTheMiddleIsTranslatedAndReleases(@TempDir Path directory) {
    if (!kind.isPostgresql()) {
      return; // SQLite has no failure that a plain select meets behind its first row
    }
    Database narrow = kind.open(directory).named("narrow").poolSize(1, 1);
    StubTables.create(narrow, kind);
    narrow.run(this::fill);
    try (narrow) {
      Iterator<Tag> rows = Tag_.objects.using(narrow).stream(2).iterator();
      rows.next();
      rows.next();
      StubTables.run(
          database,
          List.of(
              "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
                  + " WHERE state LIKE 'idle in transaction%' AND pid <> pg_backend_pid()"));
      fails("DORM4008", rows::next);
      fails("DORM4030", rows::next);
      assertThat(Tag_.objects.using(narrow).count()).isEqualTo(ROWS);
    }
  }

  @Test
  void aConnectionThatDiedInThePoolIsReplaced(@TempDir Path directory) {
    if (!kind.isPostgresql()) {
      return; // a connection inside the process does not die by itself
    }
    Database narrow = kind.open(directory).named("narrow").poolSize(1, 1);
    StubTables.create(narrow, kind);
    narrow.run(this::fill);
    try (narrow) {
      long pid =
          narrow.raw("SELECT pg_backend_pid() AS pid").as(row -> row.get("pid", Long.class)).get();
      assertThat(
              database
                  .raw("SELECT pg_terminate_backend(:pid, 60000) AS done", bind("pid", (int) pid))
                  .as(row -> row.get("done", Boolean.class))
                  .get())
          .isTrue();
      try (Stream<Tag> tags = Tag_.objects.using(narrow).stream(4)) {
        assertThat(tags.count()).isEqualTo(ROWS);
      }
    }
  }

  /** The handle is lost without being closed: the collector finds it, and the log says where. */
  @Test
  void anAbandonedStreamIsReleasedAndReported(@TempDir Path directory) {
    Database narrow =
        kind.open(directory).named("narrow").poolSize(1, 1).poolTimeout(Duration.ofMillis(100));
    StubTables.create(narrow, kind);
    narrow.run(this::fill);
    PrintStream former = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (narrow) {
      abandon(narrow);
      Instant deadline = Instant.now().plusSeconds(120);
      while (!log.toString(StandardCharsets.UTF_8).contains("abandon(")) {
        assertThat(Instant.now()).isBefore(deadline);
        System.gc();
        Thread.onSpinWait();
      }
      // The connection comes back after the report, within the time that a call waits for one.
      long count = -1;
      while (count < 0) {
        try {
          count = Tag_.objects.using(narrow).count();
        } catch (PoolExhausted notYet) {
          assertThat(Instant.now()).isBefore(deadline);
        }
      }
      assertThat(count).isEqualTo(ROWS);
      assertThat(eventually(() -> idleInTransaction(narrow) == 0)).isTrue();
      assertThat(log.toString(StandardCharsets.UTF_8))
          .contains("A stream was never closed")
          .contains("SELECT t0.")
          .contains("StreamContractTest.java");
    } finally {
      System.setErr(former);
    }
  }

  private static void abandon(Database on) {
    assertThat(Tag_.objects.using(on).stream(2).iterator().next()).isNotNull();
  }

  /** One connection for all threads: a stream lets others have it between two pieces. */
  @Test
  void othersWorkWhileAStreamIsOpen() throws InterruptedException {
    try (Stream<Tag> tags = Tag_.objects.orderBy(Tag_.name.asc()).stream(1)) {
      Iterator<Tag> rows = tags.iterator();
      assertThat(rows.next().getName()).isEqualTo("t00");
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread other =
          new Thread(
              () -> {
                try {
                  database.atomic(() -> tag("other"));
                  assertThat(Tag_.objects.count()).isEqualTo(ROWS + 1L);
                } catch (Throwable thrown) {
                  failure.set(thrown);
                }
              });
      other.start();
      other.join();
      assertThat(failure.get()).isNull();
      assertThat(rows.next().getName()).isEqualTo("t01");
      database.atomic(
          () -> {
            assertThat(rows.next().getName()).isEqualTo("t02");
            tag("mine");
            assertThat(rows.next().getName()).isEqualTo("t03");
          });
      int left = 0;
      while (rows.hasNext()) {
        rows.next();
        left++;
      }
      assertThat(left).isEqualTo(ROWS - 4);
    }
  }
}
