package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Created;
import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.Ref;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.query.Assignment;
import dev.dorm.signal.Connection;
import dev.dorm.signal.Signals;
import dev.dorm.tests.lifecycle.LifeTables;
import dev.dorm.tests.lifecycle.Member;
import dev.dorm.tests.lifecycle.Member_;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rows that are found or made, taken or changed, many at once. */
final class UniqueWriteContractTest extends ContractTest {
  private static final int ROUNDS = Integer.getInteger("dorm.rounds", 50);
  private static final int THREADS = Integer.getInteger("dorm.threads", 16);

  @Test
  void aRowIsMadeOnceAndThenFound() {
    Created<Author> first =
        Author_.objects.getOrCreate(
            by(Author_.email.set("c@example.com")), Author_.name.set("Carol"), Author_.age.set(28));
    assertThat(first.created()).isTrue();
    assertThat(first.instance().getId()).isNotNull();
    runs(
        1,
        () -> {
          Created<Author> second =
              Author_.objects.getOrCreate(
                  by(Author_.email.set("c@example.com")), Author_.name.set("Other"));
          assertThat(second.created()).isFalse();
          assertThat(second.instance()).isEqualTo(first.instance()).isNotSameAs(first.instance());
          assertThat(second.instance().getName()).isEqualTo("Carol");
        });
    assertThat(Author_.objects.count()).isEqualTo(1);
  }

  @Test
  void aRowIsChangedOrMade() {
    Created<Author> first =
        Author_.objects.updateOrCreate(
            by(Author_.email.set("c@example.com")), Author_.name.set("Carol"));
    Created<Author> second =
        Author_.objects.updateOrCreate(
            by(Author_.email.set("c@example.com")), Author_.name.set("Eve"), Author_.age.set(3));
    assertThat(first.created()).isTrue();
    assertThat(second.created()).isFalse();
    Author stored = Author_.objects.get();
    assertThat(stored.getName()).isEqualTo("Eve");
    assertThat(stored.getAge()).isEqualTo(3);
    assertThat(stored).isEqualTo(first.instance());
  }

  @Test
  void whatIsNotTheRaceSurfaces() {
    author("Alice", 1);
    author("Bob", 1);
    assertThat(
            fails(
                "DORM3008",
                () ->
                    Author_.objects.getOrCreate(
                        by(Author_.name.set("New")), Author_.email.set("Bob@example.com"))))
        .isInstanceOf(UniqueViolation.class);
    // The e-mail is there, with another name.
    fails(
        "DORM3008",
        () ->
            Author_.objects.getOrCreate(
                by(Author_.email.set("Bob@example.com"), Author_.name.set("New"))));
    assertThat(catchThrowable(() -> Author_.objects.getOrCreate(by(Author_.age.set(1)))))
        .isInstanceOf(MultipleObjectsReturned.class);
    assertThat(
            catchThrowable(
                () -> Author_.objects.updateOrCreate(by(Author_.age.set(1)), Author_.bio.set("x"))))
        .isInstanceOf(MultipleObjectsReturned.class);
    assertThat(Author_.objects.filter(Author_.bio.isNotNull()).exists()).isFalse();
    fails("DORM3013", () -> Author_.objects.getOrCreate(by(Author_.email.set("none@b.de"))));
    refuses("DORM3046", () -> Author_.objects.getOrCreate(by()));
    refuses(
        "DORM3024", () -> Author_.objects.getOrCreate(by(Author_.age.set(1)), Author_.age.set(2)));
    refuses(
        "DORM3025", () -> Author_.objects.updateOrCreate(by(Author_.age.set(Author_.age.plus(1)))));
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  @Test
  void insideABlockTheFailureUndoesItselfOnly() {
    author("Bob", 1);
    Dorm.atomic(
        () -> {
          author("Alice", 1);
          fails(
              "DORM3008",
              () ->
                  Author_.objects.getOrCreate(
                      by(Author_.name.set("New")), Author_.email.set("Bob@example.com")));
          author("Carol", 1);
        });
    assertThat(names(Author_.objects)).containsExactlyInAnyOrder("Alice", "Bob", "Carol");
  }

  @Test
  void signalsSpeakOfWhatWasMade() {
    List<Boolean> told = new ArrayList<>();
    try (Connection connection =
        Signals.postSave.connectFor(Author.class, event -> told.add(event.created()))) {
      Author_.objects.getOrCreate(by(Author_.email.set("a@b.de")), Author_.name.set("a"));
      Author_.objects.getOrCreate(by(Author_.email.set("a@b.de")), Author_.name.set("b"));
      Author_.objects.updateOrCreate(by(Author_.email.set("a@b.de")), Author_.name.set("c"));
      assertThat(connection).isNotNull();
    }
    assertThat(told).containsExactly(true, false);
  }

  /** RELIABILITY.md, C1; the long form is {@code -Ddorm.rounds=200 -Ddorm.threads=500}. */
  @Test
  void manyThreadsMakeOneRow() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        String email = "r" + round + "@example.com";
        List<Future<Created<Author>>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          futures.add(
              threads.submit(
                  () ->
                      Author_.objects.getOrCreate(
                          by(Author_.email.set(email)), Author_.name.set("n"))));
        }
        Set<Object> keys = new HashSet<>();
        int created = 0;
        for (Future<Created<Author>> future : futures) {
          Created<Author> each = future.get(120, TimeUnit.SECONDS);
          keys.add(each.instance().getId());
          created += each.created() ? 1 : 0;
        }
        assertThat(created).isEqualTo(1);
        assertThat(keys).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Author_.objects.count()).isEqualTo(ROUNDS);
  }

  /** RELIABILITY.md, C2: a concurrent change of another column is not lost. */
  @Test
  void updatesOfManyThreadsAreAllThere() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    AtomicInteger made = new AtomicInteger();
    Author_.objects.updateOrCreate(
        by(Author_.email.set("one@example.com")), Author_.name.set("first"));
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean names = i % 2 == 0;
        futures.add(
            threads.submit(
                () -> {
                  for (int n = 0; n < 20; n++) {
                    Created<Author> each =
                        Author_.objects.updateOrCreate(
                            by(Author_.email.set("one@example.com")),
                            names ? Author_.name.set("n" + n) : Author_.age.set(n + 1));
                    made.addAndGet(each.created() ? 1 : 0);
                  }
                }));
      }
      for (Future<?> future : futures) {
        future.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(made.get()).isZero();
    Author stored = Author_.objects.get();
    assertThat(stored.getName()).isEqualTo("n19");
    assertThat(stored.getAge()).isEqualTo(20);
  }

  @Test
  void takenRowsAreLeftAlone() {
    author("Alice", 1);
    List<Author> rows =
        new ArrayList<>(List.of(newAuthor("Alice", 2), newAuthor("Bob", 3), newAuthor("Carol", 4)));
    assertThat(Author_.objects.bulkCreate(rows, onConflict(Author_.email).doNothing()))
        .isSameAs(rows);
    assertThat(rows.get(0).getId()).isNull();
    assertThat(rows.get(1).getId()).isEqualTo(Author_.objects.get(Author_.name.eq("Bob")).getId());
    assertThat(Author_.objects.get(Author_.name.eq("Alice")).getAge()).isEqualTo(1);
    assertThat(Author_.objects.count()).isEqualTo(3);
    Author bob = rows.get(1);
    bob.setAge(33);
    bob.save();
    assertThat(Author_.objects.get(Author_.name.eq("Bob")).getAge()).isEqualTo(33);
  }

  @Test
  void takenRowsAreChanged() {
    Author alice = author("Alice", 1);
    alice.setBio("kept");
    alice.save();
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      rows.add(newAuthor("x" + i, i));
    }
    rows.add(newAuthor("Alice", 50));
    Author_.objects.bulkCreate(rows, onConflict(Author_.email).doUpdate(Author_.age));
    alice.refreshFromDb();
    assertThat(alice.getAge()).isEqualTo(50);
    assertThat(alice.getBio()).isEqualTo("kept");
    assertThat(rows.get(700).getId()).isEqualTo(alice.getId());
    Set<Long> keys = new HashSet<>();
    for (Author row : rows) {
      keys.add(row.getId());
    }
    assertThat(keys).hasSize(701).doesNotContainNull();
    assertThat(Author_.objects.get(Author_.email.eq("x42@example.com")).getId())
        .isEqualTo(rows.get(42).getId());
    refuses(
        "DORM3045",
        () ->
            Author_.objects.bulkCreate(
                List.of(newAuthor("Twin", 1), newAuthor("Twin", 2)),
                onConflict(Author_.email).doUpdate()));
    refuses(
        "DORM3022",
        () ->
            Author_.objects.bulkCreate(
                List.of(newAuthor("a", 1)), onConflict(Author_.email).doUpdate(Author_.id)));
  }

  @Test
  void loadedObjectsThatMeetTheirRowsAreSavedLikeBefore() {
    Author alice = author("Alice", 1);
    Instant joined = alice.getJoined();
    alice.setAge(2);
    Author_.objects.bulkCreate(List.of(alice), onConflict(Author_.email).doNothing());
    Author_.objects.bulkCreate(List.of(alice), onConflict(Author_.email).doUpdate());
    alice.setAge(1);
    alice.save();
    Author stored = Author_.objects.get();
    assertThat(stored.getAge()).isEqualTo(1);
    assertThat(stored.getJoined()).isEqualTo(joined);
    Author_.objects.all().update(Author_.bio.set("of another one"));
    alice.setAge(3);
    Author_.objects.bulkCreate(List.of(alice), onConflict(Author_.email).doUpdate(Author_.age));
    alice.setAge(1);
    alice.save();
    alice.refreshFromDb();
    assertThat(alice.getAge()).isEqualTo(1);
    assertThat(alice.getBio()).isEqualTo("of another one");
    runs(0, alice::save);
  }

  @Test
  void aChangedRowStaysInItsDatabase() {
    author("Alice", 1);
    try (Database other = Database.sqlite(":memory:").named("other")) {
      StubTables.create(other, DatabaseKind.SQLITE_MEMORY);
      other.run(() -> author("Bob", 1));
      Author bob = newAuthor("Bob", 2);
      Author_.objects
          .using(other)
          .bulkCreate(List.of(bob), onConflict(Author_.email).doUpdate(Author_.age));
      bob.setAge(3);
      bob.save();
      assertThat(Author_.objects.using(other).get().getAge()).isEqualTo(3);
      assertThat(Author_.objects.get().getName()).isEqualTo("Alice");
    }
  }

  @Test
  void anObjectOfAnotherDatabaseMovesToTheOneThatItIsWrittenIn() {
    Author alice = author("Alice", 1);
    try (Database other = Database.sqlite(":memory:").named("other")) {
      StubTables.create(other, DatabaseKind.SQLITE_MEMORY);
      Author copy = newAuthor("Alice", 1);
      copy.setId(alice.getId());
      Author_.objects.using(other).bulkCreate(List.of(copy));
      alice.setAge(2);
      Author_.objects
          .using(other)
          .bulkCreate(List.of(alice), onConflict(Author_.email).doUpdate(Author_.age));
      alice.setAge(3);
      alice.save();
      assertThat(Author_.objects.using(other).get().getAge()).isEqualTo(3);
      assertThat(Author_.objects.get().getAge()).isEqualTo(1);
    }
  }

  @Test
  void theBatchSizeIsKept() {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      rows.add(newAuthor("x" + i, i));
    }
    var ignore = onConflict(Author_.email).doNothing();
    refuses("DORM3020", () -> Author_.objects.bulkCreate(rows, ignore, -1));
    runs(4, () -> Author_.objects.bulkCreate(rows, ignore, 4));
    assertThat(Author_.objects.count()).isEqualTo(13);
    List<Author> again = new ArrayList<>();
    rows.forEach(row -> again.add(newAuthor(row.getName(), 50)));
    runs(
        3,
        () ->
            Author_.objects.bulkCreate(again, onConflict(Author_.email).doUpdate(Author_.age), 6));
    assertThat(Author_.objects.filter(Author_.age.eq(50)).count()).isEqualTo(13);
  }

  @Test
  void aGroupMayBeTheTarget() {
    LifeTables.create(database, kind);
    Member first = new Member();
    first.name = "Alice";
    first.email = "a@example.com";
    Member second = new Member();
    second.name = "Alice";
    second.email = "b@example.com";
    Member_.objects.bulkCreate(List.of(first), onConflict(Member_.uniqueNameNick).doUpdate());
    Member_.objects.bulkCreate(
        List.of(second), onConflict(Member_.uniqueNameNick).doUpdate(Member_.email));
    assertThat(Member_.objects.get().email).isEqualTo("b@example.com");
    assertThat(second.id).isEqualTo(first.id);
    assertThat(
            Member_.objects
                .getOrCreate(
                    by(Member_.name.set("Alice"), Member_.nick.set("")),
                    Member_.email.set("c@example.com"))
                .created())
        .isFalse();
  }

  @Test
  void manyRowsGetValuesOfTheirOwn() {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      rows.add(newAuthor("x" + i, 0));
    }
    Author_.objects.bulkCreate(rows);
    Publisher house = publisher("House");
    for (int i = 0; i < rows.size(); i++) {
      Author row = rows.get(i);
      row.setAge(i);
      row.setBio(i % 3 == 0 ? null : "b" + i);
      row.setBalance(new BigDecimal(i).movePointLeft(2));
      row.setActive(i % 2 == 0);
      row.setPublisher(i % 5 == 0 ? Ref.of(house) : null);
      row.setName("unsaved");
    }
    assertThat(
            Author_.objects.bulkUpdate(
                rows, Author_.age, Author_.bio, Author_.balance, Author_.active, Author_.publisher))
        .isEqualTo(1200);
    for (Author stored : Author_.objects.orderBy(Author_.id.asc())) {
      int i = stored.getAge();
      assertThat(stored.getId()).isEqualTo(rows.get(i).getId());
      assertThat(stored.getName()).isEqualTo("x" + i);
      assertThat(stored.getBio()).isEqualTo(i % 3 == 0 ? null : "b" + i);
      assertThat(stored.getBalance()).isEqualByComparingTo(new BigDecimal(i).movePointLeft(2));
      assertThat(stored.isActive()).isEqualTo(i % 2 == 0);
      assertThat(Ref.keyOf(stored.getPublisher())).isEqualTo(i % 5 == 0 ? house.getId() : null);
    }
    assertThat(Author_.objects.bulkUpdate(rows)).isEqualTo(1200);
    assertThat(Author_.objects.filter(Author_.name.eq("unsaved")).count()).isEqualTo(1200);
    rows.get(0).delete();
  }

  @Test
  void theTwinsDoTheSame() {
    Author made =
        Author_.objects
            .agetOrCreate(by(Author_.email.set("a@b.de")), Author_.name.set("a"))
            .join()
            .instance();
    Author_.objects.aupdateOrCreate(by(Author_.email.set("a@b.de")), Author_.age.set(7)).join();
    made.refreshFromDb();
    assertThat(made.getAge()).isEqualTo(7);
    made.setAge(8);
    assertThat(Author_.objects.abulkUpdate(List.of(made), Author_.age).join()).isEqualTo(1);
    Author_.objects
        .abulkCreate(List.of(newAuthor("b", 1)), onConflict(Author_.email).doUpdate(Author_.age))
        .join();
    assertThat(Author_.objects.count()).isEqualTo(2);
    assertThat(Author_.objects.get(Author_.id.eq(made.getId())).getAge()).isEqualTo(8);
  }

  @Test
  void whatBulkUpdateRefuses() {
    Author alice = author("Alice", 1);
    Author copy = Author_.objects.get();
    refuses("DORM3006", () -> Author_.objects.bulkUpdate(List.of(alice, newAuthor("New", 1))));
    refuses("DORM3022", () -> Author_.objects.bulkUpdate(List.of(alice), Author_.id));
    refuses("DORM3024", () -> Author_.objects.bulkUpdate(List.of(alice), Author_.age, Author_.age));
    refuses("DORM3045", () -> Author_.objects.bulkUpdate(List.of(alice, copy), Author_.age));
    alice.setName(null);
    refuses("DORM3013", () -> Author_.objects.bulkUpdate(List.of(alice), Author_.name));
    runs(0, () -> assertThat(Author_.objects.bulkUpdate(List.of())).isZero());
    assertThat(Publisher_.objects.count()).isZero();
  }

  @Test
  @SuppressWarnings("NullAway") // null on purpose, as callers without null checks pass it
  void nullIsNeitherAnObjectNorAnAssignment() {
    Author alice = author("Alice", 1);
    List<Author> rows = Arrays.asList(newAuthor("Bob", 1), null);
    String place = "bulkCreate(…): the element at 1 is null. FIX: leave it out.";
    assertThat(refuses("DORM3010", () -> Author_.objects.bulkCreate(rows)))
        .hasMessageContaining(place);
    assertThat(
            refuses(
                "DORM3010",
                () -> Author_.objects.bulkCreate(rows, onConflict(Author_.email).doNothing())))
        .hasMessageContaining(place);
    refuses("DORM3010", () -> Author_.objects.bulkUpdate(Arrays.asList(alice, null), Author_.age));
    Assignment<Author> nothing = null;
    refuses("DORM3010", () -> Author_.objects.create(nothing));
    refuses("DORM3010", () -> Author_.objects.all().update(nothing));
    refuses("DORM3010", () -> Author_.objects.getOrCreate(by(nothing)));
    assertThat(Author_.objects.count()).isEqualTo(1);
  }
}
