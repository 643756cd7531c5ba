package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Created;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.signal.Connection;
import dev.dorm.signal.MembersEvent;
import dev.dorm.signal.Signals;
import dev.dorm.tests.saving.Badge;
import dev.dorm.tests.saving.Badge_;
import dev.dorm.tests.saving.Bond;
import dev.dorm.tests.saving.Bond_;
import dev.dorm.tests.saving.Club;
import dev.dorm.tests.saving.Club_;
import dev.dorm.tests.saving.Due_;
import dev.dorm.tests.saving.Membership;
import dev.dorm.tests.saving.Membership_;
import dev.dorm.tests.saving.Person;
import dev.dorm.tests.saving.Person_;
import dev.dorm.tests.saving.SaveTables;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding and making rows that belong to one, models between, relations of a model to itself. */
final class MemberContractTest extends ContractTest {
  private Person ann;
  private Person bob;
  private Person cid;

  @BeforeEach
  void fill() {
    SaveTables.create(database, kind);
    ann = person("ann");
    bob = person("bob");
    cid = person("cid");
    recorder.clear();
  }

  private static Person person(String name) {
    return Person_.objects.create(Person_.name.set(name));
  }

  private static Person again(Person person) {
    return Person_.objects.getById(person.id);
  }

  @Test
  void rowsOfAForeignKeyAreFoundOrMade() {
    Author alice = author("Alice", 1);
    Author eve = author("Eve", 1);
    book("Same", eve, 9);
    Created<Book> made = alice.books().getOrCreate(by(Book_.title.set("Same")), Book_.pages.set(5));
    assertThat(made.created()).isTrue();
    assertThat(made.instance().author()).isEqualTo(alice);
    Created<Book> found =
        alice.books().getOrCreate(by(Book_.title.set("Same")), Book_.pages.set(7));
    assertThat(found.created()).isFalse();
    assertThat(found.instance()).isEqualTo(made.instance());
    assertThat(found.instance().getPages()).isEqualTo(5);
    Created<Book> changed =
        alice
            .books()
            .updateOrCreate(by(Book_.title.set("Same")), Book_.pages.set(Book_.pages.plus(1)));
    assertThat(changed.created()).isFalse();
    assertThat(changed.instance().getPages()).isEqualTo(6);
    assertThat(eve.books().get().getPages()).isEqualTo(9);
    refuses("DORM3046", () -> alice.books().getOrCreate(by()));
    refuses(
        "DORM3024", () -> alice.books().getOrCreate(by(Book_.author.set(eve)), Book_.pages.set(1)));
    refuses("DORM3006", () -> new Author().books().getOrCreate(by(Book_.title.set("x"))));
    book("Same", alice, 1);
    assertThat(catchThrowable(() -> alice.books().getOrCreate(by(Book_.title.set("Same")))))
        .isInstanceOf(MultipleObjectsReturned.class);
  }

  @Test
  void rowsOfPairsAreFoundOrMade() {
    Book book = book("Book", author("Alice", 1), 1);
    Many<Tag> tags = Book_.objects.prefetchRelated(Book_.tags).get().tags();
    assertThat(tags.list()).isEmpty();
    Created<Tag> made = tags.getOrCreate(by(Tag_.name.set("a")));
    assertThat(made.created()).isTrue();
    assertThat(tags.list()).containsExactly(made.instance());
    assertThat(tags.agetOrCreate(by(Tag_.name.set("a"))).join().created()).isFalse();
    assertThat(tags.aupdateOrCreate(by(Tag_.name.set("b"))).join().created()).isTrue();
    Tag a = made.instance();
    assertThat(tags.updateOrCreate(by(Tag_.id.set(a.getId())), Tag_.name.set("c")).created())
        .isFalse();
    assertThat(book.tags().orderBy(Tag_.name.asc()).list())
        .extracting(Tag::getName)
        .containsExactly("b", "c");
    tag("elsewhere");
    assertThat(catchThrowable(() -> tags.getOrCreate(by(Tag_.name.set("elsewhere")))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(book.tags().count()).isEqualTo(2);
    refuses("DORM3046", () -> tags.getOrCreate(by()));
  }

  @Test
  void questionsThroughARelation() {
    Author alice = author("Alice", 1);
    book("a", alice, 1);
    Book last = book("b", alice, 2);
    assertThat(alice.books().last()).isPresent();
    assertThat(alice.books().getOrNone(Book_.title.eq("b"))).contains(last);
    assertThat(alice.books().getOrNone(Book_.title.eq("x"))).isEmpty();
    assertThat(alice.books().aget(Book_.title.eq("b")).join()).isEqualTo(last);
    assertThat(alice.books().agetOrNone(Book_.title.eq("x")).join()).isEmpty();
    assertThat(alice.books().afirst().join()).isEqualTo(alice.books().first());
    assertThat(alice.books().alast().join()).isEqualTo(alice.books().last());
    assertThat(alice.books().aexists().join()).isTrue();
    assertThat(alice.books().apply(books -> books.filter(Book_.pages.gt(1))).list())
        .containsExactly(last);
  }

  @Test
  void manyThreadsMakeOneRowOfAnOwner() throws Exception {
    Book book = book("Book", author("Alice", 1), 1);
    Object key = book.pk();
    int rounds = Integer.getInteger("dorm.rounds", 10);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < rounds; round++) {
        String name = "t" + round;
        List<Future<Created<Tag>>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          Book mine = Book_.objects.get(Book_.pk.eq((Long) key));
          running.add(pool.submit(() -> mine.tags().getOrCreate(by(Tag_.name.set(name)))));
        }
        int created = 0;
        for (Future<Created<Tag>> each : running) {
          created += each.get(120, TimeUnit.SECONDS).created() ? 1 : 0;
        }
        assertThat(created).isEqualTo(1);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(book.tags().count()).isEqualTo(rounds);
  }

  @Test
  void aModelBetweenTakesItsOwnColumns() {
    Club club = Club_.objects.create(Club_.name.set("chess"));
    club.members.add(ann);
    club.members.add(bob, Membership_.level.set(7), Membership_.note.set("founder"));
    club.members.add(bob, Membership_.level.set(8));
    cid.clubs.aadd(club, Membership_.level.set(1)).join();
    List<Membership> rows = Membership_.objects.list();
    assertThat(rows).extracting("level").containsExactly(3, 7, 1);
    assertThat(rows).extracting("note").containsExactly(null, "founder", null);
    assertThat(rows).allMatch(each -> each.since != null);
    assertThat(Membership_.objects.getByClubAndPerson(club, bob).level).isEqualTo(7);
    assertThat(club.members.list()).containsExactly(ann, bob, cid);
    assertThat(again(bob).clubs.list()).containsExactly(club);
    Person dan = club.members.through(Membership_.level.set(9)).create(Person_.name.set("dan"));
    Created<Person> eve =
        club.members
            .through(Membership_.level.set(Membership_.level.times(2)))
            .getOrCreate(by(Person_.name.set("eve")));
    assertThat(eve.created()).isTrue();
    assertThat(Membership_.objects.get(Membership_.person.eq(dan)).level).isEqualTo(9);
    assertThat(Membership_.objects.get(Membership_.person.eq(eve.instance())).level).isEqualTo(6);
    club.members.through(Membership_.note.set("set")).set(List.of(ann, eve.instance(), bob, cid));
    assertThat(Membership_.objects.filter(Membership_.note.eq("set")).exists()).isFalse();
    assertThat(club.members.count()).isEqualTo(4);
  }

  @Test
  void aRowWithTwoPairsIsSeveralForGetByItsKeyToo() {
    ann.bonds.add(bob);
    assertThat(ann.bonds.get(Person_.id.eq(bob.id))).isEqualTo(bob);
    Bond_.objects.create(Bond_.first.set(ann), Bond_.second.set(bob));
    assertThat(catchThrowable(() -> ann.bonds.get(Person_.id.eq(bob.id))))
        .isInstanceOf(MultipleObjectsReturned.class);
  }

  @Test
  void whatWasAtHandIsDroppedByAViewToo() {
    Club_.objects.create(Club_.name.set("chess"));
    Many<Person> members = Club_.objects.prefetchRelated(Club_.members).get().members;
    runs(0, () -> assertThat(members.list()).isEmpty());
    members.add(ann, Membership_.level.set(1));
    assertThat(members.list()).containsExactly(ann);
    members.through(Membership_.level.set(1)).remove(ann);
    assertThat(members.list()).isEmpty();
  }

  @Test
  void rowsBetweenAreDeletedWithWhatRefersToThem() {
    Club club = Club_.objects.create(Club_.name.set("chess"));
    club.members.add(ann, bob, cid);
    for (Membership each : Membership_.objects.list()) {
      Due_.objects.create(Due_.membership.set(each));
    }
    club.members.remove(bob);
    assertThat(Due_.objects.count()).isEqualTo(2);
    club.members.set(List.of(ann));
    assertThat(Due_.objects.count()).isEqualTo(1);
    club.members.clear();
    assertThat(Due_.objects.exists()).isFalse();
    assertThat(Membership_.objects.exists()).isFalse();
  }

  @Test
  void valuesBetweenWhereNoModelIsAreRefused() {
    Club club = Club_.objects.create(Club_.name.set("chess"));
    Author alice = author("Alice", 1);
    Book book = book("Book", alice, 1);
    Tag tag = tag("a");
    refuses("DORM3072", () -> book.tags().add(tag, Membership_.level.set(1)));
    refuses("DORM3072", () -> alice.books().add(book, Membership_.level.set(1)));
    refuses(
        "DORM3072",
        () -> alice.books().through(Membership_.level.set(1)).create(Book_.title.set("x")));
    refuses(
        "DORM3072",
        () ->
            alice.books().through(Membership_.level.set(1)).getOrCreate(by(Book_.title.set("x"))));
    refuses("DORM3072", () -> club.members.add(ann, Author_.age.set(1)));
    refuses(
        "DORM3024",
        () -> club.members.add(ann, Membership_.level.set(1), Membership_.level.set(2)));
    refuses("DORM3024", () -> club.members.add(ann, Membership_.person.set(bob)));
    refuses("DORM3006", () -> club.members.add(new Person(), Membership_.level.set(1)));
    refuses("DORM3006", () -> new Club().members.add(ann, Membership_.level.set(1)));
  }

  @Test
  void friendsAreMutual() {
    ann.friends.add(bob, ann);
    assertThat(again(bob).friends.list()).containsExactly(ann);
    assertThat(again(ann).friends.list()).containsExactly(ann, bob);
    bob.friends.add(ann, cid);
    assertThat(again(cid).friends.list()).containsExactly(bob);
    cid.friends.remove(bob);
    assertThat(again(bob).friends.list()).containsExactly(ann);
    bob.friends.set(List.of(cid));
    assertThat(again(ann).friends.list()).containsExactly(ann);
    assertThat(again(cid).friends.list()).containsExactly(bob);
    cid.friends.clear();
    assertThat(again(bob).friends.exists()).isFalse();
    Person dan = ann.friends.create(Person_.name.set("dan"));
    assertThat(dan.friends.list()).containsExactly(ann);
    assertThat(Person_.objects.filter(Person_.friends.any(Person_.name.eq("dan"))).list())
        .containsExactly(ann);
    assertThat(
            Person_.objects
                .prefetchRelated(Person_.friends)
                .get(Person_.id.eq(dan.id))
                .friends
                .list())
        .containsExactly(ann);
    dan.delete();
    assertThat(again(ann).friends.list()).containsExactly(ann);
  }

  @Test
  void followersAreNot() {
    ann.follows.add(bob, cid);
    assertThat(again(bob).follows.exists()).isFalse();
    assertThat(again(bob).followers.list()).containsExactly(ann);
    bob.followers.set(List.of(cid));
    assertThat(again(ann).follows.list()).containsExactly(cid);
    assertThat(again(cid).follows.list()).containsExactly(bob);
    assertThat(Person_.objects.filter(Person_.followers.any(Person_.name.eq("ann"))).list())
        .containsExactly(cid);
  }

  @Test
  void bondsAreMutualWithTheirColumns() {
    ann.bonds.add(bob, Bond_.strength.set(5));
    bob.bonds.add(ann, Bond_.strength.set(9));
    assertThat(Bond_.objects.list()).extracting("strength").containsExactly(5, 5);
    assertThat(again(bob).bonds.list()).containsExactly(ann);
    bob.bonds.remove(ann);
    assertThat(Bond_.objects.exists()).isFalse();
    bob.bonds.add(ann, cid);
    List<Bond> all = Bond_.objects.list();
    assertThat(all).hasSize(4);
    ann.bonds.clear();
    assertThat(again(bob).bonds.list()).containsExactly(cid);
  }

  @Test
  void changesOfRowsBetweenAreTold() {
    Club club = Club_.objects.create(Club_.name.set("chess"));
    List<String> told = new ArrayList<>();
    try (Connection connection =
        Signals.m2mChanged.connectFor(Club.class, event -> told.add(text(event)))) {
      club.members.add(ann, Membership_.level.set(1));
      club.members.remove(ann);
      assertThat(connection).isNotNull();
    }
    assertThat(told).containsExactly("PRE_ADD 1", "POST_ADD 1", "PRE_REMOVE 1", "POST_REMOVE 1");
  }

  private static String text(MembersEvent<?> event) {
    return event.action() + " " + event.keys().size();
  }

  @Test
  void theOtherSideOfAOneToOneKeyIsOneObject() {
    Badge badge = new Badge();
    badge.code = "b1";
    badge.person = Ref.of(ann);
    badge.save();
    Person read = again(ann);
    runs(1, () -> assertThat(read.badge()).isEqualTo(badge));
    runs(0, () -> assertThat(read.badge()).isEqualTo(badge));
    assertThat(again(bob).badge()).isNull();
    runs(
        1,
        () ->
            assertThat(
                    Person_.objects.selectRelated(Person_.badge()).list().stream()
                        .map(each -> each.badge() == null ? "-" : each.badge().code))
                .containsExactly("b1", "-", "-"));
    fails("DORM3008", () -> Badge_.objects.create(Badge_.person.set(ann)));
    badge.person = Ref.of(new Person());
    refuses("DORM3006", badge::save);
  }

  @Test
  void setWritesTheDifferenceBetween() {
    Club club = Club_.objects.create(Club_.name.set("chess"));
    club.members.add(ann, bob);
    Long kept = Membership_.objects.get(Membership_.person.eq(bob)).id;
    club.members.set(List.of(bob, cid));
    assertThat(Membership_.objects.get(Membership_.person.eq(bob)).id).isEqualTo(kept);
    assertThat(club.members.list()).containsExactly(bob, cid);
  }
}
