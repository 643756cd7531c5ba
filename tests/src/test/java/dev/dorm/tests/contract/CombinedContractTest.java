package dev.dorm.tests.contract;

import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.outer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.CombinedQuerySet;
import dev.dorm.QuerySet;
import dev.dorm.query.LongExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Union, intersection and difference of queries. */
final class CombinedContractTest extends ContractTest {
  private final QuerySet<Author> young = Author_.objects.filter(Author_.age.lt(4));
  private final QuerySet<Author> middle = Author_.objects.filter(Author_.age.between(2, 6));
  private final QuerySet<Author> even = Author_.objects.filter(Author_.age.in(0, 2, 4, 6, 8));

  @BeforeEach
  void fill() {
    Publisher house = publisher("House");
    for (int i = 0; i < 9; i++) {
      Author author = author("a" + i, i);
      if (i % 3 == 0) {
        author.setPublisher(house);
        author.save();
      }
      book("b" + i, author, i * 10);
    }
  }

  private static List<String> sorted(CombinedQuerySet<Author> authors) {
    return names(authors.orderBy(Author_.age.asc()));
  }

  @Test
  void theFourCombinations() {
    runs(
        1,
        () ->
            assertThat(sorted(young.union(middle)))
                .containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6"));
    assertThat(sorted(young.unionAll(middle)))
        .containsExactly("a0", "a1", "a2", "a2", "a3", "a3", "a4", "a5", "a6");
    assertThat(sorted(young.intersection(middle))).containsExactly("a2", "a3");
    assertThat(sorted(young.difference(middle))).containsExactly("a0", "a1");
    assertThat(sorted(young.union())).containsExactly("a0", "a1", "a2", "a3");
  }

  @Test
  void severalOthersAtOnce() {
    assertThat(sorted(young.intersection(middle, even))).containsExactly("a2");
    assertThat(sorted(Author_.objects.all().difference(young, even))).containsExactly("a5", "a7");
    assertThat(young.unionAll(middle, even).count()).isEqualTo(4 + 5 + 5);
  }

  @Test
  void combinationsNestAsTheyAreWritten() {
    assertThat(sorted(young.union(middle).intersection(even)))
        .containsExactly("a0", "a2", "a4", "a6");
    assertThat(sorted(young.union(middle.intersection(even))))
        .containsExactly("a0", "a1", "a2", "a3", "a4", "a6");
    assertThat(sorted(young.difference(middle.difference(even)))).containsExactly("a0", "a1", "a2");
    assertThat(sorted(young.difference(middle).difference(even))).containsExactly("a1");
    assertThat(sorted(young.unionAll(young).union(young))).hasSize(4);
    assertThat(young.union(middle).unionAll(young.union(middle)).count()).isEqualTo(14);
  }

  @Test
  void orderSliceCountExistsFirstAndLast() {
    CombinedQuerySet<Author> all = young.union(middle);
    assertThat(names(all.orderBy(Author_.age.desc()).limit(2))).containsExactly("a6", "a5");
    assertThat(names(all.orderBy(Author_.age.asc()).offset(5))).containsExactly("a5", "a6");
    assertThat(names(all.orderBy(Author_.age.asc()).slice(1, 3))).containsExactly("a1", "a2");
    assertThat(names(all.orderBy(Author_.age.asc()).reverse().limit(1))).containsExactly("a6");
    runs(1, () -> assertThat(all.count()).isEqualTo(7));
    assertThat(all.orderBy(Author_.age.asc()).slice(2, 4).count()).isEqualTo(2);
    assertThat(all.exists()).isTrue();
    assertThat(young.intersection(Author_.objects.filter(Author_.age.gt(7))).exists()).isFalse();
    assertThat(all.orderBy(Author_.age.asc()).first()).map(Author::getName).hasValue("a0");
    assertThat(all.orderBy(Author_.age.asc()).last()).map(Author::getName).hasValue("a6");
    refuses("DORM3019", () -> all.limit(2).orderBy(Author_.age.asc()));
    assertThat(names(all.orderBy(Author_.publisher().name.asc(), Author_.age.desc()).limit(4)))
        .containsExactly("a6", "a3", "a0", "a5");
  }

  @Test
  void slicedPartsKeepTheirSliceAndOthersLoseTheirOrder() {
    QuerySet<Author> eldest = Author_.objects.orderBy(Author_.age.desc()).limit(2);
    QuerySet<Author> youngest = Author_.objects.orderBy(Author_.age.asc()).slice(1, 3);
    assertThat(sorted(eldest.union(youngest))).containsExactly("a1", "a2", "a7", "a8");
    assertThat(sorted(youngest.union(eldest, young.orderBy(Author_.bio.asc()))))
        .containsExactly("a0", "a1", "a2", "a3", "a7", "a8");
    assertThat(sorted(eldest.union(youngest).orderBy(Author_.age.asc()).limit(1).union(eldest)))
        .containsExactly("a1", "a7", "a8");
    assertThat(statementOf(() -> young.orderBy(Author_.bio.asc()).union(middle).list()))
        .doesNotContain("bio\" ASC", "\"bio\" NULLS")
        .containsOnlyOnce("ORDER BY");
  }

  @Test
  void combinedRowsStandInOtherQueries() {
    assertThat(titles(Book_.objects.filter(Book_.author.in(young.difference(middle)))))
        .containsExactlyInAnyOrder("b0", "b1");
    assertThat(names(Author_.objects.filter(Author_.pk.in(young.intersection(middle)))))
        .containsExactlyInAnyOrder("a2", "a3");
    assertThat(
            Author_.objects
                .filter(Author_.pk.in(young.intersection(middle)))
                .update(Author_.bio.set("x")))
        .isEqualTo(2);
    QuerySet<Book> thin =
        Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk)), Book_.pages.lt(20));
    QuerySet<Book> thick =
        Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk)), Book_.pages.gt(60));
    assertThat(names(Author_.objects.filter(exists(thin.union(thick))).orderBy(Author_.age.asc())))
        .containsExactly("a0", "a1", "a7", "a8");
  }

  @Test
  void relatedRowsAreFetchedOfCombinedOnes() {
    runs(
        2,
        () -> {
          for (Author author :
              young
                  .selectRelated(Author_.publisher())
                  .union(middle.prefetchRelated(Author_.books))) {
            assertThat(author.books().list()).hasSize(1);
            assertThat(author.publisher() == null).isEqualTo(author.getAge() % 3 != 0);
          }
        });
    runs(
        2,
        () -> {
          for (Book book :
              Book_.objects
                  .filter(Book_.pages.lt(30))
                  .union(Book_.objects.filter(Book_.pages.gt(50)))
                  .selectRelated(Book_.author())
                  .prefetchRelated(Book_.tags)) {
            assertThat(book.author().getName()).startsWith("a");
            assertThat(book.tags().list()).isEmpty();
          }
        });
  }

  @Test
  void annotationsMustBeTheSameInAllParts() {
    LongExpression<Author> books = Author_.books.count();
    List<Author> authors =
        young.annotate(books).union(middle.annotate(books)).orderBy(books.asc()).list();
    assertThat(authors).hasSize(7).allMatch(each -> Long.valueOf(1).equals(each.get(books)));
    refuses("DORM3147", () -> young.annotate(books).union(middle));
    refuses("DORM3147", () -> young.union(middle.annotate(books)));
  }

  @Test
  void aPartWithoutRowsIsNoPart() {
    assertThat(sorted(young.union(Author_.objects.none()))).hasSize(4);
    assertThat(sorted(young.intersection(Author_.objects.none()))).isEmpty();
    assertThat(sorted(young.difference(Author_.objects.none()))).hasSize(4);
  }

  @Test
  void rowsOfARelationAreCombined() {
    Author author = Author_.objects.get(Author_.name.eq("a1"));
    Book other = book("b1b", author, 5);
    assertThat(
            author
                .books()
                .filter(Book_.pages.gt(5))
                .union(Book_.objects.filter(Book_.pk.eq(other.getId())))
                .count())
        .isEqualTo(2);
    other.tags().add(tag("t"));
    assertThat(other.tags().all().unionAll(other.tags().all()).list()).hasSize(2);
  }
}
