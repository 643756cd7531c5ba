package dev.dorm.tests.keys;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Created;
import dev.dorm.Ref;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.ProtectedError;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import dev.dorm.exception.VersionConflict;
import dev.dorm.signal.Connection;
import dev.dorm.signal.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows with keys of several columns, written and deleted. */
final class CompositeWriteTest extends KeyTests {
  private Guild owls;
  private Guild bees;
  private Hero ann;
  private Hero bob;

  @BeforeEach
  void fill() {
    owls = guild("owls");
    bees = guild("bees");
    ann = hero("ann");
    bob = hero("bob");
    recorder.clear();
  }

  private static Seat newSeat(Guild guild, Hero hero, int level) {
    Seat seat = new Seat();
    seat.guild = Ref.of(guild);
    seat.hero = Ref.id(hero.code);
    seat.level = level;
    seat.role = "role" + level;
    return seat;
  }

  private static Seat stored(Guild guild, Hero hero) {
    return Seat_.objects.getByGuildAndHero(guild, hero);
  }

  @Test
  void savesByDjangosRule() {
    Seat seat = newSeat(owls, ann, 1);
    assertThat(statements(seat::save)).hasSize(2).last().asString().startsWith("INSERT");
    seat.level = 2;
    assertThat(statements(seat::save)).hasSize(1).first().asString().startsWith("UPDATE");
    assertThat(statements(seat::save)).isEmpty();
    assertThat(statements(newSeat(owls, ann, 3)::save)).hasSize(1);
    assertThat(stored(owls, ann).level).isEqualTo(3);
    assertThat(Seat_.objects.count()).isEqualTo(1);
    seat.level = 8;
    seat.setRole("chair");
    seat.save(Seat_.level);
    assertThat(stored(owls, ann).level).isEqualTo(8);
    assertThat(stored(owls, ann).role).isEqualTo("role3");
    seat.refreshFromDb();
    assertThat(seat.role).isEqualTo("role3");
    seat.refreshFromDb(Seat_.level);
    refuses("DORM3022", () -> seat.save(Seat_.hero));
    seat.hero = Ref.of(bob);
    refuses("DORM3022", seat::save);
    refuses("DORM3022", () -> seat.save(Seat_.level));
    refuses("DORM3022", seat::delete);
  }

  @Test
  void refusesKeysThatAreNotAllThere() {
    Seat seat = newSeat(owls, ann, 1);
    seat.hero = Ref.of(new Hero());
    seat.guild = Ref.of(new Guild());
    refuses("DORM3006", seat::save);
    Seat lacking = new Seat();
    lacking.hero = Ref.of(ann);
    assertThat(refuses("DORM3013", lacking::save))
        .hasMessageContaining("Seat.guild is part of the key");
    refuses("DORM3006", lacking::delete);
    refuses("DORM3006", lacking::refreshFromDb);
    refuses("DORM3013", () -> Seat_.objects.bulkCreate(List.of(lacking)));
    refuses("DORM3006", () -> Seat_.objects.bulkUpdate(List.of(lacking), Seat_.level));
  }

  @Test
  void savesAKeyAndNothingElse() {
    Mark mark = new Mark();
    mark.guild = Ref.of(owls);
    mark.word = "x";
    mark.save();
    Mark same = new Mark();
    same.guild = Ref.of(owls);
    same.word = "x";
    same.save();
    assertThat(statements(mark::save)).isEmpty();
    assertThat(Mark_.objects.count()).isEqualTo(1);
    fails("DORM3008", () -> Mark_.objects.create(Mark_.guild.set(owls), Mark_.word.set("x")));
    assertThat(Mark_.objects.getOrCreate(by(Mark_.guild.set(owls), Mark_.word.set("x"))).created())
        .isFalse();
    Mark_.objects.bulkCreate(List.of(newMark("x"), newMark("y")), onConflict(Mark_.pk).doNothing());
    Mark_.objects.bulkCreate(List.of(newMark("y"), newMark("z")), onConflict(Mark_.pk).doUpdate());
    assertThat(Mark_.objects.orderBy(Mark_.pk.asc()).list())
        .extracting(each -> each.word)
        .containsExactly("x", "y", "z");
    assertThat(catchThrowable(owls::delete)).isInstanceOf(ProtectedError.class);
    assertThat(mark.delete().total()).isEqualTo(1);
    Mark_.objects.all().delete();
    assertThat(owls.delete().total()).isEqualTo(1);
  }

  @Test
  void savesAKeyOfOneColumnAndNothingElse() {
    Rune rune = newRune("x");
    rune.save();
    newRune("x").save();
    assertThat(statements(rune::save)).isEmpty();
    assertThat(Rune_.objects.count()).isEqualTo(1);
    fails("DORM3008", () -> Rune_.objects.create(Rune_.word.set("x")));
    assertThat(Rune_.objects.getOrCreate(by(Rune_.word.set("x"))).created()).isFalse();
    assertThat(Rune_.objects.updateOrCreate(by(Rune_.word.set("x"))).created()).isFalse();
    Rune_.objects.bulkCreate(List.of(newRune("x"), newRune("y")), onConflict(Rune_.pk).doNothing());
    Rune_.objects.bulkCreate(List.of(newRune("y"), newRune("z")), onConflict(Rune_.pk).doUpdate());
    assertThat(Rune_.objects.orderBy(Rune_.pk.asc()).list())
        .extracting(each -> each.word)
        .containsExactly("x", "y", "z");
    assertThat(rune.delete().total()).isEqualTo(1);
  }

  private static Rune newRune(String word) {
    Rune rune = new Rune();
    rune.word = word;
    return rune;
  }

  private Mark newMark(String word) {
    Mark mark = new Mark();
    mark.guild = Ref.of(owls);
    mark.word = word;
    return mark;
  }

  @Test
  void findsOrMakes() {
    Created<Seat> made =
        Seat_.objects.getOrCreate(
            by(Seat_.guild.set(owls), Seat_.hero.set(ann)), Seat_.level.set(4));
    assertThat(made.created()).isTrue();
    Created<Seat> found =
        Seat_.objects.getOrCreate(
            by(Seat_.guild.set(owls), Seat_.hero.set(ann)), Seat_.level.set(5));
    assertThat(found.created()).isFalse();
    assertThat(found.instance().level).isEqualTo(4);
    Created<Seat> updated =
        Seat_.objects.updateOrCreate(
            by(Seat_.guild.set(owls), Seat_.hero.set(ann)), Seat_.level.set(Seat_.level.plus(10)));
    assertThat(updated.created()).isFalse();
    assertThat(stored(owls, ann).level).isEqualTo(14);
    assertThat(owls.seats.getOrCreate(by(Seat_.hero.set(bob)), Seat_.level.set(6)).created())
        .isTrue();
    assertThat(owls.seats.updateOrCreate(by(Seat_.hero.set(bob)), Seat_.level.set(7)).created())
        .isFalse();
    assertThat(stored(owls, bob).level).isEqualTo(7);
  }

  @Test
  void makesOneRowOfManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> made = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        int level = i;
        made.add(
            threads.submit(
                () ->
                    Seat_.objects
                        .getOrCreate(
                            by(Seat_.guild.set(owls), Seat_.hero.set(ann)), Seat_.level.set(level))
                        .created()));
      }
      int created = 0;
      for (Future<Boolean> each : made) {
        created += each.get(120, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(created).isEqualTo(1);
      assertThat(Seat_.objects.count()).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void insertsAndChangesMany() {
    List<Seat> seats = List.of(newSeat(owls, ann, 1), newSeat(owls, bob, 2), newSeat(bees, ann, 3));
    assertThat(statements(() -> Seat_.objects.bulkCreate(seats))).hasSizeLessThan(5);
    seats.get(2).level = 30;
    assertThat(statements(seats.get(2)::save)).hasSize(1);
    assertThat(
            catchThrowable(
                () ->
                    Seat_.objects.bulkCreate(
                        List.of(newSeat(bees, bob, 1), newSeat(owls, bob, 9)))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(Seat_.objects.count()).isEqualTo(3);
    Seat_.objects.bulkCreate(
        List.of(newSeat(bees, bob, 4), newSeat(owls, bob, 9)),
        onConflict(Seat_.pk).doUpdate(Seat_.level));
    assertThat(stored(owls, bob).level).isEqualTo(9);
    assertThat(stored(owls, bob).role).isEqualTo("role2");
    assertThat(stored(bees, bob).level).isEqualTo(4);
    Seat_.objects.bulkCreate(List.of(newSeat(owls, bob, 10)), onConflict(Seat_.pk).doNothing());
    assertThat(stored(owls, bob).level).isEqualTo(9);
    seats.forEach(seat -> seat.level += 100);
    seats.get(0).sponsor = Ref.of(bob);
    assertThat(Seat_.objects.bulkUpdate(seats, Seat_.level, Seat_.sponsor)).isEqualTo(3);
    assertThat(stored(owls, ann).level).isEqualTo(101);
    assertThat(stored(owls, ann).sponsor).isEqualTo(Ref.of(bob));
    assertThat(stored(owls, bob).level).isEqualTo(102);
    assertThat(stored(bees, ann).level).isEqualTo(130);
    assertThat(stored(bees, bob).level).isEqualTo(4);
    refuses("DORM3022", () -> Seat_.objects.bulkUpdate(seats, Seat_.hero));
    refuses(
        "DORM3045",
        () -> Seat_.objects.bulkUpdate(List.of(seats.get(0), newSeat(owls, ann, 3)), Seat_.level));
    refuses(
        "DORM3022",
        () -> Seat_.objects.bulkCreate(seats, onConflict(Seat_.pk).doUpdate(Seat_.guild)));
  }

  @Test
  void changesAndDeletesTheRowsOfAQuery() {
    Seat_.objects.bulkCreate(
        List.of(newSeat(owls, ann, 1), newSeat(owls, bob, 2), newSeat(bees, ann, 3)));
    assertThat(Seat_.objects.filter(Seat_.guild().name.eq("owls")).update(Seat_.role.set("owl")))
        .isEqualTo(2);
    assertThat(
            Seat_.objects
                .filter(Seat_.pk.in(Seat_.objects.orderBy(Seat_.level.desc()).limit(1)))
                .update(Seat_.role.set("top")))
        .isEqualTo(1);
    assertThat(stored(bees, ann).role).isEqualTo("top");
    assertThat(Seat_.objects.filter(Seat_.pk.eq(pk(owls, bob))).update(Seat_.guild.set(bees)))
        .isEqualTo(1);
    assertThat(stored(bees, bob).level).isEqualTo(2);
    assertThat(Seat_.objects.filter(Seat_.hero().name.eq("the bob")).delete().total()).isEqualTo(1);
    assertThat(Seat_.objects.filter(Seat_.pk.in(pk(owls, ann), pk(owls, bob))).delete().total())
        .isEqualTo(1);
    assertThat(Seat_.objects.list()).hasSize(1);
  }

  @Test
  void goesWithItsParents() {
    Seat both = newSeat(owls, ann, 1);
    both.sponsor = Ref.of(bob);
    Seat_.objects.bulkCreate(List.of(both, newSeat(owls, bob, 2), newSeat(bees, ann, 3)));
    assertThat(bob.delete().perModel())
        .containsEntry("keys.Seat", 1L)
        .containsEntry("keys.Hero", 1L);
    assertThat(stored(owls, ann).sponsor).isNull();
    assertThat(owls.delete().total()).isEqualTo(2);
    assertThat(Seat_.objects.get().level).isEqualTo(3);
    Seat last = Seat_.objects.get();
    assertThat(last.delete().total()).isEqualTo(1);
    assertThat(last.guild.pk()).isEqualTo(bees.id);
    last.save();
    assertThat(Seat_.objects.count()).isEqualTo(1);
  }

  @Test
  void tellsWhoListens() {
    Seat_.objects.bulkCreate(
        List.of(newSeat(owls, ann, 1), newSeat(owls, bob, 2), newSeat(bees, ann, 3)));
    List<String> events = new ArrayList<>();
    try (Connection saved =
            Signals.postSave.connectFor(
                Seat.class,
                event -> events.add("saved " + event.instance().level + event.created()));
        Connection deleted =
            Signals.postDelete.connectFor(
                Seat.class, event -> events.add("deleted " + event.instance().level))) {
      newSeat(bees, bob, 4).save();
      Seat there = newSeat(bees, bob, 5);
      there.sponsor = Ref.of(ann);
      there.save();
      owls.delete();
      ann.delete();
      assertThat(stored(bees, bob).sponsor).isNull();
      stored(bees, bob).delete();
    }
    assertThat(events)
        .containsExactly(
            "saved 4true", "saved 5false", "deleted 1", "deleted 2", "deleted 3", "deleted 5");
  }

  @Test
  void belongsToOwners() {
    Seat made = owls.seats.create(Seat_.hero.set(ann), Seat_.level.set(5));
    assertThat(made.pk()).isEqualTo(pk(owls, ann));
    assertThat(refuses("DORM3241", () -> bees.seats.add(made))).hasMessageContaining("Seat.guild");
    refuses("DORM3028", () -> owls.seats.remove(made));
    refuses("DORM3028", () -> owls.seats.clear());
    assertThat(owls.seats.list()).containsExactly(made);
  }

  @Test
  void standsBetweenTwoModels() {
    owls.heroes.add(ann, bob);
    owls.heroes.add(ann);
    assertThat(owls.heroes.list()).containsExactlyInAnyOrder(ann, bob);
    assertThat(Oath_.objects.count()).isEqualTo(2);
    assertThat(Oath_.objects.getByHeroAndGuild(bob, owls).weight).isEqualTo(3);
    owls.heroes.remove(ann);
    assertThat(Guild_.objects.filter(Guild_.heroes.any(Hero_.code.eq("bob"))).list())
        .containsExactly(owls);
    owls.heroes.set(List.of(ann));
    assertThat(Oath_.objects.get().pk()).isEqualTo(new Oath_.Pk("ann", owls.id));
    owls.heroes.clear();
    assertThat(Oath_.objects.exists()).isFalse();
    bees.heroes.add(ann, bob);
    assertThat(ann.delete().perModel()).containsEntry("keys.Oath", 1L);
  }

  @Test
  void checksThatTheKeyIsFree() {
    Seat seat = newSeat(owls, ann, 1);
    seat.fullClean();
    seat.save();
    seat.fullClean();
    assertThat(catchThrowable(newSeat(owls, ann, 2)::fullClean))
        .isInstanceOf(ValidationError.class)
        .hasMessageContaining("another Seat has the same guild and hero");
    Seat lacking = new Seat();
    lacking.role = "r";
    assertThat(catchThrowable(lacking::fullClean))
        .isInstanceOf(ValidationError.class)
        .hasMessageContaining("guild")
        .hasMessageContaining("hero");
  }

  private static Stock stock(int item, int count) {
    Stock stock = new Stock();
    stock.item = new UUID(0, item);
    stock.shelf = item % 2 == 0 ? Stock.Shelf.UPPER : Stock.Shelf.LOWER;
    stock.day = LocalDate.of(2026, 1, 1).plusDays(item);
    stock.count = count;
    return stock;
  }

  @Test
  void fillsInAndCountsVersions() {
    Stock one = stock(1, 10);
    one.save();
    assertThat(one.price).isEqualTo(7);
    assertThat(one.twice).isEqualTo(20);
    Stock other = Stock_.objects.get(Stock_.pk.eq(new Stock_.Pk(one.item, one.shelf, one.day)));
    other.count = 11;
    other.save();
    assertThat(other.twice).isEqualTo(22);
    one.count = 12;
    assertThat(catchThrowable(one::save)).isInstanceOf(VersionConflict.class);
    assertThat(catchThrowable(one::delete)).isInstanceOf(VersionConflict.class);
    List<Stock> many = new ArrayList<>();
    for (int i = 2; i < 40; i++) {
      many.add(stock(i, i));
    }
    Stock_.objects.bulkCreate(many);
    many.forEach(
        each -> {
          assertThat(each.price).isEqualTo(7);
          assertThat(each.twice).isEqualTo(each.count * 2L);
          each.count += 1000;
          each.price = each.count;
        });
    assertThat(Stock_.objects.bulkUpdate(many, Stock_.count, Stock_.price)).isEqualTo(38);
    for (Stock each : Stock_.objects.filter(Stock_.count.gte(1000))) {
      assertThat(each.count).isEqualTo((int) each.item.getLeastSignificantBits() + 1000);
      assertThat(each.price).isEqualTo(each.count);
      assertThat(each.twice).isEqualTo(each.count * 2L);
      assertThat(each.day).isEqualTo(LocalDate.of(2026, 1, 1).plusDays(each.count - 1000));
    }
    many.get(5).delete();
    assertThat(catchThrowable(many.get(5)::refreshFromDb)).isInstanceOf(DoesNotExist.class);
    assertThat(Stock_.objects.count()).isEqualTo(38);
  }
}
