package dev.dorm.tests.contract;

import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways over to-one relations, required and nullable, in conditions and orders. */
final class PathContractTest extends ContractTest {
  private Author alice;
  private Author bob;

  @BeforeEach
  void fill() {
    Publisher old = publisher("Old");
    old.setFounded(1800);
    old.save();
    Publisher unknown = publisher("Unknown");
    alice = author("Alice", 30);
    bob = author("Bob", 40);
    Author carol = author("Carol", 50);
    alice.setPublisher(old);
    alice.save();
    bob.setPublisher(unknown);
    bob.save();
    book("a1", alice, 10);
    book("a2", alice, 20);
    book("b1", bob, 30);
    book("c1", carol, 40);
  }

  private static List<String> found(Condition<Book> condition) {
    return titles(Book_.objects.filter(condition).orderBy(Book_.title.asc()));
  }

  private static List<String> left(Condition<Book> condition) {
    return titles(Book_.objects.exclude(condition).orderBy(Book_.title.asc()));
  }

  @Test
  void aRequiredRelationJoins() {
    assertThat(found(Book_.author().name.eq("Alice"))).containsExactly("a1", "a2");
    assertThat(left(Book_.author().name.eq("Alice"))).containsExactly("b1", "c1");
    String sql = statementOf(() -> found(Book_.author().name.eq("Alice")));
    assertThat(sql).contains(" JOIN \"authors\"").doesNotContain("LEFT JOIN");
  }

  @Test
  void aNullableRelationJoinsOuter() {
    assertThat(found(Book_.author().publisher().name.eq("Old"))).containsExactly("a1", "a2");
    assertThat(left(Book_.author().publisher().name.eq("Old"))).containsExactly("b1", "c1");
    assertThat(found(Book_.author().publisher().name.ne("Old"))).containsExactly("b1", "c1");
    assertThat(found(Book_.author().publisher().founded.isNull())).containsExactly("b1", "c1");
    assertThat(found(Book_.author().publisher().founded.lt(1900))).containsExactly("a1", "a2");
    assertThat(left(Book_.author().publisher().founded.lt(1900))).containsExactly("b1", "c1");
    assertThat(found(not(Book_.author().publisher().name.in("Old", "Unknown"))))
        .containsExactly("c1");
    assertThat(found(Book_.author().publisher().name.startsWith("Un").not()))
        .containsExactly("a1", "a2", "c1");
  }

  @Test
  void presenceOfARelatedRow() {
    assertThat(found(Book_.author().publisher().isNull())).containsExactly("c1");
    assertThat(found(Book_.author().publisher().isNotNull())).containsExactly("a1", "a2", "b1");
    assertThat(found(Book_.author().publisher.isNull())).containsExactly("c1");
    assertThat(names(Author_.objects.filter(Author_.publisher.isNull()))).containsExactly("Carol");
    assertThat(names(Author_.objects.filter(Author_.publisher().isNull())))
        .containsExactly("Carol");
  }

  @Test
  void theKeyAtTheEndOfAStepNeedsNoJoin() {
    for (Condition<Book> byKey :
        List.of(
            Book_.author.eq(alice),
            Book_.author.eqPk(alice.getId()),
            Book_.author().id.eq(alice.getId()),
            Book_.author().id.in(alice.getId()))) {
      String sql = statementOf(() -> assertThat(found(byKey)).containsExactly("a1", "a2"));
      assertThat(sql).doesNotContain("JOIN");
    }
    assertThat(left(Book_.author.eq(alice))).containsExactly("b1", "c1");
    assertThat(found(Book_.author.ne(alice))).containsExactly("b1", "c1");
    Publisher old = Publisher_.objects.getByNameAndCity("Old", "");
    assertThat(names(Author_.objects.filter(Author_.publisher.ne(old))))
        .containsExactly("Bob", "Carol");
    assertThat(names(Author_.objects.exclude(Author_.publisher.eq(old))))
        .containsExactly("Bob", "Carol");
    assertThat(found(Book_.author().publisher.eq(old))).containsExactly("a1", "a2");
  }

  @Test
  void equalWaysAreOneJoin() {
    String sql =
        statementOf(
            () ->
                Book_.objects
                    .filter(Book_.author().name.gt("A"), Book_.author().age.gt(1))
                    .filter(Book_.author().publisher().name.eq("Old"))
                    .selectRelated(Book_.author().publisher())
                    .orderBy(Book_.author().name.asc(), Book_.author().publisher().name.asc())
                    .list());
    assertThat(sql.split(" JOIN ", -1)).hasSize(3);
  }

  @Test
  void orderOverRelations() {
    assertThat(titles(Book_.objects.orderBy(Book_.author().name.desc(), Book_.title.asc())))
        .containsExactly("c1", "b1", "a1", "a2");
    assertThat(
            titles(
                Book_.objects.orderBy(Book_.author().publisher().name.asc(), Book_.title.desc())))
        .containsExactly("a2", "a1", "b1", "c1");
    assertThat(
            titles(
                Book_.objects.orderBy(Book_.author().publisher().name.desc(), Book_.title.asc())))
        .containsExactly("c1", "b1", "a1", "a2");
    assertThat(
            titles(
                Book_.objects.orderBy(
                    Book_.author().publisher().founded.asc().nullsFirst(), Book_.title.asc())))
        .containsExactly("b1", "c1", "a1", "a2");
    assertThat(
            titles(
                Book_.objects
                    .orderBy(Book_.author().publisher().name.asc(), Book_.title.desc())
                    .reverse()))
        .containsExactly("c1", "b1", "a1", "a2");
  }

  @Test
  void columnsOfDifferentWaysAreCompared() {
    book("Alice", alice, 30);
    assertThat(found(Book_.title.eq(Book_.author().name))).containsExactly("Alice");
    assertThat(found(Book_.pages.eq(Book_.author().age))).containsExactly("Alice");
    assertThat(found(Book_.pages.gt(Book_.author().publisher().founded))).isEmpty();
    assertThat(left(Book_.pages.gt(Book_.author().publisher().founded))).hasSize(5);
    assertThat(found(Book_.author().name.ne(Book_.author().publisher().name))).hasSize(5);
  }

  @Test
  void updatesOverRelationsChangeEachRowOnce() {
    runs(
        1,
        () ->
            assertThat(
                    Book_.objects
                        .filter(Book_.author().publisher().name.eq("Old"))
                        .update(Book_.pages.set(Book_.pages.plus(1))))
                .isEqualTo(2));
    assertThat(found(Book_.pages.in(11, 21))).containsExactly("a1", "a2");
    assertThat(
            Book_.objects
                .exclude(Book_.author().publisher().name.eq("Old"))
                .update(Book_.published.set(true)))
        .isEqualTo(2);
    assertThat(found(Book_.published.isTrue())).containsExactly("b1", "c1");
  }

  @Test
  void deletesOverRelationsTakeTheirRows() {
    assertThat(Book_.objects.filter(Book_.author().age.gte(40)).delete().total()).isEqualTo(2);
    assertThat(found(Condition.empty())).containsExactly("a1", "a2");
    assertThat(Book_.objects.delete(Book_.author().publisher().isNull()).total()).isZero();
    assertThat(Book_.objects.exclude(Book_.author().publisher().isNull()).delete().total())
        .isEqualTo(2);
  }

  @Test
  void anExpressionOverARelationInAnUpdateIsRefused() {
    refuses("DORM3030", () -> Book_.objects.all().update(Book_.pages.set(Book_.author().age)));
  }

  @Test
  void slicesWithRelatedRowsCountRowsOfTheModel() {
    List<Book> page =
        Book_.objects
            .selectRelated(Book_.author().publisher())
            .prefetchRelated(Book_.tags)
            .orderBy(Book_.title.asc())
            .slice(1, 3)
            .list();
    assertThat(titles(page)).containsExactly("a2", "b1");
    assertThat(page.get(1).author()).isEqualTo(bob);
  }
}
