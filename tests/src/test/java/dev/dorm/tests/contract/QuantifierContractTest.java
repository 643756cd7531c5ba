package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Condition;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of the rows behind to-many relations: in conditions, orders and annotations. */
final class QuantifierContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 40);
    author("Carol", 50);
    Book thick = book("a1", alice, 500);
    book("a2", alice, 20);
    Book thin = book("b1", bob, 30);
    thick.tags().add(tag("java"), tag("sql"));
    thin.tags().add(tag("go"));
  }

  private static List<String> found(Condition<Author> condition) {
    return names(Author_.objects.filter(condition).orderBy(Author_.name.asc()));
  }

  @Test
  void anyAsksForOneRowThatFulfilsAll() {
    assertThat(found(Author_.books.any())).containsExactly("Alice", "Bob");
    assertThat(found(Author_.books.any(Book_.pages.gt(100)))).containsExactly("Alice");
    assertThat(found(Author_.books.any(Book_.pages.gt(100), Book_.title.eq("a2")))).isEmpty();
    assertThat(
            found(
                Author_.books
                    .any(Book_.pages.gt(100))
                    .and(Author_.books.any(Book_.title.eq("a2")))))
        .containsExactly("Alice");
  }

  @Test
  void noneAndAllAreTrueWhereThereIsNoRow() {
    assertThat(found(Author_.books.none())).containsExactly("Carol");
    assertThat(found(Author_.books.none(Book_.pages.gt(100)))).containsExactly("Bob", "Carol");
    assertThat(found(Author_.books.all(Book_.pages.lt(100)))).containsExactly("Bob", "Carol");
    assertThat(names(Author_.objects.exclude(Author_.books.any()))).containsExactly("Carol");
  }

  @Test
  void quantifiersNest() {
    assertThat(found(Author_.books.any(Book_.tags.any(Tag_.name.eq("sql")))))
        .containsExactly("Alice");
    Publisher house = publisher("House");
    Author_.objects.filter(Author_.name.eq("Bob")).update(Author_.publisher.set(house));
    assertThat(Publisher_.objects.filter(Publisher_.name.eq("House"))).hasSize(1);
    assertThat(
            Tag_.objects.filter(Tag_.books.any(Book_.author().publisher().name.eq("House"))).list())
        .hasSize(1);
  }

  @Test
  void annotatedValuesAreReadByTheirExpression() {
    LongExpression<Author> books = Author_.books.count();
    NullableIntegerExpression<Author> thickest = Author_.books.max(Book_.pages);
    runs(
        1,
        () -> {
          List<Author> authors =
              Author_.objects.annotate(books, thickest).orderBy(books.desc()).list();
          assertThat(names(authors)).containsExactly("Alice", "Bob", "Carol");
          assertThat(authors).extracting(a -> a.get(books)).containsExactly(2L, 1L, 0L);
          assertThat(authors).extracting(a -> a.get(thickest)).containsExactly(500, 30, null);
        });
    assertThat(names(Author_.objects.annotate(books).filter(books.gte(2))))
        .containsExactly("Alice");
    assertThat(names(Author_.objects.filter(thickest.isNull()))).containsExactly("Carol");
    assertThat(found(Author_.books.count(Book_.pages.lt(100)).eq(1)))
        .containsExactly("Alice", "Bob");
  }

  @Test
  void aRelationStandsInUpdatesAndDeletes() {
    assertThat(Author_.objects.filter(Author_.books.any()).update(Author_.age.set(1))).isEqualTo(2);
    assertThat(Author_.objects.filter(Author_.books.none()).delete().total()).isEqualTo(1);
    assertThat(Author_.objects.count()).isEqualTo(2);
  }
}
