package dev.dorm.tests.contract;

import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.Ref;
import dev.dorm.Sql;
import dev.dorm.ValuesQuery;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.LockWait;
import dev.dorm.query.Ordering;
import dev.dorm.tests.saving.Badge;
import dev.dorm.tests.saving.Person;
import dev.dorm.tests.saving.Person_;
import dev.dorm.tests.saving.SaveTables;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages behind a row, rows that are locked, and what a person reads of a query. */
final class PageContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    Publisher other = publisher("Other");
    for (int i = 0; i < 12; i++) {
      Author author = author("a" + i, i % 4);
      author.setBio(i % 3 == 0 ? null : "bio" + i % 2);
      author.setPublisher(i % 5 == 0 ? null : i % 2 == 0 ? house : other);
      author.save();
    }
  }

  @SafeVarargs
  private static void walks(Ordering<Author>... order) {
    QuerySet<Author> query = Author_.objects.selectRelated(Author_.publisher()).orderBy(order);
    List<String> all = names(query);
    assertThat(all).hasSize(12);
    List<String> forward = new ArrayList<>();
    List<Author> page = query.limit(5).list();
    while (!page.isEmpty()) {
      forward.addAll(names(page));
      Author last = page.get(page.size() - 1);
      assertThat(names(query.before(last))).isEqualTo(all.subList(0, forward.size() - 1));
      page = query.after(last).limit(5).list();
    }
    assertThat(forward).isEqualTo(all);
    List<String> backward = new ArrayList<>();
    page = query.reverse().limit(5).list();
    while (!page.isEmpty()) {
      backward.addAll(names(page));
      page = query.reverse().after(page.get(page.size() - 1)).limit(5).list();
    }
    Collections.reverse(backward);
    assertThat(backward).isEqualTo(all);
  }

  @Test
  void pagesFollowOneAnotherInBothDirections() {
    walks(Author_.pk.asc());
    walks(Author_.age.asc(), Author_.pk.asc());
    walks(Author_.age.desc(), Author_.pk.asc());
    walks(Author_.email.desc());
  }

  @Test
  void nullsStandWhereTheOrderPutsThem() {
    walks(Author_.bio.asc(), Author_.pk.asc());
    walks(Author_.bio.desc(), Author_.pk.desc());
    walks(Author_.bio.asc().nullsFirst(), Author_.pk.asc());
    walks(Author_.bio.desc().nullsLast(), Author_.age.asc(), Author_.pk.asc());
    walks(Author_.publisher.asc(), Author_.bio.desc(), Author_.pk.asc());
  }

  @Test
  void relatedColumnsStandInTheOrder() {
    walks(Author_.publisher().name.desc(), Author_.pk.asc());
    walks(Author_.publisher().founded.asc(), Author_.publisher().name.asc(), Author_.pk.asc());
  }

  @Test
  void aRowThatIsKnownToBeAbsentHasNoValue() {
    SaveTables.create(database, kind);
    for (String name : List.of("ann", "bob", "cid", "dan")) {
      Person_.objects.create(Person_.name.set(name));
    }
    for (String name : List.of("cid", "ann")) {
      Badge badge = new Badge();
      badge.person = Ref.of(Person_.objects.getByName(name));
      badge.code = "of " + name;
      badge.save();
    }
    QuerySet<Person> plain = Person_.objects.orderBy(Person_.badge().code.desc(), Person_.pk.asc());
    QuerySet<Person> query = plain.selectRelated(Person_.badge());
    assertThat(query.list())
        .extracting(person -> person.name)
        .containsExactly("bob", "dan", "cid", "ann");
    Person bob = query.get(0);
    Person dan = query.get(1);
    assertThat(query.after(bob)).containsExactlyElementsOf(query.offset(1).list());
    assertThat(query.before(dan)).containsExactly(bob);
    assertThat(query.reverse().after(dan)).containsExactly(bob);
    Person alone = plain.get(1);
    refuses("DORM3153", () -> query.after(alone));
  }

  @Test
  void theValuesOfTheRowCountAsTheyAreStored() {
    Author row = Author_.objects.get(Author_.name.eq("a5"));
    QuerySet<Author> latest = Author_.objects.orderBy(Author_.joined.desc(), Author_.pk.asc());
    List<String> behind = names(latest.after(row));
    row.setJoined(row.getJoined().plusNanos(999));
    assertThat(names(latest.after(row))).isEqualTo(behind).doesNotContain("a5");
    assertThat(names(latest.before(row))).hasSize(11 - behind.size());
  }

  @Test
  void pagesThatWouldLoseRowsAreRefused() {
    Author row = Author_.objects.get(Author_.name.eq("a1"));
    refuses("DORM3151", () -> Author_.objects.orderBy(Author_.age.asc()).after(row));
    refuses("DORM3151", () -> Author_.objects.orderBy().before(row));
    refuses(
        "DORM3152",
        () -> Author_.objects.orderBy(Author_.age.plus(1).asc(), Author_.pk.asc()).after(row));
    refuses(
        "DORM3153",
        () -> Author_.objects.orderBy(Author_.publisher().name.asc(), Author_.pk.asc()).after(row));
    refuses("DORM3019", () -> Author_.objects.orderBy(Author_.pk.asc()).limit(3).after(row));
  }

  @Test
  void locksNeedATransaction() {
    refuses("DORM3149", () -> Author_.objects.selectForUpdate().list());
    refuses("DORM3150", () -> Author_.objects.selectForUpdate(LockWait.WAIT, Author_.publisher()));
    refuses("DORM3155", () -> Author_.objects.selectForUpdate().stream());
    refuses("DORM3155", () -> Author_.objects.selectForUpdate().values(Author_.name));
    refuses(
        "DORM3155",
        () -> Author_.objects.prefetchRelated(Author_.books, QuerySet::selectForUpdate));
    atomic(
        () -> {
          String sql =
              statementOf(
                  () ->
                      Book_.objects
                          .selectForUpdate(LockWait.NO_WAIT, Book_.author())
                          .orderBy(Book_.title.asc())
                          .list());
          if (kind.isPostgresql()) {
            assertThat(sql).endsWith(" FOR UPDATE OF t0, t1 NOWAIT");
          } else {
            assertThat(sql).doesNotContain("UPDATE");
          }
          assertThat(Author_.objects.selectForUpdate().count()).isEqualTo(12);
          assertThat(Author_.objects.selectForUpdate().first()).isPresent();
        });
  }

  @Test
  void lockedRowsAreSkippedOrFail() throws Exception {
    if (!kind.isPostgresql()) {
      refuses("DORM3149", () -> Author_.objects.selectForUpdate(LockWait.SKIP_LOCKED).list());
      return; // a second transaction that may write begins when the first has ended
    }
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> holder =
          other.submit(
              () -> {
                atomic(
                    () -> {
                      Author_.objects.filter(Author_.age.eq(0)).selectForUpdate().list();
                      locked.countDown();
                      assertThat(done.await(120, TimeUnit.SECONDS)).isTrue();
                    });
                return null;
              });
      assertThat(locked.await(120, TimeUnit.SECONDS)).isTrue();
      atomic(
          () ->
              assertThat(Author_.objects.selectForUpdate(LockWait.SKIP_LOCKED).list()).hasSize(9));
      fails(
          "DORM4026", () -> atomic(() -> Author_.objects.selectForUpdate(LockWait.NO_WAIT).list()));
      done.countDown();
      holder.get(120, TimeUnit.SECONDS);
    } finally {
      done.countDown();
      other.shutdownNow();
    }
  }

  @Test
  void aPersonReadsTheStatementAndItsValues() {
    QuerySet<Author> query =
        Author_.objects.filter(Author_.name.eq("a1"), Author_.age.in(1, 2, 3)).limit(7);
    Sql sql = query.sql();
    assertThat(statementOf(query::list)).isEqualTo(sql.text());
    assertThat(sql.binds())
        .isEqualTo(
            kind.isPostgresql()
                ? List.of("a1", List.of(1, 2, 3), 7L)
                : List.of("a1", 1, 2, 3, 3, 7L));
    assertThat(sql.binds()).hasSize((int) sql.text().chars().filter(c -> c == '?').count());
    assertThat(sql.toString()).isEqualTo(sql.text()).doesNotContain("a1");
    assertThat(query.toString()).doesNotContain("a1");
    assertThat(query.union(query).sql().text()).contains(" UNION ");
    ValuesQuery<Author, String> names = query.valuesList(Author_.name);
    assertThat(statementOf(names::list)).isEqualTo(names.sql().text());
    assertThat(names.sql().binds()).isEqualTo(sql.binds());
  }

  @Test
  void theDatabaseTellsItsPlan() {
    QuerySet<Author> query = Author_.objects.filter(Author_.name.eq("a1"));
    runs(1, () -> assertThat(query.explain()).containsIgnoringCase("scan"));
    assertThat(query.union(query).explain()).isNotEmpty();
    assertThat(query.valuesList(Author_.age.sum()).explain()).isNotEmpty();
    if (kind.isPostgresql()) {
      assertThat(query.explain(ExplainOption.ANALYZE, ExplainOption.VERBOSE))
          .contains("actual time");
    } else {
      refuses("DORM3154", () -> query.explain(ExplainOption.ANALYZE));
    }
  }
}
