package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limit, offset and slice give the part of the list that they say. */
final class WindowContractTest extends ContractTest {
  private final List<Integer> ages = new ArrayList<>();

  @BeforeEach
  void fill() {
    ages.clear();
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ages.add(i);
      rows.add(newAuthor("a" + i, i));
    }
    Author_.objects.bulkCreate(rows);
  }

  private static QuerySet<Author> byAge() {
    return Author_.objects.orderBy(Author_.age.asc());
  }

  private static List<Integer> agesOf(QuerySet<Author> query) {
    return query.list().stream().map(Author::getAge).toList();
  }

  @Test
  void limitAndOffsetSetTheirHalf() {
    assertThat(agesOf(byAge().limit(3))).containsExactly(0, 1, 2);
    assertThat(agesOf(byAge().offset(18))).containsExactly(18, 19);
    assertThat(agesOf(byAge().offset(1).limit(1))).containsExactly(1);
    assertThat(agesOf(byAge().limit(1).offset(1))).containsExactly(1);
    assertThat(agesOf(byAge().limit(3).limit(5))).hasSize(5);
    assertThat(agesOf(byAge().offset(3).offset(1))).startsWith(1);
    assertThat(agesOf(byAge().offset(0))).hasSize(20);
    assertThat(agesOf(byAge().offset(100))).isEmpty();
    assertThat(agesOf(byAge().limit(Long.MAX_VALUE))).hasSize(20);
  }

  @Test
  void anEmptyWindowRunsNothing() {
    runs(0, () -> assertThat(agesOf(byAge().limit(0))).isEmpty());
    runs(0, () -> assertThat(agesOf(byAge().slice(3, 3))).isEmpty());
    runs(0, () -> assertThat(agesOf(byAge().slice(5, 3))).isEmpty());
    runs(0, () -> assertThat(agesOf(byAge().slice(0, 3).slice(3, 9))).isEmpty());
  }

  @Test
  void slicesAreSubLists() {
    long seed = Long.getLong("dorm.seed", 20261125);
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      QuerySet<Author> query = byAge();
      List<Integer> expected = ages;
      StringBuilder said = new StringBuilder("seed " + seed + ":");
      for (int depth = random.nextInt(4); depth >= 0; depth--) {
        int from = random.nextInt(12);
        int to = from + random.nextInt(15);
        query = query.slice(from, to);
        int end = Math.min(to, expected.size());
        expected = from >= end ? List.of() : expected.subList(from, end);
        said.append(" slice(").append(from).append(", ").append(to).append(')');
      }
      assertThat(agesOf(query)).as(said.toString()).isEqualTo(expected);
      assertThat(query.count()).as(said.toString()).isEqualTo(expected.size());
      assertThat(query.exists()).as(said.toString()).isEqualTo(!expected.isEmpty());
      assertThat(query.first().map(Author::getAge))
          .as(said.toString())
          .isEqualTo(expected.stream().findFirst());
    }
  }

  @Test
  void aSliceCanBeQueriedBehindItsKeys() {
    QuerySet<Author> youngest = byAge().limit(5);
    QuerySet<Author> among = Author_.objects.filter(Author_.pk.in(youngest), Author_.age.gt(2));
    runs(1, () -> assertThat(agesOf(among.orderBy(Author_.age.desc()))).containsExactly(4, 3));
    assertThat(among.count()).isEqualTo(2);
    assertThat(Author_.objects.filter(Author_.pk.in(byAge().slice(5, 8))).count()).isEqualTo(3);
    assertThat(Author_.objects.exclude(Author_.pk.in(youngest)).count()).isEqualTo(15);
  }

  @Test
  void whatWouldChooseAmongOtherRowsIsRefused() {
    QuerySet<Author> slice = byAge().limit(5);
    refuses("DORM3019", () -> slice.filter(Author_.age.gt(1)));
    refuses("DORM3019", () -> slice.exclude(Author_.age.gt(1)));
    refuses("DORM3019", () -> slice.orderBy(Author_.name.asc()));
    refuses("DORM3019", slice::reverse);
    refuses("DORM3021", slice::last);
    refuses("DORM3020", () -> byAge().limit(-1));
    refuses("DORM3020", () -> byAge().offset(-1));
    refuses("DORM3020", () -> byAge().slice(-1, 3));
    refuses("DORM3020", () -> byAge().slice(0, -3));
    refuses("DORM3023", () -> slice.update(Author_.age.set(1)));
    refuses("DORM3023", slice::delete);
    refuses("DORM3019", () -> slice.get(Author_.age.eq(1)));
  }
}
