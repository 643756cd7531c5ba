package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Dorm;
import dev.dorm.Entity;
import dev.dorm.signal.Connection;
import dev.dorm.signal.MembersEvent.Action;
import dev.dorm.signal.SaveEvent;
import dev.dorm.signal.Signals;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Timestamped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of what is saved and deleted, when, and in which order. */
final class SignalContractTest extends ContractTest {
  private final List<String> told = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();

  @AfterEach
  void disconnect() {
    connections.forEach(Connection::disconnect);
    connections.clear();
    told.clear();
  }

  private void listenToSaves() {
    connections.add(
        Signals.preSave.connectFor(
            Author.class,
            event -> told.add("pre " + event.instance().getName() + " " + event.created())));
    connections.add(
        Signals.postSave.connectFor(
            Author.class,
            event ->
                told.add(
                    "post "
                        + event.instance().getId()
                        + " "
                        + event.created()
                        + " "
                        + sorted(event.columns()))));
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private void listenToDeletes() {
    connections.add(Signals.preDelete.connect(event -> told.add("pre " + event.instance())));
    connections.add(
        Signals.postDelete.connect(
            event -> told.add("post " + ((Entity<?>) event.instance()).pk())));
  }

  @Test
  void creatingAndSavingAreTold() {
    listenToSaves();
    Author alice = author("Alice", 30);
    assertThat(told)
        .containsExactly(
            "pre Alice true",
            "post 1 true [active, age, balance, bio, email, id, joined, name, publisher]");
    told.clear();
    alice.setAge(31);
    alice.save();
    assertThat(told).containsExactly("pre Alice false", "post 1 false [age]");
    told.clear();
    alice.setAge(32);
    alice.save(Author_.age, Author_.bio);
    assertThat(told).containsExactly("pre Alice false", "post 1 false [age, bio]");
    told.clear();
    alice.save();
    assertThat(told).containsExactly("pre Alice false", "post 1 false []");
    told.clear();
    publisher("House");
    assertThat(told).isEmpty();
  }

  @Test
  void anObjectWithAKeyIsNewOrNot() {
    Author author = newAuthor("Given", 1);
    author.setId(7L);
    listenToSaves();
    author.save();
    assertThat(told.get(0)).isEqualTo("pre Given true");
    assertThat(told.get(1)).startsWith("post 7 true");
    told.clear();
    Author again = newAuthor("Given", 2);
    again.setId(7L);
    again.save();
    assertThat(told.get(0)).isEqualTo("pre Given false");
    assertThat(told.get(1)).startsWith("post 7 false");
    assertThat(Author_.objects.get().getAge()).isEqualTo(2);
  }

  @Test
  void aReceiverMayChangeTheObject() {
    connections.add(
        Signals.preSave.connectFor(
            Author.class, event -> event.instance().setName(event.instance().getName().trim())));
    Author alice = author(" Alice ", 30);
    assertThat(Author_.objects.get().getName()).isEqualTo("Alice");
    alice.setName(" Eve ");
    alice.save();
    assertThat(Author_.objects.get().getName()).isEqualTo("Eve");
  }

  @Test
  void bulkOperationsTellNothing() {
    listenToSaves();
    List<Author> authors = List.of(newAuthor("a", 1), newAuthor("b", 2));
    Author_.objects.bulkCreate(authors);
    authors.get(0).setAge(9);
    Author_.objects.bulkUpdate(authors, Author_.age);
    Author_.objects.all().update(Author_.age.set(5));
    assertThat(told).isEmpty();
  }

  @Test
  void theTwinsTellTheSame() {
    listenToSaves();
    listenToDeletes();
    Author alice = newAuthor("Alice", 30);
    alice.asave().join();
    alice.setAge(31);
    alice.asave(Author_.age).join();
    alice.adelete().join();
    assertThat(told)
        .containsExactly(
            "pre Alice true",
            "post 1 true [active, age, balance, bio, email, id, joined, name, publisher]",
            "pre Alice false",
            "post 1 false [age]",
            "pre Author(1)",
            "post 1");
  }

  @Test
  void anEventNamesItsModelAndDatabase() {
    connections.add(
        Signals.preSave.connect(
            event -> told.add(event.sender().getSimpleName() + " " + event.database())));
    connections.add(
        Signals.postDelete.connect(
            event -> told.add(event.sender().getSimpleName() + " " + event.database())));
    author("Alice", 30).delete();
    assertThat(told).containsExactly("Author default", "Author default");
  }

  @Test
  void deletionsAreToldObjectByObject() {
    Author alice = author("Alice", 30);
    book("one", alice, 1);
    book("two", alice, 2);
    listenToDeletes();
    alice.delete();
    assertThat(told)
        .containsExactly(
            "pre Author(1)", "pre Book(1)", "pre Book(2)", "post 1", "post 1", "post 2");
    told.clear();
    author("Bob", 1);
    author("Carol", 2);
    assertThat(Author_.objects.all().delete().total()).isEqualTo(2);
    assertThat(told).containsExactly("pre Author(2)", "pre Author(3)", "post 2", "post 3");
  }

  @Test
  void theDeletedInstanceIsTheOneThatWasAsked() {
    Author alice = author("Alice", 30);
    List<Object> instances = new ArrayList<>();
    connections.add(
        Signals.preDelete.connectFor(
            Author.class,
            event -> {
              instances.add(event.instance());
              assertThat(event.sender()).isEqualTo(Author.class);
              assertThat(Author_.objects.count()).isEqualTo(1);
            }));
    connections.add(
        Signals.postDelete.connectFor(
            Author.class, event -> assertThat(Author_.objects.count()).isZero()));
    alice.delete();
    assertThat(instances).hasSize(1);
    assertThat(instances.get(0)).isSameAs(alice);
  }

  @Test
  void nobodyListeningCostsNothing() {
    author("Alice", 30);
    publisher("House");
    Connection connection = Signals.preDelete.connectFor(Author.class, event -> told.add("never"));
    connection.disconnect();
    Connection other = Signals.preDelete.connectFor(Book.class, event -> told.add("never"));
    connections.add(other);
    book("b", Author_.objects.get(), 1);
    other.disconnect();
    assertThat(Book_.objects.all().delete().total()).isEqualTo(1);
    assertThat(Publisher_.objects.filter(Publisher_.name.eq("x")).delete().total()).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void anAbstractModelSpeaksForItsChildren() {
    connections.add(
        Signals.postSave.connectFor(Timestamped.class, event -> told.add("" + event.instance())));
    book("b", author("Alice", 1), 1);
    assertThat(told).containsExactly("Book(1)");
  }

  @Test
  void receiversAreCalledInTheirOrderAndTheFirstFailureEndsIt() {
    Connection first = Signals.postSave.connect(event -> told.add("first"));
    connections.add(Signals.postSave.connectFor(Author.class, event -> told.add("second")));
    connections.add(
        Signals.postSave.connect(
            event -> {
              throw new IllegalStateException("third");
            }));
    connections.add(Signals.postSave.connect(event -> told.add("fourth")));
    assertThatThrownBy(() -> author("Alice", 1)).hasMessage("third");
    assertThat(told).containsExactly("first", "second");
    // What a receiver throws undoes nothing by itself …
    assertThat(Author_.objects.count()).isEqualTo(1);
    // … and everything inside a block.
    assertThatThrownBy(() -> Dorm.atomic(() -> author("Bob", 1))).hasMessage("third");
    assertThat(Author_.objects.count()).isEqualTo(1);
    told.clear();
    first.disconnect();
    first.close();
    assertThatThrownBy(() -> author("Carol", 1)).hasMessage("third");
    assertThat(told).containsExactly("second");
  }

  @Test
  void aFailureBeforeSavingWritesNothing() {
    connections.add(
        Signals.preSave.connect(
            event -> {
              throw new IllegalStateException("no");
            }));
    assertThatThrownBy(() -> author("Alice", 1)).hasMessage("no");
    assertThat(Author_.objects.count()).isZero();
  }

  @Test
  void aFailureBeforeDeletingDeletesNothing() {
    Author alice = author("Alice", 30);
    book("one", alice, 1);
    connections.add(
        Signals.preDelete.connectFor(
            Book.class,
            event -> {
              throw new IllegalStateException("no");
            }));
    assertThatThrownBy(alice::delete).hasMessage("no");
    assertThat(Author_.objects.count()).isEqualTo(1);
    assertThat(Book_.objects.count()).isEqualTo(1);
    alice.setAge(99);
    alice.save(); // it is still the loaded object
    assertThat(Author_.objects.get().getAge()).isEqualTo(99);
  }

  @Test
  void anObjectWhoseRowIsGoneIsNewWhateverItsReceiverThrows() {
    Author alice = author("Alice", 30);
    connections.add(
        Signals.postDelete.connectFor(
            Author.class,
            event -> {
              throw new IllegalStateException("no");
            }));
    assertThatThrownBy(alice::delete).hasMessage("no");
    assertThat(Author_.objects.count()).isZero();
    alice.save();
    assertThat(Author_.objects.get().getName()).isEqualTo("Alice");
  }

  @Test
  void changesOfLinksAreTold() {
    Book book = book("one", author("Alice", 30), 1);
    Tag java = tag("java");
    Tag sql = tag("sql");
    connections.add(
        Signals.m2mChanged.connectFor(
            Book.class,
            event ->
                told.add(
                    event.action()
                        + " "
                        + event.relation()
                        + " "
                        + event.keys().stream().sorted().toList())));
    book.tags().add(java, sql);
    book.tags().remove(java);
    book.tags().set(List.of(java));
    book.tags().clear();
    assertThat(told)
        .containsExactly(
            "PRE_ADD tags [1, 2]",
            "POST_ADD tags [1, 2]",
            "PRE_REMOVE tags [1]",
            "POST_REMOVE tags [1]",
            "PRE_REMOVE tags [2]",
            "POST_REMOVE tags [2]",
            "PRE_ADD tags [1]",
            "POST_ADD tags [1]",
            "PRE_CLEAR tags []",
            "POST_CLEAR tags []");
    assertThat(Action.values()).hasSize(6);
    told.clear();
    java.books().add(book);
    assertThat(told).isEmpty();
  }

  @Test
  void aReceiverMayDisconnectItself() {
    List<Connection> own = new ArrayList<>();
    own.add(
        Signals.postSave.connect(
            event -> {
              told.add("once");
              own.get(0).disconnect();
            }));
    author("Alice", 1);
    author("Bob", 1);
    assertThat(told).containsExactly("once");
  }

  /** RELIABILITY.md, C9. */
  @Test
  void threadsConnectAndDisconnectWhileOthersSend() throws Exception {
    int threads = 16;
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger late = new AtomicInteger();
    AtomicInteger always = new AtomicInteger();
    Author author = newAuthor("Alice", 1);
    connections.add(Signals.postSave.connect(event -> always.incrementAndGet()));
    SaveEvent<Author> event = new SaveEvent<>(Author.class, author, true, Set.of(), "default");
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> sending = new ArrayList<>();
      for (int i = 0; i < threads / 2; i++) {
        sending.add(
            pool.submit(
                () -> {
                  int sent = 0;
                  while (!stop.get()) {
                    Signals.postSave.send(event);
                    sent++;
                  }
                  return sent;
                }));
      }
      List<Future<?>> changing = new ArrayList<>();
      for (int i = 0; i < threads / 2; i++) {
        changing.add(pool.submit(() -> connectAndDisconnect(late)));
      }
      for (Future<?> each : changing) {
        each.get(120, TimeUnit.SECONDS);
      }
      stop.set(true);
      int sent = 0;
      for (Future<Integer> each : sending) {
        sent += each.get(120, TimeUnit.SECONDS);
      }
      assertThat(always.get()).isEqualTo(sent);
      assertThat(late.get()).isZero();
    } finally {
      stop.set(true);
      pool.shutdownNow();
    }
  }

  private static void connectAndDisconnect(AtomicInteger late) {
    for (int i = 0; i < 500; i++) {
      AtomicBoolean ended = new AtomicBoolean();
      Connection connection =
          Signals.postSave.connectFor(
              Author.class,
              event -> {
                Thread.onSpinWait();
                if (ended.get()) {
                  late.incrementAndGet();
                }
              });
      connection.disconnect();
      ended.set(true);
    }
  }
}
