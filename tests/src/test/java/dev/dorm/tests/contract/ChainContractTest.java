package dev.dorm.tests.contract;

import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.outer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.QuerySet;
import dev.dorm.query.Condition;
import dev.dorm.query.Subquery;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long chains of calls on query sets, deep nests of them, and nests across databases. */
final class ChainContractTest extends QueryContractTest {
  @BeforeEach
  void fill() {
    for (int i = 0; i < 5; i++) {
      book("b" + i, author("a" + i, i), i);
    }
  }

  @Test
  void filtersOneBehindTheOtherAreOneFlatCondition() {
    QuerySet<Author> chain = Author_.objects.all();
    List<QuerySet<Author>> shorter = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      chain = chain.filter(Author_.age.ne(i + 3)).exclude(Author_.name.eq("n" + i));
      if (i % 1_000 == 0) {
        shorter.add(chain);
      }
    }
    assertThat(names(chain.orderBy(Author_.age.asc()))).containsExactly("a0", "a1", "a2");
    for (QuerySet<Author> each : shorter) {
      assertThat(each.count()).isEqualTo(each == shorter.get(0) ? 4 : 3);
    }
    assertThat(chain.filter(Author_.age.eq(9)).exists()).isFalse();
    assertThat(chain.exclude(Author_.age.lt(2)).update(Author_.bio.set("x"))).isEqualTo(1);
  }

  @Test
  void aChainIsTheSameAsOneFilter() {
    assertThat(
            Author_.objects
                .filter(Author_.age.gt(1))
                .filter(Author_.age.lt(9), Author_.name.ne("a"))
                .exclude(Author_.bio.isNull())
                .sql())
        .isEqualTo(
            Author_.objects
                .filter(
                    Author_.age.gt(1),
                    Author_.age.lt(9),
                    Author_.name.ne("a"),
                    Author_.bio.isNotNull())
                .sql());
    assertThat(Author_.objects.none().filter(Author_.age.gt(1)).exists()).isFalse();
    assertThat(Author_.objects.filter(Author_.age.gt(1)).filter(Author_.age.in(List.of())).list())
        .isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked") // an array of queries
  void aCombinationHasAnyNumberOfParts() {
    Subquery<Author>[] others = (Subquery<Author>[]) new Subquery<?>[3_000];
    for (int i = 0; i < others.length; i++) {
      others[i] = Author_.objects.filter(Author_.age.eq(i));
    }
    QuerySet<Author> first = Author_.objects.filter(Author_.age.eq(3));
    assertThat(first.union(others).count()).isEqualTo(5);
    assertThat(first.unionAll(others).count()).isEqualTo(6);
    assertThat(Author_.objects.all().difference(others).count()).isZero();
    others[2_999] = Author_.objects.orderBy(Author_.age.desc()).limit(1);
    assertThat(first.union(others).orderBy(Author_.age.desc()).first())
        .map(Author::getName)
        .hasValue("a4");
    for (int i = 0; i < others.length; i++) {
      others[i] = Author_.objects.filter(Author_.age.gt(-i));
    }
    assertThat(Author_.objects.all().intersection(others).count()).isEqualTo(4);
  }

  @Test
  void aChainOfOneOperatorIsOneCombination() {
    CombinedQuerySet<Author> chain = Author_.objects.filter(Author_.age.eq(0)).union();
    CombinedQuerySet<Author> without = Author_.objects.filter(Author_.age.gte(0)).difference();
    for (int i = 0; i < 900; i++) {
      chain = chain.union(Author_.objects.filter(Author_.age.eq(i % 3)));
      without = without.difference(Author_.objects.filter(Author_.age.eq(i + 3)));
    }
    assertThat(names(chain.orderBy(Author_.age.asc()))).containsExactly("a0", "a1", "a2");
    assertThat(names(without.orderBy(Author_.age.asc()))).containsExactly("a0", "a1", "a2");
  }

  @Test
  void queriesInQueriesAreRefusedBeyondADepth() {
    QuerySet<Author> inner = Author_.objects.filter(Author_.age.gt(1));
    for (int i = 0; i < 23; i++) {
      inner = Author_.objects.filter(Author_.pk.in(inner));
    }
    assertThat(inner.count()).isEqualTo(3);
    QuerySet<Author> deep = inner;
    refuses(
        "DORM3018",
        () -> {
          QuerySet<Author> deeper = deep;
          for (int i = 0; i < 5_000; i++) {
            deeper = Author_.objects.filter(Author_.pk.in(deeper));
          }
        });
  }

  @Test
  void aQueryInsideAnotherRunsOnTheSameDatabase(@TempDir Path directory) {
    try (Database other = Database.sqlite(directory.resolve("other.db").toString())) {
      QuerySet<Author> theirs = Author_.objects.using(other).filter(Author_.age.gt(1));
      QuerySet<Book> books = Book_.objects.filter(Book_.author.in(theirs));
      refuses("DORM3156", () -> books.list());
      refuses("DORM3156", () -> books.count());
      refuses("DORM3156", () -> books.stream().close());
      refuses("DORM3156", () -> books.update(Book_.pages.set(1)));
      refuses("DORM3156", () -> books.delete());
      refuses("DORM3156", () -> Book_.objects.exclude(Book_.author.in(theirs)).exists());
      refuses(
          "DORM3156",
          () ->
              Author_.objects
                  .filter(Author_.name.in(theirs.valuesList(Author_.name).distinct()))
                  .list());
      refuses("DORM3156", () -> Author_.objects.union(theirs).list());
      refuses("DORM3156", () -> Author_.objects.union(theirs).count());
      refuses("DORM3156", () -> Author_.objects.annotate(theirs.scalar(Author_.name)).list());
      refuses(
          "DORM3156",
          () ->
              Author_.objects
                  .filter(exists(theirs.filter(Author_.pk.eq(outer(Author_.pk)))))
                  .list());
      refuses("DORM3156", () -> Author_.objects.filter(Author_.books.any(inTheirs(theirs))).list());
      refuses(
          "DORM3156",
          () ->
              Author_.objects
                  .prefetchRelated(Author_.books, rows -> rows.filter(inTheirs(theirs)))
                  .list());
      refuses(
          "DORM3156",
          () -> Author_.objects.prefetchRelated(Author_.books, rows -> rows.using(other)));
      QuerySet<Author> ours = Author_.objects.using(database).filter(Author_.age.gt(1));
      assertThat(Book_.objects.filter(Book_.author.in(ours)).count()).isEqualTo(3);
      assertThat(Author_.objects.using(database).union(ours).count()).isEqualTo(5);
      Author first = Author_.objects.get(Author_.age.eq(0));
      assertThat(Book_.objects.filter(Book_.pk.in(first.books().all())).count()).isEqualTo(1);
    }
  }

  private static Condition<Book> inTheirs(QuerySet<Author> theirs) {
    return Book_.author.in(theirs);
  }
}
