package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding, removing and replacing the rows behind to-many relations. */
final class ManyContractTest extends ContractTest {
  private Author alice;
  private Book book;
  private Tag a;
  private Tag b;
  private Tag c;

  @BeforeEach
  void fill() {
    alice = author("Alice", 30);
    book = book("Book", alice, 1);
    a = tag("a");
    b = tag("b");
    c = tag("c");
  }

  private static List<String> tagsOf(Book book) {
    return Book_.objects
        .get(Book_.pk.eq((Long) book.pk()))
        .tags()
        .orderBy(Tag_.name.asc())
        .list()
        .stream()
        .map(Tag::getName)
        .toList();
  }

  @Test
  void addMakesPairsOnce() {
    book.tags().add(a);
    book.tags().add(a, b, b);
    book.tags().add(b);
    assertThat(tagsOf(book)).containsExactly("a", "b");
    assertThat(book.tags().count()).isEqualTo(2);
    book.tags().add();
    book.tags().addPks(c.getId());
    book.tags().addPks(List.of(a.getId(), c.getId()));
    assertThat(tagsOf(book)).containsExactly("a", "b", "c");
  }

  @Test
  void removeTakesPairsAndLeavesRows() {
    book.tags().add(a, b, c);
    book.tags().remove(b);
    book.tags().remove(b);
    assertThat(tagsOf(book)).containsExactly("a", "c");
    book.tags().removePks(List.of(a.getId(), 999L));
    assertThat(tagsOf(book)).containsExactly("c");
    assertThat(Tag_.objects.count()).isEqualTo(3);
  }

  @Test
  void setWritesTheDifference() {
    book.tags().add(a, b);
    runs(3, () -> book.tags().set(List.of(b, c)));
    assertThat(tagsOf(book)).containsExactly("b", "c");
    runs(1, () -> book.tags().set(List.of(c, b)));
    runs(2, () -> book.tags().set(List.of()));
    assertThat(tagsOf(book)).isEmpty();
    book.tags().set(List.of(a, a));
    assertThat(tagsOf(book)).containsExactly("a");
  }

  @Test
  void clearTakesAllPairsOfTheOwner() {
    Book other = book("Other", alice, 2);
    book.tags().add(a, b);
    other.tags().add(a);
    runs(1, () -> book.tags().clear());
    assertThat(tagsOf(book)).isEmpty();
    assertThat(tagsOf(other)).containsExactly("a");
  }

  @Test
  void createMakesRowAndPair() {
    Tag made = book.tags().create(Tag_.name.set("made"));
    assertThat(made.pk()).isEqualTo(4L);
    assertThat(tagsOf(book)).containsExactly("made");
    fails("DORM3008", () -> book.tags().create(Tag_.name.set("made")));
    assertThat(tagsOf(book)).containsExactly("made");
  }

  @Test
  void theOtherSideIsTheSameRelation() {
    Book other = book("Other", alice, 2);
    a.books().add(book, other);
    assertThat(tagsOf(book)).containsExactly("a");
    assertThat(titles(a.books().orderBy(Book_.title.asc()))).containsExactly("Book", "Other");
    b.books().set(List.of(other));
    a.books().remove(book);
    assertThat(tagsOf(book)).isEmpty();
    assertThat(tagsOf(other)).containsExactly("a", "b");
    Book made = a.books().create(Book_.title.set("Made"), Book_.author.set(alice));
    assertThat(tagsOf(made)).containsExactly("a");
    a.books().clear();
    assertThat(tagsOf(other)).containsExactly("b");
  }

  @Test
  void changesDropWhatWasAtHand() {
    Many<Tag> tags = Book_.objects.prefetchRelated(Book_.tags).get().tags();
    runs(0, () -> assertThat(tags.list()).isEmpty());
    tags.add(a);
    assertThat(tags.list()).containsExactly(a);
    tags.remove(a);
    assertThat(tags.list()).isEmpty();
    tags.set(List.of(b));
    assertThat(tags.list()).containsExactly(b);
    tags.create(Tag_.name.set("d"));
    assertThat(tags.list()).hasSize(2);
    tags.clear();
    assertThat(tags.list()).isEmpty();
  }

  @Test
  void queriesThroughTheRelation() {
    book.tags().add(a, b, c);
    assertThat(book.tags().filter(Tag_.name.gt("a")).count()).isEqualTo(2);
    assertThat(book.tags().exclude(Tag_.name.gt("a")).list()).containsExactly(a);
    assertThat(book.tags().get(Tag_.name.eq("b"))).isEqualTo(b);
    assertThat(book.tags().first()).contains(a);
    assertThat(book.tags().all().limit(2).list()).hasSize(2);
    assertThat(book.tags().all().filter(Tag_.name.eq("c")).exists()).isTrue();
    assertThat(a.books().filter(Book_.author().name.eq("Alice")).list()).containsExactly(book);
    assertThat(a.books().all().selectRelated(Book_.author()).list().get(0).author())
        .isEqualTo(alice);
    assertThat(Tag_.objects.filter(Tag_.pk.in(book.tags().filter(Tag_.name.lt("c")))).list())
        .containsExactly(a, b);
  }

  @Test
  void updatesAndDeletesThroughTheRelationStayInside() {
    Book other = book("Other", alice, 2);
    a.books().add(book);
    assertThat(a.books().filter(Book_.pages.gt(0)).update(Book_.pages.set(100))).isEqualTo(1);
    assertThat(Book_.objects.get(Book_.title.eq("Book")).getPages()).isEqualTo(100);
    assertThat(Book_.objects.get(Book_.title.eq("Other")).getPages()).isEqualTo(2);
    assertThat(alice.books().filter(Book_.pages.lt(50)).delete().total()).isEqualTo(1);
    assertThat(Book_.objects.list()).containsExactly(book).doesNotContain(other);
  }

  @Test
  void theOtherSideOfAForeignKeyTakesRows() {
    Author bob = author("Bob", 40);
    Book second = book("Second", bob, 2);
    alice.books().add(second, book);
    assertThat(alice.books().count()).isEqualTo(2);
    assertThat(bob.books().count()).isZero();
    Book made = bob.books().create(Book_.title.set("Made"), Book_.pages.set(3));
    assertThat(made.author()).isEqualTo(bob);
    assertThat(bob.books().list()).containsExactly(made);
    bob.books().set(List.of(made, book));
    assertThat(bob.books().count()).isEqualTo(2);
    assertThat(Book_.objects.get(Book_.pk.eq((Long) book.pk())).author()).isEqualTo(bob);
    fails("DORM3007", () -> bob.books().addPks(999L));
  }

  @Test
  void theOwnerIsNotSaidTwice() {
    Author bob = author("Bob", 40);
    refuses(
        "DORM3240",
        () ->
            alice.books().create(Book_.title.set("x"), Book_.author.set(bob), Book_.pages.set(1)));
    assertThat(alice.books().count()).isEqualTo(1);
  }

  @Test
  void keysWithoutATypeAreChecked() {
    int key = a.getId().intValue();
    book.tags().addPks(key);
    assertThat(tagsOf(book)).containsExactly("a");
    book.tags().removePks(List.of(key));
    assertThat(tagsOf(book)).isEmpty();
    assertThat(Tag_.objects.inBulk(List.of(key))).containsOnlyKeys((Object) a.getId());
    assertThat(Book_.objects.filter(Book_.author.eqPk(alice.getId().intValue())).count())
        .isEqualTo(1);
    String text = "seven";
    refuses("DORM3012", () -> book.tags().addPks(text));
    refuses("DORM3012", () -> book.tags().removePks(List.of(text)));
    refuses("DORM3012", () -> Tag_.objects.inBulk(List.of(text)));
    refuses("DORM3012", () -> Book_.objects.filter(Book_.author.inPks(List.of(text))).list());
    refuses("DORM3012", () -> Book_.author.setPk(text));
    book.setAuthor(Ref.id(text));
    refuses("DORM3012", () -> book.save());
    assertThat(refuses("DORM3012", () -> Book_.objects.filter(Book_.author.eqPk(alice)).list()))
        .hasMessageContainingAll("Book.author", "Long", "not Author", "FIX");
  }

  @Test
  void rowsOfARequiredForeignKeyCannotBeTakenAway() {
    refuses("DORM3028", () -> alice.books().remove(book));
    refuses("DORM3028", () -> alice.books().clear());
    fails("DORM3028", () -> alice.books().set(List.of()));
    assertThat(alice.books().count()).isEqualTo(1);
  }

  @Test
  void unsavedOwnersAndMembersAreRefused() {
    Book unsaved = new Book();
    refuses("DORM3006", () -> unsaved.tags().add(a));
    refuses("DORM3006", () -> unsaved.tags().list());
    refuses("DORM3006", () -> unsaved.tags().clear());
    refuses("DORM3006", () -> unsaved.tags().set(List.of(a)));
    refuses("DORM3006", () -> unsaved.tags().create(Tag_.name.set("x")));
    refuses("DORM3006", () -> unsaved.tags().count());
    refuses("DORM3006", () -> book.tags().add(a, new Tag()));
    refuses("DORM3006", () -> book.tags().set(Arrays.asList(a, new Tag())));
    refuses("DORM3006", () -> new Author().books().create(Book_.title.set("x")));
    assertThat(tagsOf(book)).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // null on purpose, as callers without null checks pass it
  void membersThatAreNullAreRefused() {
    assertThat(refuses("DORM3010", () -> book.tags().set(Arrays.asList(a, null))))
        .hasMessageContaining("Book.tags: the element at 1 is null. FIX: leave it out.");
    refuses("DORM3010", () -> book.tags().add((Tag) null));
    refuses("DORM3010", () -> book.tags().remove(a, null));
    assertThat(tagsOf(book)).isEmpty();
  }

  @Test
  void aMemberThatIsGoneBreaksAConstraint() {
    fails("DORM3014", () -> book.tags().addPks(999L));
    fails("DORM3014", () -> book.tags().addPks(List.of(a.getId(), 999L)));
    assertThat(tagsOf(book)).isEmpty();
  }

  @Test
  void severalThousandMembersFit() {
    List<Tag> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Tag each = new Tag();
      each.setName("tag" + i);
      rows.add(each);
    }
    Tag_.objects.bulkCreate(rows);
    book.tags().set(rows);
    assertThat(book.tags().count()).isEqualTo(3000);
    book.tags().set(rows.subList(1000, 3000));
    assertThat(book.tags().count()).isEqualTo(2000);
    book.tags().remove(rows.subList(1500, 2700).toArray(new Tag[0]));
    assertThat(book.tags().count()).isEqualTo(800);
  }

  @Test
  void aNewObjectsRowsWorkOnceItIsSaved() {
    Book fresh = new Book();
    fresh.setTitle("Fresh");
    fresh.setAuthor(alice);
    fresh.save();
    fresh.tags().add(a);
    assertThat(fresh.tags().list()).containsExactly(a);
    Author author = newAuthor("New", 1);
    author.save();
    assertThat(author.books().list()).isEmpty();
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  /** The bug museum's entry 11: a pair was added twice by threads that raced. */
  @Test
  void threadsThatAddOnePairMakeOne() throws Exception {
    long bookKey = book("b", author("a", 1), 1).getId();
    Tag shared = tag("shared");
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        all.add(threads.submit(() -> Book_.objects.get(Book_.id.eq(bookKey)).tags().add(shared)));
      }
      for (Future<?> each : all) {
        each.get(2, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Book_.objects.get(Book_.id.eq(bookKey)).tags().count()).isEqualTo(1);
  }
}
