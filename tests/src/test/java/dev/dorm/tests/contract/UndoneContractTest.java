package dev.dorm.tests.contract;

import static dev.dorm.Dorm.atomic;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.DatabaseConnection;
import dev.dorm.Dorm;
import dev.dorm.Ref;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.tests.saving.Account;
import dev.dorm.tests.saving.Account_;
import dev.dorm.tests.saving.SaveTables;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What objects know of their rows when the block that wrote them was rolled back. */
final class UndoneContractTest extends ContractTest {
  private static final int HISTORIES = Integer.getInteger("dorm.blocks", 50);

  /** What a program throws to roll a block back. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static void rolledBack(Runnable program) {
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      program.run();
                      throw new Undone();
                    }))
        .isInstanceOf(Undone.class);
  }

  private static Author stored(Author author) {
    return Author_.objects.get(Author_.email.eq(author.getEmail()));
  }

  @Test
  void whatWasWrittenIsWrittenAgain() {
    Author alice = author("Alice", 30);
    alice.setAge(31);
    alice.setBio("new");
    rolledBack(alice::save);
    assertThat(alice.getAge()).isEqualTo(31);
    assertThat(stored(alice).getAge()).isEqualTo(30);
    assertThat(statementOf(alice::save))
        .contains("\"age\"", "\"bio\"")
        .doesNotContain("\"name\"", "\"active\"");
    assertThat(stored(alice).getAge()).isEqualTo(31);
    runs(0, alice::save);
    alice.setAge(32);
    alice.setBio("newer");
    rolledBack(() -> alice.save(Author_.age));
    alice.save();
    assertThat(stored(alice)).extracting("age", "bio").containsExactly(32, "newer");
    alice.setAge(33);
    rolledBack(alice::save);
    alice.refreshFromDb();
    assertThat(alice.getAge()).isEqualTo(32);
    runs(0, alice::save);
  }

  @Test
  void whatWasInsertedIsNewAgain() {
    Author alice = newAuthor("Alice", 30);
    Publisher house = new Publisher();
    house.setName("House");
    rolledBack(
        () -> {
          alice.save();
          house.save();
          alice.setAge(31);
          alice.save();
          assertThat(alice.pk()).isNotNull();
          assertThat(house.pk()).isNotNull();
        });
    assertThat(alice.pk()).isNull();
    assertThat(house.pk()).isNull();
    Book book = new Book();
    book.setTitle("t");
    book.setAuthor(alice);
    refuses("DORM3006", book::save);
    author("Other", 1); // takes the key that was given back
    publisher("Other");
    assertThat(statementOf(alice::save)).startsWith("INSERT");
    house.save();
    book.save();
    assertThat(stored(alice).getAge()).isEqualTo(31);
    assertThat(Author_.objects.count()).isEqualTo(2);
    assertThat(Publisher_.objects.count()).isEqualTo(2);
    Author seven = newAuthor("Seven", 7);
    seven.setId(77L);
    Publisher eight = new Publisher();
    Publisher_.objects.filter(Publisher_.name.eq("House")).delete();
    eight.setName("Eight");
    rolledBack(
        () -> {
          seven.save();
          eight.save();
        });
    assertThat(seven.pk()).isEqualTo(77L);
    seven.save();
    assertThat(stored(seven).pk()).isEqualTo(77L);
  }

  @Test
  void anObjectThatMetTheRowOfAnotherKeyHasItsOwnAgain() {
    Author alice = author("Alice", 1);
    Long own = alice.getId() + 1000;
    Author twin = newAuthor("Alice", 2);
    twin.setId(own);
    Author copy = stored(alice);
    copy.setId(own + 1);
    rolledBack(
        () -> {
          Author_.objects.bulkCreate(List.of(twin), onConflict(Author_.email).doUpdate());
          assertThat(twin.getId()).isEqualTo(alice.getId());
          Author_.objects.bulkCreate(List.of(copy), onConflict(Author_.email).doUpdate());
          assertThat(copy.getId()).isEqualTo(alice.getId());
        });
    assertThat(twin.getId()).isEqualTo(own);
    assertThat(copy.getId()).isEqualTo(own + 1);
    fails("DORM3022", copy::save);
    twin.setEmail("twin@example.com");
    twin.save();
    assertThat(stored(twin).getId()).isEqualTo(own);
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  @Test
  void aKeyThatTheProgramSetBehindAnUpsertStays() {
    Author alice = author("Alice", 1);
    Author twin = newAuthor("Alice", 2);
    twin.setId(alice.getId() + 1000);
    rolledBack(
        () -> {
          Author_.objects.bulkCreate(List.of(twin), onConflict(Author_.email).doUpdate());
          twin.setId(alice.getId() + 2000);
        });
    assertThat(twin.getId()).isEqualTo(alice.getId() + 2000);
  }

  @Test
  void whatWasDeletedIsThereAgain() {
    Author alice = author("Alice", 30);
    author("Bob", 1);
    Author part = Author_.objects.only(Author_.name).get(Author_.name.eq("Bob"));
    rolledBack(alice::delete);
    rolledBack(part::delete);
    alice.setAge(31);
    assertThat(statementOf(alice::save)).contains("\"age\"").doesNotContain("\"name\"");
    part.setAge(2);
    assertThat(statementOf(part::save)).contains("\"age\"").doesNotContain("\"name\"");
    rolledBack(
        () -> {
          alice.delete();
          alice.save();
        });
    runs(0, alice::save);
    assertThat(alice.delete().total()).isEqualTo(1);
  }

  @Test
  void whatWasReadBehindAChangeOfARelationIsReadAgain() {
    Book book = book("Dune", author("Frank", 1), 1);
    Tag kept = Tag_.objects.create(Tag_.name.set("kept"));
    book.tags().add(kept);
    assertThat(book.tags().list()).containsExactly(kept);
    rolledBack(
        () -> {
          book.tags().create(Tag_.name.set("gone"));
          assertThat(book.tags().list()).hasSize(2);
        });
    assertThat(book.tags().list()).containsExactly(kept);
    rolledBack(
        () -> {
          book.tags().clear();
          assertThat(book.tags().count()).isZero();
          assertThat(book.tags().list()).isEmpty();
        });
    assertThat(book.tags().count()).isEqualTo(1);
    assertThat(book.tags().list()).containsExactly(kept);
  }

  @Test
  void manyAtOnceFollowToo() {
    Author alice = author("Alice", 30);
    Author bob = newAuthor("Bob", 1);
    Author eve = newAuthor("Eve", 1);
    Author copy = newAuthor("Alice", 55);
    alice.setAge(31);
    rolledBack(
        () -> {
          Author_.objects.bulkCreate(List.of(bob));
          Author_.objects.bulkUpdate(List.of(alice), Author_.age);
          Author_.objects.bulkCreate(
              List.of(eve, copy), onConflict(Author_.email).doUpdate(Author_.age));
        });
    assertThat(List.of(bob, eve, copy)).allMatch(each -> each.pk() == null);
    alice.save();
    bob.save();
    eve.save();
    assertThat(Author_.objects.orderBy(Author_.name.asc()).list())
        .extracting(Author::getAge)
        .containsExactly(31, 1, 1);
    rolledBack(
        () -> Author_.objects.updateOrCreate(by(Author_.email.set("x")), Author_.name.set("x")));
    assertThat(Author_.objects.count()).isEqualTo(3);
  }

  @Test
  void anInnerBlockTakesBackItsOwn() {
    Author alice = author("Alice", 30);
    Author bob = newAuthor("Bob", 1);
    atomic(
        () -> {
          alice.setAge(31);
          alice.save();
          alice.setBio("inner");
          rolledBack(
              () -> {
                alice.save();
                bob.save();
              });
          assertThat(bob.pk()).isNull();
          assertThat(statementOf(alice::save)).contains("\"bio\"").doesNotContain("\"age\"");
        });
    assertThat(stored(alice)).extracting("age", "bio").containsExactly(31, "inner");
    runs(0, alice::save);
    alice.setAge(32);
    rolledBack(() -> atomic(() -> alice.save())); // the inner block ended well
    alice.save();
    assertThat(stored(alice).getAge()).isEqualTo(32);
  }

  @Test
  void aBlockThatRunsAgainWritesAgain() {
    Author alice = author("Alice", 30);
    alice.setAge(31);
    Author bob = newAuthor("Bob", 1);
    int[] runs = {0};
    atomic(
        TransactionOptions.isolation(Isolation.SERIALIZABLE).retries(2),
        () -> {
          alice.save();
          bob.save();
          if (runs[0]++ < 2) {
            throw new SerializationFailure("again", null);
          }
        });
    assertThat(stored(alice).getAge()).isEqualTo(31);
    assertThat(stored(bob)).isEqualTo(bob);
  }

  @Test
  void otherWaysToRollBack() {
    Author alice = author("Alice", 30);
    alice.setAge(31);
    try (DatabaseConnection connection = Dorm.connection()) {
      connection.setAutocommit(false);
      alice.save();
      connection.rollback();
    }
    alice.save();
    assertThat(stored(alice).getAge()).isEqualTo(31);
    alice.setAge(32);
    assertThatThrownBy(
            () ->
                Dorm.aatomic(
                        block ->
                            alice
                                .asave()
                                .thenRun(
                                    () -> {
                                      throw new Undone();
                                    }))
                    .join())
        .hasCauseInstanceOf(Undone.class);
    alice.save();
    assertThat(stored(alice).getAge()).isEqualTo(32);
    alice.setAge(33);
    atomic(
        () -> {
          fails(
              "DORM3008",
              () ->
                  atomic(
                      () -> {
                        alice.save();
                        author("Alice", 1);
                      }));
          alice.save();
        });
    assertThat(stored(alice).getAge()).isEqualTo(33);
  }

  @Test
  void versionsGoBack() {
    SaveTables.create(database, kind);
    Account account = Account_.objects.create(Account_.name.set("a"));
    account.balance = 5;
    rolledBack(
        () -> {
          account.save();
          account.note = "n";
          account.save();
          account.balance = 6;
          Account_.objects.bulkUpdate(List.of(account), Account_.balance);
          assertThat(account.version).isEqualTo(3);
        });
    assertThat(account.version).isZero();
    account.save();
    assertThat(Account_.objects.get())
        .extracting("balance", "note", "version")
        .containsExactly(6, "n", 1L);
    Account form = new Account();
    form.id = account.id;
    form.name = "form";
    form.version = 1;
    rolledBack(form::save);
    assertThat(form.version).isEqualTo(1);
    form.save();
    rolledBack(form::delete);
    form.note = "kept";
    form.save();
    assertThat(Account_.objects.get()).extracting("note", "version").containsExactly("kept", 3L);
  }

  /** After any history of blocks a save of each object makes the rows what the objects are. */
  @Test
  void noValueIsLost() {
    long seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    for (int round = 0; round < HISTORIES; round++) {
      Author_.objects.all().delete();
      History history = new History(random, "seed " + seed + ", round " + round);
      history.run();
      history.check();
    }
  }

  private static final class History {
    private final Random random;
    private final String label;
    private final List<Author> authors = new ArrayList<>();
    private Set<Author> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
    private int made;

    History(Random random, String label) {
      this.random = random;
      this.label = label;
      for (int i = 0; i < 3; i++) {
        fresh().save();
      }
    }

    private Author fresh() {
      Author author = newAuthor("n" + ++made, random.nextInt(100));
      authors.add(author);
      return author;
    }

    void run() {
      for (int i = 0; i < 4; i++) {
        block(0);
      }
    }

    private void block(int depth) {
      Set<Author> before = Collections.newSetFromMap(new IdentityHashMap<>());
      before.addAll(deleted);
      boolean undone = random.nextBoolean();
      Throwable thrown =
          catchThrowable(
              () ->
                  atomic(
                      () -> {
                        int steps = 1 + random.nextInt(5);
                        for (int i = 0; i < steps; i++) {
                          if (depth < 3 && random.nextInt(4) == 0) {
                            block(depth + 1);
                          } else {
                            step();
                          }
                        }
                        if (undone) {
                          throw new Undone();
                        }
                      }));
      assertThat(thrown == null || thrown instanceof Undone).as(label + ": " + thrown).isTrue();
      if (undone) {
        deleted = before;
      }
    }

    private void step() {
      Author author = authors.get(random.nextInt(authors.size()));
      if (deleted.contains(author)) {
        fresh();
        return;
      }
      change(author);
      switch (random.nextInt(8)) {
        case 0 -> {
          if (author.pk() != null) {
            author.delete();
            deleted.add(author);
          }
        }
        case 1 -> {
          if (author.pk() != null) {
            author.save(Author_.age);
          }
        }
        case 2 -> {
          if (author.pk() != null) {
            Author_.objects.bulkUpdate(List.of(author), Author_.age, Author_.bio);
          }
        }
        case 3 -> Author_.objects.bulkCreate(List.of(fresh(), fresh()));
        case 4 -> fresh().save();
        default -> author.save();
      }
    }

    private void change(Author author) {
      if (random.nextBoolean()) {
        author.setAge(random.nextInt(100));
      } else {
        author.setBio(random.nextBoolean() ? null : "b" + random.nextInt(100));
      }
    }

    void check() {
      Map<String, List<Object>> expected = new HashMap<>();
      for (Author author : authors) {
        if (!deleted.contains(author)) {
          author.save();
          expected.put(author.getEmail(), values(author));
        }
      }
      Map<String, List<Object>> rows = new HashMap<>();
      Author_.objects.forEach(each -> rows.put(each.getEmail(), values(each)));
      assertThat(rows).as(label).isEqualTo(expected);
    }

    private static List<Object> values(Author author) {
      return List.of(
          author.getId(), author.getAge(), String.valueOf(author.getBio()), author.getName());
    }
  }

  @Test
  void objectsThatAreGoneAreForgotten() {
    Author alice = author("Alice", 0);
    alice.setAge(1);
    rolledBack(
        () -> {
          alice.save();
          for (int i = 0; i < 3000; i++) {
            Author read = Author_.objects.get(Author_.id.eq(alice.getId()));
            read.setAge(10 + i);
            read.save();
          }
        });
    alice.save();
    assertThat(stored(alice).getAge()).isEqualTo(1);
    alice.setPublisher(Ref.of(publisher("House")));
    rolledBack(alice::save);
    alice.save();
    assertThat(stored(alice).publisher()).isEqualTo(Publisher_.objects.get());
    assertThat(Book_.objects.exists()).isFalse();
  }
}
