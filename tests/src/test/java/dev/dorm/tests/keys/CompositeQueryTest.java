package dev.dorm.tests.keys;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dorm;
import dev.dorm.QuerySet;
import dev.dorm.exception.DoesNotExist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries by keys of several columns. */
final class CompositeQueryTest extends KeyTests {
  private Guild owls;
  private Guild bees;
  private Hero ann;
  private Hero bob;
  private Hero cyd;

  @BeforeEach
  void fill() {
    owls = guild("owls");
    bees = guild("bees");
    ann = hero("ann");
    bob = hero("bob");
    cyd = hero("cyd");
    seat(bees, bob, 4);
    seat(owls, cyd, 3);
    seat(bees, ann, 5);
    seat(owls, ann, 1);
    seat(owls, bob, 2);
    recorder.clear();
  }

  private static List<Integer> levels(Iterable<Seat> seats) {
    List<Integer> levels = new ArrayList<>();
    seats.forEach(seat -> levels.add(seat.level));
    return levels;
  }

  @Test
  void findsByTheWholeKey() {
    Seat seat = Seat_.objects.get(Seat_.pk.eq(pk(owls, bob)));
    assertThat(seat.level).isEqualTo(2);
    assertThat(seat.role).isEqualTo("role2");
    assertThat(seat.pk()).isEqualTo(pk(owls, bob));
    assertThat(seat.guild.pk()).isEqualTo(owls.id);
    assertThat(seat.hero.pk()).isEqualTo("bob");
    assertThat(Seat_.objects.getByGuildAndHero(bees, bob).level).isEqualTo(4);
    assertThat(Seat_.objects.getOrNone(Seat_.pk.eq(pk(bees, cyd)))).isEmpty();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Seat_.objects.getByGuildAndHero(bees, cyd)))
        .isInstanceOf(DoesNotExist.class);
  }

  @Test
  void comparesAndListsKeys() {
    assertThat(levels(Seat_.objects.filter(Seat_.pk.ne(pk(owls, ann)))))
        .containsExactly(2, 3, 5, 4);
    assertThat(levels(Seat_.objects.filter(Seat_.pk.in(pk(owls, ann), pk(bees, cyd)))))
        .containsExactly(1);
    assertThat(levels(Seat_.objects.filter(Seat_.pk.in(List.of(pk(bees, bob), pk(owls, ann))))))
        .containsExactly(1, 4);
    assertThat(levels(Seat_.objects.exclude(Seat_.pk.in(pk(bees, bob), pk(owls, ann)))))
        .containsExactly(2, 3, 5);
    assertThat(levels(Seat_.objects.filter(not(Seat_.pk.eq(pk(bees, bob)))))).hasSize(4);
    assertThat(statements(() -> assertThat(Seat_.objects.filter(Seat_.pk.in(List.of()))).isEmpty()))
        .isEmpty();
    refuses("DORM3010", () -> Seat_.pk.eq(nothing()));
    refuses("DORM3012", () -> Seat_.pk.eq(new Seat_.Pk(1L, nothing())));
    refuses("DORM3012", () -> Seat_.pk.eq(new Seat_.Pk(1L, "much too long")));
  }

  @SuppressWarnings({
    "unchecked",
    "NullAway",
    "TypeParameterUnusedInFormals"
  }) // what no caller with null checks does
  private static <T> T nothing() {
    return (T) null;
  }

  @Test
  void takesLongListsOfKeys() {
    List<Seat_.Pk> keys = new ArrayList<>();
    LongStream.range(10_000, 11_000).forEach(id -> keys.add(new Seat_.Pk(id, "x\"\\y")));
    keys.add(pk(owls, bob));
    keys.add(pk(bees, ann));
    assertThat(levels(Seat_.objects.filter(Seat_.pk.in(keys)))).containsExactly(2, 5);
    assertThat(levels(Seat_.objects.exclude(Seat_.pk.in(keys)))).containsExactly(1, 3, 4);
    Map<Object, Seat> seats = Seat_.objects.inBulk(keys);
    assertThat(seats.keySet()).containsExactly(pk(owls, bob), pk(bees, ann));
  }

  @Test
  void standsInQueriesInside() {
    QuerySet<Seat> few = Seat_.objects.orderBy(Seat_.level.desc()).limit(2);
    assertThat(levels(Seat_.objects.filter(Seat_.pk.in(few)))).containsExactly(5, 4);
    assertThat(levels(Seat_.objects.exclude(Seat_.pk.in(few)))).containsExactly(1, 2, 3);
    assertThat(
            levels(
                Seat_.objects.filter(
                    Seat_.pk.in(Seat_.objects.filter(Seat_.guild().name.eq("bees"))))))
        .containsExactly(5, 4);
  }

  @Test
  void ordersByTheParts() {
    assertThat(levels(Seat_.objects.all())).containsExactly(1, 2, 3, 5, 4);
    assertThat(levels(Seat_.objects.orderBy(Seat_.pk.desc()))).containsExactly(4, 5, 3, 2, 1);
    assertThat(levels(Seat_.objects.reverse())).containsExactly(4, 5, 3, 2, 1);
    assertThat(Cell_.objects.first()).isEmpty();
    assertThat(Seat_.objects.orderBy(Seat_.pk.asc()).first().orElseThrow().level).isEqualTo(1);
    assertThat(Seat_.objects.last().orElseThrow().level).isEqualTo(4);
    assertThat(Seat_.objects.get(3).level).isEqualTo(5);
  }

  @Test
  void pagesBehindARow() {
    List<Integer> met = new ArrayList<>();
    QuerySet<Seat> ordered = Seat_.objects.orderBy(Seat_.pk.asc());
    QuerySet<Seat> page = ordered.limit(2);
    while (true) {
      List<Seat> seats = page.list();
      met.addAll(levels(seats));
      if (seats.size() < 2) {
        break;
      }
      page = ordered.after(seats.get(1)).limit(2);
    }
    assertThat(met).containsExactly(1, 2, 3, 5, 4);
    Seat third = Seat_.objects.getByGuildAndHero(owls, cyd);
    assertThat(levels(ordered.before(third))).containsExactlyInAnyOrder(1, 2);
    assertThat(levels(Seat_.objects.orderBy(Seat_.pk.desc()).after(third))).containsExactly(2, 1);
    assertThat(levels(Seat_.objects.orderBy(Seat_.hero.asc(), Seat_.guild.desc()).after(third)))
        .isEmpty();
    assertThat(levels(Seat_.objects.orderBy(Seat_.hero.asc(), Seat_.guild.desc())))
        .containsExactly(5, 1, 4, 2, 3);
    refuses("DORM3151", () -> Seat_.objects.orderBy(Seat_.hero.asc()).after(third));
  }

  @Test
  void countsAndCombines() {
    assertThat(Seat_.objects.count()).isEqualTo(5);
    assertThat(Seat_.objects.distinct().count()).isEqualTo(5);
    assertThat(Seat_.objects.filter(Seat_.pk.eq(pk(owls, ann))).exists()).isTrue();
    QuerySet<Seat> ofOwls = Seat_.objects.filter(Seat_.guild.eq(owls));
    QuerySet<Seat> ofAnn = Seat_.objects.filter(Seat_.hero.eq(ann));
    assertThat(levels(ofOwls.union(ofAnn).orderBy(Seat_.level.asc()))).containsExactly(1, 2, 3, 5);
    assertThat(levels(ofOwls.intersection(ofAnn))).containsExactly(1);
    assertThat(levels(ofOwls.difference(ofAnn).orderBy(Seat_.level.asc()))).containsExactly(2, 3);
    assertThat(ofOwls.unionAll(ofAnn).count()).isEqualTo(5);
    assertThat(
            levels(Seat_.objects.filter(Seat_.pk.in(ofOwls.union(ofAnn).orderBy(Seat_.pk.asc())))))
        .containsExactly(1, 2, 3, 5);
  }

  @Test
  void filtersByWindows() {
    var number =
        rowNumber().over(dev.dorm.Dsl.partitionBy(Seat_.guild).orderBy(Seat_.level.desc()));
    assertThat(levels(Seat_.objects.filter(number.eq(1L)))).containsExactly(3, 5);
  }

  @Test
  void readsSomeColumnsAndTheOthersLater() {
    List<Seat> seats = Seat_.objects.only(Seat_.level).list();
    assertThat(levels(seats)).containsExactly(1, 2, 3, 5, 4);
    assertThat(seats.get(0).pk()).isEqualTo(pk(owls, ann));
    List<String> later = statements(() -> assertThat(seats.get(2).getRole()).isEqualTo("role3"));
    assertThat(later).hasSize(1);
    assertThat(statements(() -> assertThat(seats.get(4).getRole()).isEqualTo("role4"))).isEmpty();
    Seat deferred = Seat_.objects.defer(Seat_.role, Seat_.hero).get(Seat_.pk.eq(pk(bees, bob)));
    assertThat(deferred.hero.pk()).isEqualTo("bob");
    assertThat(deferred.getRole()).isEqualTo("role4");
  }

  @Test
  void goesAlongRelations() {
    Seat seat = Seat_.objects.selectRelated(Seat_.guild(), Seat_.hero()).get(Seat_.level.eq(4));
    assertThat(
            statements(
                () ->
                    assertThat(seat.guild.get().name + seat.hero.get().name)
                        .isEqualTo("beesthe bob")))
        .isEmpty();
    List<Guild> guilds = Guild_.objects.prefetchRelated(Guild_.seats).list();
    assertThat(
            statements(
                () -> {
                  assertThat(levels(guilds.get(0).seats)).containsExactly(1, 2, 3);
                  assertThat(levels(guilds.get(1).seats)).containsExactly(5, 4);
                }))
        .isEmpty();
    List<Seat> seats = Seat_.objects.prefetchRelated(Seat_.guild(), Seat_.hero()).list();
    assertThat(statements(() -> assertThat(seats.get(3).hero.get().code).isEqualTo("ann")))
        .isEmpty();
    List<Seat> peers = Seat_.objects.list();
    assertThat(statements(() -> peers.forEach(each -> each.guild.get()))).hasSize(1);
    assertThat(levels(owls.seats.filter(Seat_.level.gt(1)))).containsExactly(2, 3);
    assertThat(Guild_.objects.filter(Guild_.seats.any(Seat_.pk.eq(pk(bees, ann)))).list())
        .containsExactly(bees);
    assertThat(Guild_.objects.annotate(Guild_.seats.count()).list()).hasSize(2);
  }

  @Test
  void isReachedAgainstAOneToOneKey() {
    Banner red =
        Banner_.objects.create(
            Banner_.guild.set(owls), Banner_.colour.set("red"), Banner_.bearer.set(bob));
    Banner_.objects.create(Banner_.guild.set(bees), Banner_.colour.set("red"));
    List<Hero> heroes = Hero_.objects.selectRelated(Hero_.banner()).list();
    assertThat(
            statements(
                () -> {
                  assertThat(heroes.get(0).banner.getOrNone()).isEmpty();
                  assertThat(heroes.get(1).banner.get()).isEqualTo(red);
                }))
        .isEmpty();
    assertThat(Hero_.objects.filter(Hero_.banner().isNull()).list()).containsExactly(ann, cyd);
    assertThat(Hero_.objects.filter(Hero_.banner().colour.eq("red")).list()).containsExactly(bob);
    assertThat(Hero_.objects.get(Hero_.code.eq("bob")).banner.get().pk()).isEqualTo(red.pk());
    List<Hero> fetched = Hero_.objects.prefetchRelated(Hero_.banner()).list();
    assertThat(statements(() -> assertThat(fetched.get(1).banner.get()).isEqualTo(red))).isEmpty();
    assertThat(
            Hero_.objects
                .selectRelated(Hero_.banner())
                .only(Hero_.name, Hero_.banner().colour)
                .list()
                .get(1)
                .banner
                .get()
                .pk())
        .isEqualTo(red.pk());
    bob.delete();
    assertThat(Banner_.objects.get(Banner_.pk.eq(new Banner_.Pk(owls.id, "red"))).bearer).isNull();
  }

  @Test
  void refusesOtherThanItsKeys() {
    assertThat(refuses("DORM3012", () -> Seat_.objects.inBulk(List.of(5))))
        .hasMessageContaining("Seat_.Pk, not");
    refuses("DORM3242", () -> SeatBinding.INSTANCE.singleKey(GuildBinding.INSTANCE));
  }

  @Test
  void readsRawRows() {
    List<Seat> seats =
        Seat_.objects.raw("SELECT hero_id, level, guild_id FROM keys_seat ORDER BY level").list();
    assertThat(levels(seats)).containsExactly(1, 2, 3, 4, 5);
    assertThat(seats.get(3).pk()).isEqualTo(pk(bees, bob));
    assertThat(seats.get(3).getRole()).isEqualTo("role4");
    fails("DORM3065", () -> Seat_.objects.raw("SELECT hero_id, level FROM keys_seat").list());
  }

  @Test
  void showsItsStatements() {
    QuerySet<Seat> some = Seat_.objects.filter(Seat_.pk.in(pk(owls, ann), pk(bees, bob)));
    assertThat(some.sql().toString()).contains("guild_id").contains("hero_id");
    assertThat(some.explain()).isNotEmpty();
    assertThat(Seat_.objects.filter(Seat_.pk.eq(pk(owls, ann))).explain()).isNotEmpty();
    String sql = Seat_.objects.orderBy(Seat_.pk.desc()).sql().toString();
    assertThat(sql).contains("\"guild_id\" DESC, t0.\"hero_id\" DESC");
  }

  @Test
  void locksRows() {
    Dorm.atomic(
        () -> {
          Seat seat = Seat_.objects.selectForUpdate().get(Seat_.pk.eq(pk(owls, cyd)));
          seat.level = 9;
          seat.save();
        });
    assertThat(Seat_.objects.getByGuildAndHero(owls, cyd).level).isEqualTo(9);
  }

  @Test
  void givesItsPartsAsValues() {
    assertThat(
            Seat_.objects
                .values(Seat_.guild, Seat_.hero)
                .orderBy(Seat_.hero.asc(), Seat_.guild.asc())
                .list())
        .hasSize(5);
    assertThat(Seat_.objects.inBulk().keySet())
        .containsExactly(pk(owls, ann), pk(owls, bob), pk(owls, cyd), pk(bees, ann), pk(bees, bob));
  }

  @Test
  void comparesObjectsByTheirKeys() {
    Seat one = Seat_.objects.getByGuildAndHero(owls, ann);
    Seat same = Seat_.objects.getByGuildAndHero(owls, ann);
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Seat_.objects.get(1));
    assertThat(one.toString()).isEqualTo("Seat((" + owls.id + ", ann))");
    Seat fresh = new Seat();
    assertThat(fresh.pk()).isNull();
    fresh.guild = dev.dorm.Ref.id(owls.id.intValue());
    assertThat(fresh.pk()).isNull();
    fresh.hero = dev.dorm.Ref.of(ann);
    assertThat(fresh).isEqualTo(one);
    assertThat(pk(owls, bob)).isGreaterThan(pk(owls, ann)).isLessThan(pk(bees, ann));
  }

  @Test
  void answersLater() throws Exception {
    Seat seat = Seat_.objects.aget(Seat_.pk.eq(pk(owls, bob))).get(120, TimeUnit.SECONDS);
    seat.level = 12;
    seat.asave().get(120, TimeUnit.SECONDS);
    seat.arefreshFromDb().get(120, TimeUnit.SECONDS);
    assertThat(seat.level).isEqualTo(12);
    assertThat(Seat_.objects.ainBulk(List.of(pk(owls, bob))).get(120, TimeUnit.SECONDS)).hasSize(1);
    assertThat(seat.adelete().get(120, TimeUnit.SECONDS).total()).isEqualTo(1);
    assertThat(Seat_.objects.getOrCreate(by(Seat_.guild.set(owls), Seat_.hero.set(bob))).created())
        .isTrue();
  }
}
