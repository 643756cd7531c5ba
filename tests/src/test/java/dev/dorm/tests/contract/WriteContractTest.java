package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.DeleteResult;
import dev.dorm.Dorm;
import dev.dorm.exception.IntegrityError;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updates and deletes of many rows in one statement, and what guards a whole table. */
final class WriteContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    author("Alice", 30);
    author("Bob", 40);
    author("Carol", 50);
  }

  private static Author get(String name) {
    return Author_.objects.get(Author_.name.eq(name));
  }

  @Test
  void updateChangesMatchingRowsAndCountsThem() {
    String sql =
        statementOf(
            () ->
                assertThat(
                        Author_.objects
                            .filter(Author_.age.gte(40))
                            .update(Author_.bio.set("old"), Author_.active.set(false)))
                    .isEqualTo(2));
    assertThat(sql).startsWith("UPDATE \"authors\"");
    assertThat(names(Author_.objects.filter(Author_.bio.eq("old"))))
        .containsExactly("Bob", "Carol");
    assertThat(get("Alice").isActive()).isTrue();
    assertThat(Author_.objects.filter(Author_.age.gt(100)).update(Author_.age.set(1))).isZero();
    assertThat(Author_.objects.filter(Author_.age.eq(30)).update(Author_.age.set(30))).isEqualTo(1);
  }

  @Test
  void updateComputesInTheDatabase() {
    Author_.objects.filter(Author_.age.gt(30)).update(Author_.age.set(Author_.age.plus(1)));
    assertThat(get("Bob").getAge()).isEqualTo(41);
    Author_.objects
        .filter(Author_.name.eq("Bob"))
        .update(
            Author_.age.set(Author_.age.minus(1).times(2)),
            Author_.balance.set(Author_.balance.plus(new BigDecimal("1.25"))),
            Author_.bio.set(Author_.email));
    Author bob = get("Bob");
    assertThat(bob.getAge()).isEqualTo(80);
    assertThat(bob.getBalance()).isEqualTo(new BigDecimal("1.25"));
    assertThat(bob.getBio()).isEqualTo("Bob@example.com");
  }

  @Test
  void updateSeesTheOldValuesOnTheRight() {
    Author_.objects
        .filter(Author_.name.eq("Alice"))
        .update(Author_.name.set(Author_.email), Author_.email.set(Author_.name));
    Author alice = Author_.objects.get(Author_.age.eq(30));
    assertThat(alice.getName()).isEqualTo("Alice@example.com");
    assertThat(alice.getEmail()).isEqualTo("Alice");
  }

  @Test
  void updateSetsRelationsAndNull() {
    Publisher house = publisher("House");
    Author_.objects.all().update(Author_.publisher.set(house), Author_.bio.set("x"));
    assertThat(Author_.objects.filter(Author_.publisher.eq(house)).count()).isEqualTo(3);
    Author_.objects
        .filter(Author_.age.eq(30))
        .update(Author_.publisher.setNull(), Author_.bio.setNull());
    assertThat(names(Author_.objects.filter(Author_.publisher.isNull(), Author_.bio.isNull())))
        .containsExactly("Alice");
    Author_.objects.filter(Author_.age.eq(30)).update(Author_.publisher.setPk(house.getId()));
    assertThat(get("Alice").publisher()).isEqualTo(house);
    String none = null;
    Author_.objects.filter(Author_.age.eq(40)).update(Author_.bio.set(none));
    assertThat(get("Bob").getBio()).isNull();
  }

  @Test
  void zerosBehindThePointAreNoChange() {
    Author alice = get("Alice");
    alice.setBalance(new BigDecimal("1.5"));
    runs(1, alice::save);
    alice.setBalance(new BigDecimal("1.500"));
    runs(0, alice::save);
    alice.setBalance(new BigDecimal("1.51"));
    runs(1, alice::save);
  }

  @Test
  void aWholeTableMustBeSaid() {
    refuses("DORM3004", () -> Author_.objects.update(Author_.age.set(1)));
    refuses("DORM3004", () -> Author_.objects.delete());
    refuses("DORM3004", () -> Author_.objects.filter().delete());
    refuses("DORM3004", () -> Author_.objects.filter(Condition.empty()).delete());
    refuses("DORM3004", () -> Author_.objects.all(Condition.empty()).delete());
    refuses("DORM3004", () -> Author_.objects.exclude(Condition.empty()).delete());
    refuses("DORM3004", () -> Author_.objects.orderBy(Author_.age.asc()).delete());
    assertThat(Author_.objects.count()).isEqualTo(3);
    assertThat(Author_.objects.all().update(Author_.age.set(1))).isEqualTo(3);
    assertThat(Author_.objects.all().delete().total()).isEqualTo(3);
  }

  @Test
  void excludeCountsAsAFilter() {
    assertThat(Author_.objects.exclude(Author_.age.eq(30)).update(Author_.age.set(1))).isEqualTo(2);
    assertThat(Author_.objects.exclude(Author_.age.eq(30)).delete().total()).isEqualTo(2);
    assertThat(names(Author_.objects)).containsExactly("Alice");
  }

  @Test
  void deleteTellsWhatItDid() {
    DeleteResult result = Author_.objects.filter(Author_.age.gt(30)).delete();
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.perModel()).isEqualTo(Map.of("stub.Author", 2L));
    DeleteResult none = Author_.objects.delete(Author_.age.gt(30));
    assertThat(none.total()).isZero();
    assertThat(none.perModel()).isEmpty();
    assertThat(Author_.objects.delete(Author_.name.eq("Alice")).total()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatRefusesAnUpdateChangesNothing() {
    fails("DORM3008", () -> Author_.objects.all().update(Author_.email.set("same")));
    assertThat(get("Alice").getEmail()).isEqualTo("Alice@example.com");
    fails("DORM3014", () -> Author_.objects.all().update(Author_.publisher.setPk(12345L)));
    assertThat(
            fails("DORM3015", () -> Author_.objects.all().update(Author_.email.set(Author_.bio))))
        .isInstanceOf(IntegrityError.class);
  }

  @Test
  void mistakesInAnUpdateAreRefused() {
    assertThat(refuses("DORM3023", () -> Author_.objects.limit(1).update(Author_.age.set(1))))
        .hasMessageContaining("FIX: Author_.objects.filter(Author_.pk.in(slice)).update(…)");
    refuses("DORM3027", () -> Author_.objects.filter(Author_.age.eq(1)).update());
    refuses(
        "DORM3024",
        () ->
            Author_.objects
                .filter(Author_.age.eq(1))
                .update(Author_.age.set(1), Author_.age.set(2)));
    refuses(
        "DORM3012",
        () -> Author_.objects.filter(Author_.age.eq(1)).update(Author_.name.set("x".repeat(101))));
    refuses(
        "DORM3012",
        () ->
            Author_.objects
                .filter(Author_.age.eq(1))
                .update(Author_.balance.set(new BigDecimal("1.005"))));
    refuses("DORM3006", () -> Author_.objects.all().update(Author_.publisher.set(new Publisher())));
  }

  @Test
  void theKeyCanBeUpdatedByTheDatabaseOnly() {
    Author_.objects.filter(Author_.age.eq(30)).update(Author_.id.set(77));
    assertThat(get("Alice").getId()).isEqualTo(77L);
    Author bob = get("Bob");
    bob.setId(78L);
    refuses("DORM3022", bob::save);
    refuses("DORM3022", () -> bob.save(Author_.id));
  }

  @Test
  void anObjectWithTheKeyOfAnotherRowTouchesNeither() {
    Author bob = get("Bob");
    Long own = bob.getId();
    bob.setId(get("Alice").getId());
    bob.setAge(1);
    refuses("DORM3022", bob::delete);
    refuses("DORM3022", () -> bob.save(Author_.age));
    refuses("DORM3022", () -> Author_.objects.bulkUpdate(List.of(bob), Author_.age));
    assertThat(get("Alice").getAge()).isEqualTo(30);
    bob.setId(own);
    bob.save(Author_.age);
    assertThat(get("Bob").getAge()).isEqualTo(1);
    bob.delete();
    bob.setId(78L); // it is new now
    bob.save();
    assertThat(get("Bob").getId()).isEqualTo(78L);
  }

  @Test
  void aRowIsReadAgainByTheKeyThatItHolds() {
    Author alice = get("Alice");
    Author bob = get("Bob");
    Long own = alice.getId();
    alice.setId(bob.getId());
    refuses("DORM3022", () -> alice.refreshFromDb(Author_.age));
    assertThat(alice.getAge()).isEqualTo(30);
    alice.refreshFromDb();
    assertThat(alice).isEqualTo(bob);
    assertThat(alice.getName()).isEqualTo("Bob");
    runs(0, alice::save);
    alice.setId(own + 1000);
    fails("DORM3007", alice::refreshFromDb);
    assertThat(alice.getName()).isEqualTo("Bob");
  }

  @Test
  void whatIsLoadedLaterIsOfTheRowThatWasLoaded() {
    List<Author> rows =
        Author_.objects
            .filter(Author_.name.in("Alice", "Bob"))
            .orderBy(Author_.name.asc())
            .only(Author_.name)
            .list();
    Author alice = rows.get(0);
    Author bob = rows.get(1);
    int age = get("Bob").getAge();
    Long own = alice.getId();
    alice.setId(bob.getId());
    refuses("DORM3022", alice::getAge);
    assertThat(bob.getAge()).isEqualTo(age);
    alice.setId(own);
    assertThat(alice.getAge()).isEqualTo(30);
  }

  @Test
  void writesOfOneDatabaseStayInIt() {
    try (Database other = Database.sqlite(":memory:").named("other")) {
      StubTables.create(other, DatabaseKind.SQLITE_MEMORY);
      Author copy =
          Author_.objects
              .using(other)
              .create(Author_.name.set("Other"), Author_.email.set("o@example.com"));
      assertThat(names(Author_.objects.using(other))).containsExactly("Other");
      copy.setAge(5);
      copy.save();
      assertThat(Author_.objects.using(other).get().getAge()).isEqualTo(5);
      assertThat(Author_.objects.count()).isEqualTo(3);
      assertThat(Author_.objects.using(other).filter(Author_.age.eq(5)).delete().total())
          .isEqualTo(1);
      other.run(() -> author("Inside", 1));
      assertThat(names(Author_.objects.using(other))).containsExactly("Inside");
      assertThat(other.<Long, RuntimeException>run(() -> Author_.objects.count())).isEqualTo(1);
      Author inside = Author_.objects.using(other).get();
      assertThat(inside.books().create(Book_.title.set("There")).author()).isEqualTo(inside);
      assertThat(Book_.objects.using(other).count()).isEqualTo(1);
      assertThat(Book_.objects.count()).isZero();
    }
    assertThat(Dorm.database()).isSameAs(database);
    assertThat(Publisher_.objects.count()).isZero();
  }
}
