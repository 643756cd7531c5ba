package dev.dorm.tests.contract;

import static dev.dorm.Dsl.currentRow;
import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.following;
import static dev.dorm.Dsl.lag;
import static dev.dorm.Dsl.ntile;
import static dev.dorm.Dsl.orderBy;
import static dev.dorm.Dsl.outer;
import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.preceding;
import static dev.dorm.Dsl.rank;
import static dev.dorm.Dsl.rowNumber;
import static dev.dorm.Dsl.unboundedPreceding;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dorm.Dorm;
import dev.dorm.QuerySet;
import dev.dorm.Tuple2;
import dev.dorm.Tuple3;
import dev.dorm.query.Condition;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.NullableLongExpression;
import dev.dorm.query.Window;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values over windows wherever a query takes them, and refusals where it cannot. */
final class WindowFunctionContractTest extends ContractTest {
  private final Window<Book> longest =
      partitionBy(Book_.author).orderBy(Book_.pages.desc(), Book_.id.asc());
  private final LongExpression<Book> place = rowNumber().over(longest);
  private final NullableLongExpression<Book> running =
      Book_.pages.sum().over(orderBy(Book_.pages.asc(), Book_.id.asc()));

  private Author alice;
  private Author bob;

  /** A record that a window is read into. */
  record Placed(String title, long place) {}

  @BeforeEach
  void fill() {
    alice = author("Alice", 30);
    bob = author("Bob", 40);
    book("Dune", alice, 400);
    book("Emma", alice, 300);
    book("Faust", alice, 200);
    book("Golem", bob, 250);
    book("Hobbit", bob, 100);
    recorder.clear();
  }

  private static QuerySet<Book> books() {
    return Book_.objects.orderBy(Book_.title.asc());
  }

  @Test
  void annotatesInOneStatement() {
    List<Book> rows = new ArrayList<>();
    String sql = statementOf(() -> rows.addAll(books().annotate(place, running).list()));
    assertThat(sql).contains("OVER (PARTITION BY").doesNotContain("JOIN");
    assertThat(rows)
        .extracting(Book::getTitle, book -> book.get(place), book -> book.get(running))
        .containsExactly(
            tuple("Dune", 1L, 1250L),
            tuple("Emma", 2L, 850L),
            tuple("Faust", 3L, 300L),
            tuple("Golem", 1L, 550L),
            tuple("Hobbit", 2L, 100L));
  }

  @Test
  void standsInValuesOrdersAndComputedValues() {
    assertThat(books().limit(2).select(Placed::new, Book_.title, place))
        .containsExactly(new Placed("Dune", 1), new Placed("Emma", 2));
    assertThat(Book_.objects.orderBy(place.desc(), Book_.title.asc()).valuesList(Book_.title))
        .containsExactly("Faust", "Emma", "Hobbit", "Dune", "Golem");
    assertThat(books().valuesList(when(place.eq(1L), "first").otherwise("later"), place.plus(10)))
        .startsWith(new Tuple2<>("first", 11L), new Tuple2<>("later", 12L));
    NullableIntegerExpression<Book> before = lag(Book_.pages).over(longest);
    assertThat(books().valuesList(Book_.pages.minus(before)))
        .containsExactly(null, -100, -100, null, -150);
    assertThat(books().valuesList(rank().over(orderBy(Book_.author().age.desc()))))
        .containsExactly(3L, 3L, 3L, 1L, 1L);
    assertThat(books().distinct().orderBy(place.asc()).valuesList(place))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void filtersAfterAllOtherConditions() {
    String sql =
        statementOf(
            () ->
                assertThat(titles(books().filter(place.lte(1L)))).containsExactly("Dune", "Golem"));
    assertThat(sql).contains("JOIN (SELECT").contains(".w1 <= ");
    // The place is counted among the rows that the other conditions leave, before or behind it.
    assertThat(titles(books().filter(place.eq(1L)).filter(Book_.pages.lt(400))))
        .containsExactly("Emma", "Golem");
    assertThat(titles(books().filter(Book_.pages.lt(400), place.eq(1L))))
        .containsExactly("Emma", "Golem");
    assertThat(titles(books().exclude(place.eq(1L)))).containsExactly("Emma", "Faust", "Hobbit");
    assertThat(titles(books().filter(place.eq(3L).or(Book_.title.eq("Hobbit")))))
        .containsExactly("Faust", "Hobbit");
    assertThat(titles(books().filter(place.in(List.of(2L, 3L)), running.between(100L, 300L))))
        .containsExactly("Faust", "Hobbit");
    assertThat(titles(books().filter(when(place.eq(1L), "a").otherwise("b").eq("b"))))
        .containsExactly("Emma", "Faust", "Hobbit");
    assertThat(titles(books().filter(lag(Book_.pages).over(longest).isNull())))
        .containsExactly("Dune", "Golem");
    assertThat(titles(books().filter(place.eq(1L), Book_.author().name.eq("Bob"))))
        .containsExactly("Golem");
    assertThat(
            titles(
                books()
                    .filter(
                        Book_.author.in(Author_.objects.filter(Author_.age.gt(35))), place.gt(1L))))
        .containsExactly("Hobbit");
  }

  @Test
  void whatIsReadIsWhatWasFilteredBy() {
    QuerySet<Book> later =
        Book_.objects
            .annotate(place, running)
            .filter(place.gte(2L))
            .orderBy(place.desc(), Book_.title.asc());
    List<Book> rows = new ArrayList<>();
    runs(1, () -> rows.addAll(later.selectRelated(Book_.author()).list()));
    assertThat(rows).extracting(Book::getTitle).containsExactly("Faust", "Emma", "Hobbit");
    assertThat(rows).extracting(book -> book.get(place)).containsExactly(3L, 2L, 2L);
    assertThat(rows).extracting(book -> book.get(running)).containsExactly(300L, 850L, 100L);
    assertThat(later.valuesList(Book_.title, place))
        .containsExactly(
            new Tuple2<>("Faust", 3L), new Tuple2<>("Emma", 2L), new Tuple2<>("Hobbit", 2L));
    assertThat(titles(later.reverse().slice(0, 2))).containsExactly("Hobbit", "Emma");
    assertThat(later.last().orElseThrow().getTitle()).isEqualTo("Hobbit");
  }

  @Test
  void countsExistsAndSlices() {
    QuerySet<Book> first = books().filter(place.eq(1L));
    runs(1, () -> assertThat(first.count()).isEqualTo(2));
    runs(1, () -> assertThat(first.exists()).isTrue());
    runs(1, () -> assertThat(books().filter(place.eq(9L)).exists()).isFalse());
    runs(1, () -> assertThat(titles(first.slice(1, 2))).containsExactly("Golem"));
    runs(1, () -> assertThat(first.slice(1, 5).count()).isEqualTo(1));
    runs(1, () -> assertThat(first.aggregate(Book_.pages.sum())).isEqualTo(650L));
    runs(1, () -> assertThat(first.limit(1).aggregate(Book_.pages.sum())).isEqualTo(400L));
    runs(1, () -> assertThat(first.get(1).getTitle()).isEqualTo("Golem"));
    runs(1, () -> assertThat(titles(Book_.objects.filter(Book_.pk.in(first)))).hasSize(2));
    assertThat(titles(first.union(Book_.objects.filter(place.eq(3L))).orderBy(Book_.title.asc())))
        .containsExactly("Dune", "Faust", "Golem");
    assertThat(first.stream().map(Book::getTitle).toList()).containsExactly("Dune", "Golem");
  }

  @Test
  void groupsAreOfTheFilteredRowsAndHaveWindowsOfTheirOwn() {
    assertThat(
            Book_.objects
                .filter(place.lte(2L))
                .orderBy(Book_.author().name.asc())
                .valuesList(Book_.author().name, Book_.pages.sum()))
        .containsExactly(new Tuple2<>("Alice", 700L), new Tuple2<>("Bob", 350L));
    assertThat(
            Book_.objects
                .orderBy(Book_.author().name.asc())
                .valuesList(Book_.author().name, rank().over(orderBy(Book_.pages.sum().asc()))))
        .containsExactly(new Tuple2<>("Alice", 2L), new Tuple2<>("Bob", 1L));
    assertThat(
            Author_.objects
                .orderBy(Author_.name.asc())
                .select(
                    (name, books, number) -> name + books + number,
                    Author_.name,
                    Author_.books.count(),
                    rowNumber().over(orderBy(Author_.name.desc()))))
        .containsExactly("Alice32", "Bob21");
    refuses(
        "DORM3126",
        () -> Book_.objects.valuesList(Book_.author().name, Book_.pages.sum(), place).list());
    refuses(
        "DORM3109",
        () ->
            Book_.objects
                .annotate(place)
                .valuesList(Book_.author().name, Book_.pages.sum(), place)
                .list());
    refuses(
        "DORM3109",
        () ->
            Book_.objects.valuesList(Book_.author().name, Book_.pages.sum()).filter(place.eq(1L)));
  }

  @Test
  void updatesAndDeletesTheRowsOfTheFilter() {
    String sql =
        statementOf(
            () ->
                assertThat(Book_.objects.filter(place.eq(1L)).update(Book_.published.set(true)))
                    .isEqualTo(2));
    assertThat(sql).contains("IN (SELECT");
    assertThat(titles(books().filter(Book_.published.isTrue()))).containsExactly("Dune", "Golem");
    assertThat(Book_.objects.filter(place.gt(1L)).delete(Book_.pages.lt(300)).total()).isEqualTo(1);
    assertThat(Book_.objects.filter(place.gte(2L)).delete().total()).isEqualTo(2);
    assertThat(titles(books())).containsExactly("Dune", "Golem");
    assertThat(
            Author_.objects
                .filter(rowNumber().over(orderBy(Author_.age.desc())).eq(1L))
                .delete()
                .total())
        .isEqualTo(2);
    assertThat(names(Author_.objects.all())).containsExactly("Alice");
  }

  @Test
  void locksTheRowsThatItFinds() {
    Dorm.atomic(
        () -> {
          assertThat(titles(books().filter(place.eq(1L)).selectForUpdate()))
              .containsExactly("Dune", "Golem");
          assertThat(books().annotate(place).selectForUpdate().list())
              .extracting(book -> book.get(place))
              .containsExactly(1L, 2L, 3L, 1L, 2L);
          assertThat(titles(Book_.objects.orderBy(running.asc()).selectForUpdate()))
              .startsWith("Hobbit");
        });
  }

  @Test
  void standsInSubqueriesAndPrefetches() {
    assertThat(
            names(
                Author_.objects
                    .filter(
                        exists(
                            Book_.objects.filter(
                                Book_.author.eqPk(outer(Author_.pk)),
                                rowNumber().over(orderBy(Book_.pages.desc())).eq(3L))))
                    .orderBy(Author_.name.asc())))
        .containsExactly("Alice");
    List<Author> authors = new ArrayList<>();
    runs(
        2,
        () ->
            authors.addAll(
                Author_.objects
                    .orderBy(Author_.name.asc())
                    .prefetchRelated(
                        Author_.books,
                        rows -> rows.filter(place.lte(2L)).orderBy(Book_.title.asc()))
                    .list()));
    assertThat(authors)
        .extracting(author -> titles(author.books()))
        .containsExactly(List.of("Dune", "Emma"), List.of("Golem", "Hobbit"));
    Tag tag = tag("long");
    Book dune = books().get(0);
    dune.tags().add(tag);
    Tag other = tag("dusty");
    dune.tags().add(other);
    LongExpression<Tag> number = rowNumber().over(orderBy(Tag_.name.asc()));
    assertThat(dune.tags().filter(number.eq(1L)).list())
        .extracting(Tag::getName)
        .containsExactly("dusty");
    refuses(
        "DORM3108",
        () -> Book_.objects.prefetchRelated(Book_.tags, rows -> rows.filter(number.eq(1L))));
    refuses("DORM3019", () -> Book_.objects.prefetchRelated(Book_.tags, rows -> rows.limit(1)));
    LongExpression<Book> place = rowNumber().over(orderBy(Book_.pk.asc()));
    refuses(
        "DORM3157", () -> Book_.objects.annotate(place).orderBy(Book_.pk.asc()).after(dune).list());
    List<Book> page = Book_.objects.orderBy(Book_.pk.asc()).after(dune).annotate(place).list();
    assertThat(page.get(0).get(place)).isEqualTo(1);
  }

  @Test
  void bindsValuesInTheirPlacesWhereverTheyStand() {
    NullableIntegerExpression<Book> earlier =
        lag(Book_.pages.plus(1), 1, -7)
            .over(partitionBy(Book_.pages.mod(50)).orderBy(Book_.pages.times(2).desc()));
    NullableLongExpression<Book> some =
        Book_.pages
            .sum(Book_.title.ne("Emma"))
            .over(orderBy(Book_.pages.minus(3).asc()).rows(preceding(1), following(2)));
    QuerySet<Book> rows =
        books()
            .annotate(some, earlier, Book_.pages.plus(5))
            .filter(earlier.gt(-8).and(some.gt(420L)), Book_.pages.gt(100))
            .filter(Book_.title.ne("Golem").or(earlier.eq(301)))
            .orderBy(some.plus(1).desc(), earlier.asc());
    assertThat(rows.slice(0, 3).list())
        .extracting(Book::getTitle, book -> book.get(some), book -> book.get(earlier))
        .containsExactly(
            tuple("Golem", 850L, 301), tuple("Emma", 650L, 401), tuple("Faust", 450L, 251));
    assertThat(rows.valuesList(Book_.title, some, Book_.pages.plus(5)))
        .startsWith(new Tuple3<>("Golem", 850L, 255));
    assertThat(rows.count()).isEqualTo(3);
    assertThat(rows.sql().toString()).contains("lag(");
    assertThat(rows.update(Book_.pages.set(Book_.pages.plus(1000)))).isEqualTo(3);
    assertThat(titles(books().filter(Book_.pages.gt(1000))))
        .containsExactly("Emma", "Faust", "Golem");
  }

  @Test
  void goesOverRelationsAndTheirAggregates() {
    LongExpression<Book> byAuthor =
        rowNumber().over(orderBy(Book_.author().name.desc(), Book_.title.asc()));
    assertThat(titles(books().filter(byAuthor.in(List.of(1L, 3L)), Book_.tags.none())))
        .containsExactly("Dune", "Golem");
    LongExpression<Author> byBooks =
        rank().over(orderBy(Author_.books.count(Book_.pages.gte(200)).desc()));
    assertThat(Author_.objects.annotate(byBooks).orderBy(byBooks.asc()).list())
        .extracting(author -> author.get(byBooks))
        .containsExactly(1L, 2L);
    assertThat(names(Author_.objects.filter(byBooks.eq(2L)))).containsExactly("Bob");
    assertThat(
            Author_.objects
                .orderBy(Author_.name.asc())
                .valuesList(
                    Book_.objects
                        .filter(Book_.author.eqPk(outer(Author_.pk)), place.eq(2L))
                        .scalar(Book_.title)))
        .containsExactly("Emma", "Hobbit");
    List<String> seen = new ArrayList<>();
    books().filter(place.eq(1L)).forEachBatch(1, batch -> seen.addAll(titles(batch)));
    assertThat(seen).containsExactly("Dune", "Golem");
    refuses("DORM3107", () -> Book_.objects.distinctOn(place).list());
  }

  @Test
  void refusesWhereTheRowsAreNotThereYet() {
    Condition<Book> first = place.eq(1L);
    refuses("DORM3107", () -> Book_.objects.aggregate(place.max()));
    refuses("DORM3107", () -> Book_.objects.aggregate(Book_.pages.sum(first)));
    refuses("DORM3107", () -> Book_.objects.annotate(rowNumber().over(orderBy(place.asc()))));
    refuses("DORM3107", () -> Author_.objects.filter(Author_.books.any(first)));
    refuses("DORM3107", () -> Author_.objects.annotate(Author_.books.count(first)));
    refuses("DORM3107", () -> Author_.objects.annotate(Author_.books.sum(running)));
    refuses(
        "DORM3107",
        () -> Book_.objects.all().update(Book_.pages.set(lag(Book_.pages).over(longest))));
    refuses(
        "DORM3107",
        () -> Book_.objects.all().update(Book_.title.set(when(first, "first").otherwise("later"))));
    refuses(
        "DORM3121", () -> Book_.objects.annotate(rank().over(orderBy(Book_.pages.sum().asc()))));
    Book dune = books().list().get(0);
    refuses("DORM3108", () -> Book_.objects.filter(first).orderBy(Book_.pk.asc()).after(dune));
    refuses(
        "DORM3108",
        () -> Book_.objects.union(Book_.objects).valuesList(Book_.title).filter(first).list());
  }

  @Test
  void refusesWhatIsNoWindow() {
    refuses("DORM3105", () -> Book_.pages.over(longest));
    refuses("DORM3105", () -> Book_.pages.countDistinct().over(longest));
    refuses("DORM3105", () -> Book_.title.joined(", ", Book_.id.asc()).over(longest));
    refuses("DORM3106", () -> longest.rows(currentRow(), preceding(1)));
    refuses("DORM3106", () -> longest.rows(following(1), unboundedPreceding()));
    refuses("DORM3106", () -> longest.range(preceding(1), currentRow()));
    refuses("DORM3106", () -> partitionBy(Book_.author).groups(preceding(1), currentRow()));
    refuses("DORM3104", () -> ntile(0));
    refuses("DORM3104", () -> lag(Book_.pages, -1));
    refuses("DORM3104", () -> preceding(-1));
  }

  @Test
  void randomRowsAsInJava() {
    long seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    List<Book> made = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Book book = new Book();
      book.setTitle("b" + i);
      book.setAuthor(random.nextBoolean() ? alice : bob);
      book.setPages(random.nextInt(30));
      made.add(book);
    }
    Book_.objects.bulkCreate(made);
    List<Book> all = Book_.objects.orderBy(Book_.id.asc()).list();
    NullableLongExpression<Book> moving =
        Book_.pages.sum().over(longest.rows(preceding(2), currentRow()));
    LongExpression<Book> rank = rank().over(partitionBy(Book_.author).orderBy(Book_.pages.desc()));
    for (Book book :
        Book_.objects.annotate(place, moving, rank).filter(rank.lte(50L), place.gt(1L))) {
      List<Book> rows =
          all.stream()
              .filter(b -> b.author().getId().equals(book.author().getId()))
              .sorted(Comparator.comparing(Book::getPages).reversed().thenComparing(Book::getId))
              .toList();
      int at = rows.stream().map(Book::getId).toList().indexOf(book.getId());
      long before = rows.stream().filter(b -> b.getPages() > book.getPages()).count();
      long sum =
          LongStream.rangeClosed(Math.max(0, at - 2), at)
              .map(i -> rows.get((int) i).getPages())
              .sum();
      assertThat(new @Nullable Object[] {book.get(place), book.get(moving), book.get(rank)})
          .as("seed %s, book %s", seed, book.getId())
          .containsExactly(at + 1L, sum, before + 1);
      assertThat(at).isPositive();
      assertThat(before).isLessThan(50);
    }
  }
}
