package dev.dorm.tests.contract;

import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.CombinedQuerySet;
import dev.dorm.QuerySet;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableLongExpression;
import dev.dorm.query.Subquery;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every set of features of a query with every operation: the operation is about exactly the rows
 * that {@code list()} shows, or it is refused before any statement. The refusals stand in
 * docs/guide.md.
 */
final class CombinationContractTest extends QueryContractTest {
  private static final int BOOKS = 12;
  private static final LongExpression<Book> TAGS = Book_.tags.count();

  private static final LongExpression<Book> NUMBER =
      rowNumber().over(partitionBy(Book_.author).orderBy(Book_.pages.asc()));

  /** What a query may be made of. */
  enum Feature {
    FILTER,
    EXCLUDE,
    JOIN,
    ANNOTATE,
    WINDOW,
    ORDER,
    DISTINCT,
    SLICE
  }

  static Stream<Set<Feature>> combinations() {
    List<Set<Feature>> all = new ArrayList<>();
    Feature[] features = Feature.values();
    for (int bits = 0; bits < 1 << features.length; bits++) {
      Set<Feature> some = EnumSet.noneOf(Feature.class);
      for (Feature feature : features) {
        if ((bits & 1 << feature.ordinal()) != 0) {
          some.add(feature);
        }
      }
      all.add(some);
    }
    return all.stream();
  }

  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    List<Book> books = new ArrayList<>();
    List<Author> authors = List.of(author("a0", 0), author("a1", 1), author("a2", 2));
    authors.get(1).setPublisher(house);
    authors.get(1).save();
    for (int i = 0; i < BOOKS; i++) {
      Book book = new Book();
      book.setTitle("b" + i);
      book.setAuthor(authors.get(i % 3));
      book.setPages(i);
      books.add(book);
    }
    Book_.objects.bulkCreate(books);
  }

  private static QuerySet<Book> query(Set<Feature> features) {
    QuerySet<Book> query = Book_.objects.all();
    if (features.contains(Feature.FILTER)) {
      query = query.filter(Book_.pages.gt(1));
    }
    if (features.contains(Feature.EXCLUDE)) {
      query = query.exclude(Book_.title.in("b3", "b8"));
    }
    if (features.contains(Feature.JOIN)) {
      query =
          query
              .exclude(Book_.author().publisher().name.eq("House"))
              .selectRelated(Book_.author().publisher());
    }
    if (features.contains(Feature.ANNOTATE)) {
      query = query.annotate(TAGS).filter(TAGS.eq(0));
    }
    if (features.contains(Feature.WINDOW)) {
      query = query.filter(NUMBER.gt(1L));
    }
    if (features.contains(Feature.ORDER)) {
      query = query.orderBy(Book_.author().name.desc(), Book_.pages.desc());
    }
    if (features.contains(Feature.DISTINCT)) {
      query = query.distinct();
    }
    if (features.contains(Feature.SLICE)) {
      query = features.contains(Feature.ORDER) ? query : query.orderBy(Book_.pk.asc());
      query = query.slice(1, 4);
    }
    return query;
  }

  private static Set<String> inside(Subquery<Book> query) {
    return new TreeSet<>(titles(Book_.objects.filter(Book_.pk.in(query)).list()));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void countExistsScalarAndInAreAboutTheRowsThatListShows(Set<Feature> features) {
    QuerySet<Book> query = query(features);
    List<Book> rows = query.list();
    assertThat(rows).isNotEmpty();
    runs(1, () -> assertThat(query.count()).isEqualTo(rows.size()));
    runs(1, () -> assertThat(query.exists()).isTrue());
    long pages = rows.stream().mapToLong(Book::getPages).sum();
    runs(1, () -> assertThat(query.aggregate(Book_.pages.sum())).isEqualTo(pages));
    runs(1, () -> assertThat(inside(query)).isEqualTo(new TreeSet<>(titles(rows))));
    assertThat(Book_.objects.exclude(Book_.pk.in(query)).count()).isEqualTo(BOOKS - rows.size());
    assertThat(Book_.objects.filter(Book_.pages.in(query.column(Book_.pages))).count())
        .isEqualTo(rows.size());
    if (features.contains(Feature.SLICE)) {
      refuses("DORM3146", () -> query.scalar(Book_.pages.sum()));
    } else {
      NullableLongExpression<Publisher> sum = query.scalar(Book_.pages.sum());
      Publisher any = Publisher_.objects.annotate(sum).first().orElseThrow();
      assertThat(any.get(sum)).isEqualTo(pages);
    }
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void anUpdateTouchesTheRowsThatListShows(Set<Feature> features) {
    QuerySet<Book> query = query(features);
    List<String> shown = titles(query.list());
    if (features.contains(Feature.SLICE)) {
      refuses("DORM3023", () -> query.update(Book_.published.set(true)));
      assertThat(Book_.objects.filter(Book_.published.isTrue()).count()).isZero();
      Book_.objects.filter(Book_.pk.in(query)).update(Book_.published.set(true));
    } else {
      runs(1, () -> assertThat(query.update(Book_.published.set(true))).isEqualTo(shown.size()));
    }
    assertThat(titles(Book_.objects.filter(Book_.published.isTrue())))
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void aDeleteTouchesTheRowsThatListShows(Set<Feature> features) {
    QuerySet<Book> query = query(features);
    List<String> shown = titles(query.list());
    if (features.contains(Feature.SLICE)) {
      refuses("DORM3023", query::delete);
      assertThat(Book_.objects.count()).isEqualTo(BOOKS);
      Book_.objects.filter(Book_.pk.in(query)).delete();
    } else {
      assertThat(query.delete().total()).isEqualTo(shown.size());
    }
    assertThat(Book_.objects.count()).isEqualTo(BOOKS - shown.size());
    assertThat(titles(Book_.objects)).doesNotContainAnyElementsOf(shown);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void combinationsAreAboutTheRowsOfTheirParts(Set<Feature> features) {
    QuerySet<Book> query = query(features);
    QuerySet<Book> thin = Book_.objects.filter(Book_.pages.lt(3));
    QuerySet<Book> other = features.contains(Feature.ANNOTATE) ? thin.annotate(TAGS) : thin;
    Set<String> mine = new TreeSet<>(titles(query.list()));
    Set<String> theirs = new TreeSet<>(titles(other.list()));
    Set<String> union = new TreeSet<>(mine);
    union.addAll(theirs);
    Set<String> both = new TreeSet<>(mine);
    both.retainAll(theirs);
    Set<String> rest = new TreeSet<>(mine);
    rest.removeAll(theirs);
    same(query.union(other), union, union.size());
    same(query.unionAll(other), union, mine.size() + theirs.size());
    same(query.intersection(other), both, both.size());
    same(query.difference(other), rest, rest.size());
    assertThat(titles(query.union(query))).containsExactlyInAnyOrderElementsOf(mine);
  }

  private void same(CombinedQuerySet<Book> combined, Set<String> titles, int rows) {
    List<Book> list = combined.list();
    assertThat(list).hasSize(rows);
    assertThat(new TreeSet<>(titles(list))).isEqualTo(titles);
    runs(1, () -> assertThat(combined.count()).isEqualTo(rows));
    runs(1, () -> assertThat(combined.exists()).isEqualTo(rows > 0));
    assertThat(inside(combined)).isEqualTo(titles);
    CombinedQuerySet<Book> slice = combined.orderBy(Book_.pages.asc()).slice(0, 2);
    assertThat(slice.count()).isEqualTo(Math.min(rows, 2));
    assertThat(inside(slice)).isEqualTo(new TreeSet<>(titles(slice.list())));
  }
}
