package dev.dorm.tests.contract;

import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lookups of values: what they find, what is left, and NULL among it. */
final class LookupContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    for (@Nullable Integer founded : new Integer[] {null, -5, 0, 5, 1842, 1842, null}) {
      Publisher_.objects.create(
          Publisher_.name.set("p" + Publisher_.objects.count()), Publisher_.founded.set(founded));
    }
  }

  /** Asserts what a condition, and each opposite of it, finds. */
  private static void finds(Condition<Publisher> condition, Predicate<@Nullable Integer> expected) {
    List<Publisher> all = Publisher_.objects.list();
    TreeSet<Object> in = new TreeSet<>();
    TreeSet<Object> out = new TreeSet<>();
    for (Publisher each : all) {
      (expected.test(each.getFounded()) ? in : out).add(String.valueOf(each.pk()));
    }
    assertThat(keys(Publisher_.objects.filter(condition))).isEqualTo(in);
    assertThat(keys(Publisher_.objects.exclude(condition))).isEqualTo(out);
    assertThat(keys(Publisher_.objects.filter(not(condition)))).isEqualTo(out);
    assertThat(keys(Publisher_.objects.filter(condition.not().not()))).isEqualTo(in);
    assertThat(keys(Publisher_.objects.exclude(not(condition)))).isEqualTo(in);
    assertThat(Publisher_.objects.filter(condition).count()).isEqualTo(in.size());
    assertThat(Publisher_.objects.exclude(condition).count()).isEqualTo(out.size());
  }

  private static TreeSet<Object> keys(Iterable<Publisher> rows) {
    TreeSet<Object> keys = new TreeSet<>();
    rows.forEach(row -> keys.add(String.valueOf(row.pk())));
    return keys;
  }

  @Test
  void equality() {
    finds(Publisher_.founded.eq(1842), n -> n != null && n == 1842);
    finds(Publisher_.founded.eq(7), n -> false);
    finds(Publisher_.founded.ne(1842), n -> n == null || n != 1842);
    finds(Publisher_.founded.ne(7), n -> true);
  }

  @Test
  void comparison() {
    finds(Publisher_.founded.gt(0), n -> n != null && n > 0);
    finds(Publisher_.founded.gte(0), n -> n != null && n >= 0);
    finds(Publisher_.founded.lt(0), n -> n != null && n < 0);
    finds(Publisher_.founded.lte(0), n -> n != null && n <= 0);
    finds(Publisher_.founded.between(0, 5), n -> n != null && n >= 0 && n <= 5);
    finds(Publisher_.founded.between(5, 0), n -> false);
    finds(Publisher_.founded.gt(Integer.MIN_VALUE), n -> n != null);
    finds(Publisher_.founded.lt(Integer.MAX_VALUE), n -> n != null);
  }

  @Test
  void nullness() {
    finds(Publisher_.founded.isNull(), n -> n == null);
    finds(Publisher_.founded.isNotNull(), n -> n != null);
  }

  @Test
  void lists() {
    finds(Publisher_.founded.in(0, 5), n -> n != null && (n == 0 || n == 5));
    finds(Publisher_.founded.in(List.of()), n -> false);
    finds(Publisher_.founded.in(1842), n -> n != null && n == 1842);
  }

  @Test
  void columnsComparedWithColumns() {
    finds(Publisher_.founded.eq(Publisher_.founded), n -> n != null);
    finds(Publisher_.founded.ne(Publisher_.founded), n -> false);
    finds(Publisher_.founded.gt(Publisher_.founded.minus(1)), n -> n != null);
    finds(Publisher_.founded.lt(Publisher_.founded.times(2)), n -> n != null && n < n * 2);
    finds(Publisher_.founded.plus(Publisher_.founded).eq(10), n -> n != null && n + n == 10);
  }

  @Test
  void conditionsJoinedWithNulls() {
    finds(Publisher_.founded.gt(0).or(Publisher_.founded.isNull()), n -> n == null || n > 0);
    finds(
        Publisher_.founded.gt(0).and(Publisher_.founded.lt(10)), n -> n != null && n > 0 && n < 10);
    finds(not(Publisher_.founded.gt(0)).and(Publisher_.founded.ne(0)), n -> n == null || n < 0);
    finds(
        not(Publisher_.founded.gt(0).or(not(Publisher_.founded.lt(5)))),
        n -> n != null && !(n > 0 || n >= 5));
    finds(Condition.<Publisher>empty().or(Publisher_.founded.eq(0)), n -> n != null && n == 0);
    finds(
        Condition.any(List.of(Publisher_.founded.eq(0), Publisher_.founded.eq(5))),
        n -> n != null && (n == 0 || n == 5));
    finds(
        Condition.all(List.of(Publisher_.founded.gt(0), Publisher_.founded.lt(6))),
        n -> n != null && n == 5);
  }

  @Test
  void theEmptyConditionFiltersNothing() {
    assertThat(Publisher_.objects.filter(Condition.empty()).count()).isEqualTo(7);
    assertThat(Publisher_.objects.exclude(Condition.empty()).count()).isEqualTo(7);
    assertThat(Publisher_.objects.filter(not(Condition.empty())).count()).isEqualTo(7);
    assertThat(Publisher_.objects.filter().exclude().count()).isEqualTo(7);
  }

  @Test
  void excludeOfSeveralConditionsIsNotAllOfThem() {
    assertThat(
            Publisher_.objects
                .exclude(Publisher_.founded.eq(1842), Publisher_.name.eq("p4"))
                .count())
        .isEqualTo(6);
  }

  @Test
  void orderPutsNullAsTheLargest() {
    Publisher_.objects.all().update(Publisher_.city.set("x"));
    assertThat(founded(Publisher_.founded.asc())).containsExactly(-5, 0, 5, 1842, 1842, null, null);
    assertThat(founded(Publisher_.founded.desc()))
        .containsExactly(null, null, 1842, 1842, 5, 0, -5);
    assertThat(founded(Publisher_.founded.asc().nullsFirst()))
        .containsExactly(null, null, -5, 0, 5, 1842, 1842);
    assertThat(founded(Publisher_.founded.desc().nullsLast()))
        .containsExactly(1842, 1842, 5, 0, -5, null, null);
    assertThat(
            Publisher_.objects
                .orderBy(Publisher_.founded.asc().nullsFirst())
                .reverse()
                .list()
                .stream()
                .map(Publisher::getFounded)
                .toList())
        .containsExactly(1842, 1842, 5, 0, -5, null, null);
    assertThat(
            Publisher_.objects.orderBy(Publisher_.founded.asc()).last().map(Publisher::getFounded))
        .isEmpty();
  }

  private static List<@Nullable Integer> founded(dev.dorm.query.Ordering<Publisher> order) {
    return Publisher_.objects.orderBy(order).list().stream()
        .<@Nullable Integer>map(Publisher::getFounded)
        .toList();
  }

  @Test
  void severalTermsOrderOneAfterTheOther() {
    Publisher_.objects.all().update(Publisher_.city.set("x"));
    assertThat(
            Publisher_.objects
                .orderBy(Publisher_.founded.desc(), Publisher_.name.desc())
                .list()
                .stream()
                .map(Publisher::getName))
        .containsExactly("p6", "p0", "p5", "p4", "p3", "p2", "p1");
  }

  @Test
  void booleansDecimalsAndMoments() {
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    bob.setActive(false);
    bob.setBalance(new BigDecimal("0.10"));
    bob.save();
    assertThat(names(Author_.objects.filter(Author_.active.isTrue()))).containsExactly("Alice");
    assertThat(names(Author_.objects.filter(Author_.active.isFalse()))).containsExactly("Bob");
    assertThat(names(Author_.objects.filter(Author_.active.ne(true)))).containsExactly("Bob");
    assertThat(names(Author_.objects.filter(Author_.balance.eq(new BigDecimal("0.1")))))
        .containsExactly("Bob");
    assertThat(names(Author_.objects.filter(Author_.balance.lt(new BigDecimal("0.05")))))
        .containsExactly("Alice");
    Instant joined = bob.getJoined();
    assertThat(names(Author_.objects.filter(Author_.joined.eq(joined), Author_.pk.eq(2))))
        .containsExactly("Bob");
    assertThat(Author_.objects.filter(Author_.joined.between(alice.getJoined(), joined)).count())
        .isEqualTo(2);
    assertThat(Author_.objects.filter(Author_.joined.gt(joined)).count()).isZero();
  }
}
