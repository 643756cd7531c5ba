package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Row;
import dev.dorm.Tuple2;
import dev.dorm.Tuple3;
import dev.dorm.ValuesQuery;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableDecimalExpression;
import dev.dorm.query.NullableDoubleExpression;
import dev.dorm.query.NullableLongExpression;
import dev.dorm.query.Ordering;
import dev.dorm.query.ToManyExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates: over all rows, and over groups of them. */
final class GroupContractTest extends ContractTest {
  private static final ToManyExpression<Publisher, Author> AUTHORS = Author_.publisher.reverse();

  private final LongExpression<Author> people = Author_.id.count();
  private final NullableLongExpression<Author> years = Author_.age.sum();

  /** A record that an aggregate is read into. */
  record Stats(long count, @Nullable Double average, @Nullable Integer oldest) {}

  /** A record that a group is read into. */
  record Total(@Nullable String publisher, @Nullable Long pages) {}

  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    Publisher press = publisher("Press");
    Author alice = author("Alice", 30, house);
    Author bob = author("Bob", 40, house);
    Author carol = author("Carol", 50, press);
    author("Dave", 30, null);
    book("Dune", alice, 400);
    book("Emma", alice, 300);
    book("Faust", bob, 200);
    book("Golem", carol, 100);
  }

  private static Author author(String name, int age, @Nullable Publisher publisher) {
    Author author = newAuthor(name, age);
    author.setPublisher(publisher);
    author.save();
    return author;
  }

  @Test
  void aggregateGivesOneResultOverAllRows() {
    runs(
        1,
        () ->
            assertThat(
                    Author_.objects.aggregate(
                        Author_.id.count(), Author_.age.avg(), Author_.age.max()))
                .isEqualTo(new Tuple3<>(4L, 37.5, 50)));
    assertThat(
            Author_.objects
                .filter(Author_.age.gt(30))
                .aggregate(Stats::new, Author_.id.count(), Author_.age.avg(), Author_.age.max()))
        .isEqualTo(new Stats(2, 45.0, 50));
    long count = Author_.objects.aggregate(Author_.id.count());
    assertThat(count).isEqualTo(4);
    assertThat(Author_.objects.aggregate(Author_.age.countDistinct())).isEqualTo(3);
    assertThat(Author_.objects.aggregate(Author_.id.count(Author_.age.eq(30)), years))
        .isEqualTo(new Tuple2<>(2L, 150L));
    assertThat(Book_.objects.aggregate(Book_.author().age.max())).isEqualTo(50);
  }

  @Test
  void aggregateOverASliceOrRelatedRowsOrNothing() {
    String sql =
        statementOf(
            () ->
                assertThat(Author_.objects.orderBy(Author_.age.desc()).limit(2).aggregate(years))
                    .isEqualTo(90L));
    assertThat(sql).contains("IN (SELECT");
    assertThat(Author_.objects.aggregate(Author_.books.count(), Author_.books.sum(Book_.pages)))
        .isEqualTo(new Tuple2<>(4L, 1000L));
    assertThat(
            Author_.objects
                .filter(Author_.age.gt(90))
                .aggregate(
                    Author_.id.count(), years, Author_.books.count(), Author_.age.plus(1).max()))
        .hasToString("Tuple4[first=0, second=null, third=0, fourth=null]");
    runs(
        0,
        () ->
            assertThat(Author_.objects.none().aggregate(Author_.id.count(), years))
                .isEqualTo(new Tuple2<>(0L, null)));
    assertThat(Author_.objects.none().aggregate(Author_.books.count())).isZero();
  }

  @Test
  void aggregateNeedsAnAggregate() {
    assertThat(refuses("DORM3125", () -> Author_.objects.aggregate(Author_.age)))
        .hasMessageContaining("age");
    refuses("DORM3125", () -> Author_.objects.aggregate(people, Author_.age.plus(1)));
    refuses("DORM3126", () -> Author_.objects.aggregate(people.plus(Author_.id)));
  }

  @Test
  void valuesAnnotatedWithAnAggregateGroup() {
    String sql =
        statementOf(
            () ->
                assertThat(
                        Author_.objects
                            .values(Author_.age)
                            .annotate(people.as("people"))
                            .orderBy(Author_.age.asc())
                            .list())
                    .containsExactly(
                        Map.of("age", 30, "people", 2L),
                        Map.of("age", 40, "people", 1L),
                        Map.of("age", 50, "people", 1L)));
    assertThat(sql).contains("GROUP BY 1");
  }

  @Test
  void selectGroupsByWhatIsNoAggregate() {
    assertThat(
            Author_.objects
                .valuesList(Author_.publisher().name, people, years)
                .orderBy(Author_.publisher().name.asc())
                .list())
        .containsExactly(
            new Tuple3<>("House", 2L, 70L),
            new Tuple3<>("Press", 1L, 50L),
            new Tuple3<>(null, 1L, 30L));
    List<Row> rows =
        Author_.objects.select(Author_.age).annotate(people).orderBy(people.desc()).limit(1).list();
    assertThat(rows.get(0).get(Author_.age)).isEqualTo(30);
    assertThat(rows.get(0).get(people)).isEqualTo(2L);
    assertThat(Author_.objects.select(people).list()).hasSize(1);
  }

  @Test
  void groupsGoOverExpressionsWithParameters() {
    IntegerExpression<Author> later = Author_.age.plus(1).plus(1);
    assertThat(Author_.objects.valuesList(later, people).orderBy(later.desc(), people.asc()).list())
        .containsExactly(new Tuple2<>(52, 1L), new Tuple2<>(42, 1L), new Tuple2<>(32, 2L));
    IntegerExpression<Author> other = Author_.age.plus(1).plus(2);
    refuses(
        "DORM3126", () -> Author_.objects.valuesList(later, people).orderBy(other.asc()).list());
  }

  @Test
  void havingIsAFilterOnAggregatesBehindThem() {
    ValuesQuery<Author, Tuple2<Integer, Long>> groups =
        Author_.objects.valuesList(Author_.age, people).orderBy(Author_.age.asc());
    String sql =
        statementOf(
            () ->
                assertThat(groups.filter(people.gte(2)).list())
                    .containsExactly(new Tuple2<>(30, 2L)));
    assertThat(sql).contains(" HAVING ").doesNotContain(" WHERE ");
    assertThat(groups.exclude(people.gte(2)).list()).hasSize(2);
    assertThat(groups.filter(people.gte(2).or(years.gt(45))).list()).hasSize(2);
    sql =
        statementOf(
            () ->
                assertThat(groups.filter(Author_.name.ne("Dave"), people.eq(1)).count())
                    .isEqualTo(3));
    assertThat(sql).contains(" HAVING ").contains(" WHERE ");
    assertThat(groups.filter(people.gt(1).or(Author_.age.eq(50))).list()).hasSize(2);
    refuses("DORM3126", () -> groups.filter(people.gt(1).or(Author_.name.eq("Bob"))).list());
  }

  @Test
  void groupsAreCountedSlicedAndAsked() {
    ValuesQuery<Author, Tuple2<Integer, Long>> groups =
        Author_.objects.valuesList(Author_.age, people);
    assertThat(groups.count()).isEqualTo(3);
    assertThat(groups.filter(people.gt(1)).count()).isEqualTo(1);
    assertThat(groups.filter(people.gt(9)).exists()).isFalse();
    assertThat(groups.filter(people.gt(1)).exists()).isTrue();
    assertThat(groups.orderBy(people.desc(), Author_.age.desc()).slice(1, 2).list())
        .containsExactly(new Tuple2<>(50, 1L));
    assertThat(groups.slice(0, 2).count()).isEqualTo(2);
    assertThat(groups.first()).contains(new Tuple2<>(30, 2L));
    assertThat(groups.last()).contains(new Tuple2<>(50, 1L));
    assertThat(groups.get(people.gt(1)).first()).isEqualTo(30);
    assertThat(groups.orderBy(Author_.books.count().desc()).first()).contains(new Tuple2<>(30, 2L));
    refuses("DORM3126", () -> groups.orderBy(Author_.name.asc()).list());
    runs(0, () -> assertThat(groups.none().list()).isEmpty());
  }

  @Test
  void aggregatesOverRelatedRowsAreCombined() {
    NullableLongExpression<Author> pages = Author_.books.sum(Book_.pages, Book_.pages.gt(100));
    LongExpression<Author> books = Author_.books.count();
    assertThat(
            Author_.objects
                .select(Total::new, Author_.publisher().name, pages)
                .orderBy(pages.desc(), Author_.publisher().name.asc())
                .filter(books.gt(0))
                .list())
        .containsExactly(new Total("Press", null), new Total("House", 900L));
    assertThat(
            Author_.objects
                .valuesList(Author_.age, books, people)
                .orderBy(Author_.age.asc())
                .filter(books.lt(2).or(pages.gt(600)))
                .list())
        .containsExactly(
            new Tuple3<>(30, 2L, 2L), new Tuple3<>(40, 1L, 1L), new Tuple3<>(50, 1L, 1L));
    assertThat(
            Author_.objects
                .valuesList(Author_.age, Author_.books.max(Book_.pages))
                .orderBy(Author_.age.asc())
                .list())
        .containsExactly(new Tuple2<>(30, 400), new Tuple2<>(40, 200), new Tuple2<>(50, 100));
    assertThat(
            Author_.objects
                .valuesList(Author_.age, Author_.books.avg(Book_.pages, Book_.pages.lt(400)))
                .orderBy(Author_.age.asc())
                .list())
        .containsExactly(new Tuple2<>(30, 300.0), new Tuple2<>(40, 200.0), new Tuple2<>(50, 100.0));
    assertThat(Author_.objects.aggregate(Author_.books.avg(Book_.pages))).isEqualTo(250.0);
    assertThat(Author_.objects.aggregate(Author_.books.avg(Book_.pages, Book_.pages.gt(900))))
        .isNull();
    refuses(
        "DORM3127",
        () ->
            Author_.objects
                .valuesList(Author_.age, Author_.books.countDistinct(Book_.title))
                .list());
  }

  @Test
  void exactSumsStayExact() {
    Author_.objects
        .filter(Author_.name.ne("Dave"))
        .update(Author_.balance.set(new BigDecimal("0.10")));
    NullableDecimalExpression<Publisher> money = AUTHORS.sum(Author_.balance);
    assertThat(Author_.objects.aggregate(Author_.balance.sum())).isEqualTo(new BigDecimal("0.30"));
    assertThat(
            Author_.objects
                .valuesList(Author_.publisher().name, Author_.balance.sum())
                .orderBy(Author_.publisher().name.asc())
                .list())
        .containsExactly(
            new Tuple2<>("House", new BigDecimal("0.20")),
            new Tuple2<>("Press", new BigDecimal("0.10")),
            new Tuple2<>(null, new BigDecimal("0.00")));
    assertThat(
            Publisher_.objects
                .valuesList(Publisher_.city, money)
                .filter(money.gt(new BigDecimal("0.25")))
                .list())
        .containsExactly(new Tuple2<>("", new BigDecimal("0.30")));
  }

  @Test
  void whatWasAnnotatedBeforeMakesGroups() {
    LongExpression<Author> books = Author_.books.count();
    assertThat(
            Author_.objects.annotate(books).valuesList(books, people).orderBy(books.asc()).list())
        .containsExactly(new Tuple2<>(0L, 1L), new Tuple2<>(1L, 2L), new Tuple2<>(2L, 1L));
    LongExpression<Author> thick = Author_.books.count(Book_.pages.gt(250));
    LongExpression<Author> thin = Author_.books.count(Book_.pages.lt(250));
    ValuesQuery<Author, Tuple2<Long, Long>> byThick =
        Author_.objects.annotate(thick).valuesList(thick, people);
    assertThat(byThick.orderBy(thick.desc()).list())
        .containsExactly(new Tuple2<>(2L, 1L), new Tuple2<>(0L, 3L));
    String sql =
        statementOf(() -> assertThat(byThick.filter(thick.gt(0), people.gt(0)).list()).hasSize(1));
    assertThat(sql).contains(" WHERE ").contains(" HAVING ");
    assertThat(byThick.filter(thin.gt(1)).list()).containsExactly(new Tuple2<>(0L, 3L));
    refuses("DORM3126", () -> byThick.filter(thick.gt(0).or(people.gt(0))).list());
    assertThat(
            Author_.objects
                .annotate(thick)
                .valuesList(Author_.name, thick.plus(1))
                .orderBy(Author_.name.asc())
                .first())
        .contains(new Tuple2<>("Alice", 3L));
    NullableDoubleExpression<Author> mean = books.avg();
    assertThat(Author_.objects.aggregate(mean)).isEqualTo(1.0);
  }

  @Test
  void combinedRowsAndThoseOfARelationGiveValues() {
    var old = Author_.objects.filter(Author_.age.gte(40));
    var house = Author_.objects.filter(Author_.publisher().name.eq("House"));
    assertThat(old.union(house).orderBy(Author_.name.asc()).valuesList(Author_.name).list())
        .containsExactly("Alice", "Bob", "Carol");
    assertThat(old.unionAll(house).aggregate(Author_.id.count())).isEqualTo(4);
    assertThat(
            old.unionAll(house)
                .valuesList(Author_.publisher().name, people)
                .orderBy(people.desc())
                .first())
        .contains(new Tuple2<>("House", 3L));
    refuses("DORM3139", () -> old.union(house).limit(1).aggregate(people));
    Author alice = Author_.objects.get(Author_.name.eq("Alice"));
    assertThat(alice.books().all().aggregate(Book_.pages.sum())).isEqualTo(700L);
    Book dune = Book_.objects.get(Book_.title.eq("Dune"));
    dune.tags().add(tag("sand"), tag("space"));
    assertThat(dune.tags().filter(Tag_.name.startsWith("s")).valuesList(Tag_.name).list())
        .containsExactlyInAnyOrder("sand", "space");
    assertThat(dune.tags().all().valuesList(Tag_.name.length(), Tag_.id.count()).count())
        .isEqualTo(2);
  }

  @Test
  void aggregatesInAPlainQueryAreRefused() {
    refuses("DORM3121", () -> Author_.objects.annotate(people));
    refuses("DORM3121", () -> Author_.objects.filter(people.gt(1)).list());
    refuses("DORM3121", () -> Author_.objects.filter(people.gt(1)).count());
    Ordering<Author> most = people.desc();
    refuses("DORM3121", () -> Author_.objects.orderBy(most).list());
    refuses("DORM3121", () -> Author_.objects.filter(people.gt(1)).values(Author_.name).list());
    refuses("DORM3121", () -> Author_.objects.all().update(Author_.age.set(Author_.age.max())));
    refuses("DORM3121", () -> Author_.objects.filter(Author_.books.any(Book_.id.count().gt(3))));
    LongExpression<Book> nested = Book_.pages.plus(1).count(Book_.pages.max().gt(3));
    refuses("DORM3121", () -> Book_.objects.aggregate(nested));
  }
}
