package dev.dorm.tests.contract;

import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.query.Conflict;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rows in few statements: all of them or none, with their keys. */
final class BulkCreateContractTest extends ContractTest {
  private static List<Author> authors(int count) {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(newAuthor("author" + i, i));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 199, 200, 201, 1000, 1023})
  void everyNumberOfRowsArrives(int count) {
    List<Author> rows = authors(count);
    assertThat(Author_.objects.bulkCreate(rows)).isEqualTo(rows);
    assertThat(Author_.objects.count()).isEqualTo(count);
    for (Author row : Author_.objects.filter(Author_.age.in(0, count / 2, count - 1))) {
      assertThat(rows.get(row.getAge()).getId()).isEqualTo(row.getId());
      assertThat(row.getName()).isEqualTo("author" + row.getAge());
    }
  }

  @Test
  void tenThousandRowsGetTheirKeys() {
    List<Author> rows = authors(10_000);
    for (int i = 0; i < rows.size(); i += 3) {
      rows.get(i).setId(1_000_000L - i);
    }
    recorder.clear();
    Author_.objects.bulkCreate(rows);
    assertThat(recorder.count()).isLessThan(150);
    Map<Long, String> names = new HashMap<>();
    for (Author row : Author_.objects.orderBy()) {
      names.put(row.getId(), row.getName());
    }
    assertThat(names).hasSize(10_000);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(names).containsEntry(rows.get(i).getId(), rows.get(i).getName());
    }
    assertThat(rows.get(3).getId()).isEqualTo(999_997L);
    Author next = author("next", 1);
    assertThat(names).doesNotContainKey(next.getId());
    Author_.objects.bulkCreate(List.of(newAuthor("another", 1)));
    assertThat(Author_.objects.count()).isEqualTo(10_002);
  }

  @Test
  void theCounterNeverGoesBack() {
    Author low = newAuthor("low", 1);
    low.setId(5L);
    Author high = newAuthor("high", 1);
    high.setId(500L);
    Author_.objects.bulkCreate(List.of(high));
    Author_.objects.bulkCreate(List.of(low, newAuthor("generated", 1)));
    assertThat(Author_.objects.get(Author_.name.eq("generated")).getId()).isEqualTo(501L);
  }

  @Test
  void keysFollowTheOrderOfTheList() {
    List<Author> rows = authors(500);
    Author_.objects.bulkCreate(rows);
    for (int i = 1; i < rows.size(); i++) {
      assertThat(rows.get(i).getId()).isGreaterThan(rows.get(i - 1).getId());
    }
  }

  @Test
  void theBatchSizeIsKept() {
    runs(4, () -> Author_.objects.bulkCreate(authors(13), 4));
    assertThat(Author_.objects.count()).isEqualTo(13);
    Author_.objects.all().delete();
    runs(3, () -> Author_.objects.bulkCreate(authors(13), 100)); // 8, 4 and 1: few shapes
    Author_.objects.all().delete();
    runs(3, () -> Author_.objects.bulkCreate(authors(3), 1));
    refuses("DORM3020", () -> Author_.objects.bulkCreate(authors(3), -1));
    Author_.objects.all().delete();
    Author_.objects.bulkCreate(authors(9000), 1_000_000);
    assertThat(Author_.objects.count()).isEqualTo(9000);
  }

  @Test
  void oneObjectIsOneRow() {
    Author twice = newAuthor("twice", 1);
    List<Author> rows = List.of(newAuthor("first", 1), twice, newAuthor("last", 1), twice);
    String message = "bulkCreate(…): the elements at 1 and 3 are one object";
    assertThat(fails("DORM3045", () -> Author_.objects.bulkCreate(rows)))
        .hasMessageContaining(message);
    assertThat(fails("DORM3045", () -> Author_.objects.bulkCreate(rows, 1)))
        .hasMessageContaining(message);
    Conflict<Author> conflict = onConflict(Author_.email);
    assertThat(refuses("DORM3045", () -> Author_.objects.bulkCreate(rows, conflict.doNothing())))
        .hasMessageContaining(message);
    assertThat(refuses("DORM3045", () -> Author_.objects.bulkCreate(rows, conflict.doUpdate())))
        .hasMessageContaining(message);
    twice.setId(7L);
    fails("DORM3045", () -> Author_.objects.bulkCreate(List.of(twice, twice)));
    assertThat(Author_.objects.count()).isZero();
    twice.setId(null);
    assertThat(Author_.objects.bulkCreate(rows.subList(0, 3))).hasSize(3);
  }

  /** Two rows of it would be taken: nothing but the list tells that it stands there twice. */
  @Test
  void oneObjectWithoutUniqueValuesIsOneRow() {
    Book twice = new Book();
    twice.setTitle("twice");
    twice.setAuthor(author("Alice", 30));
    fails("DORM3045", () -> Book_.objects.bulkCreate(List.of(twice, twice)));
    assertThat(twice.getId()).isNull();
    assertThat(Book_.objects.count()).isZero();
    assertThat(Book_.objects.bulkCreate(List.of(twice)).get(0).getId()).isNotNull();
    assertThat(Book_.objects.count()).isEqualTo(1);
  }

  @Test
  void theEmptyListRunsNothing() {
    runs(0, () -> assertThat(Author_.objects.bulkCreate(List.of())).isEmpty());
  }

  @Test
  void defaultsAndMomentsAreApplied() {
    Author alice = author("Alice", 30);
    Instant before = Instant.now().minusMillis(1);
    List<Book> books = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Book book = new Book();
      book.setTitle("b" + i);
      book.setAuthor(alice);
      books.add(book);
    }
    Book_.objects.bulkCreate(books);
    for (Book book : Book_.objects) {
      assertThat(book.getCreatedAt()).isAfter(before).isEqualTo(book.getUpdatedAt());
      assertThat(book.isPublished()).isFalse();
      assertThat(book.author()).isEqualTo(alice);
    }
    assertThat(books.get(1).getCreatedAt()).isNotNull();
  }

  @Test
  void createdObjectsAreLoadedOnes() {
    List<Author> rows = Author_.objects.bulkCreate(authors(3));
    Author middle = rows.get(1);
    middle.setAge(77);
    assertThat(statementOf(middle::save)).contains("SET \"age\" = ? WHERE");
    middle.refreshFromDb();
    assertThat(middle.getAge()).isEqualTo(77);
    assertThat(middle.books().list()).isEmpty();
  }

  @Test
  void oneBadRowLeavesNone() {
    List<Author> rows = authors(1000);
    rows.get(999).setEmail("author0@example.com");
    fails("DORM3008", () -> Author_.objects.bulkCreate(rows, 100));
    assertThat(Author_.objects.count()).isZero();
    assertThat(rows.get(0).pk()).isNull();
    rows.get(999).setEmail("fine@example.com");
    Author_.objects.bulkCreate(rows);
    assertThat(Author_.objects.count()).isEqualTo(1000);
  }

  @Test
  void aValueThatDoesNotFitIsNeverSent() {
    List<Author> tooLong = authors(3);
    tooLong.get(2).setName("x".repeat(101));
    fails("DORM3012", () -> Author_.objects.bulkCreate(tooLong));
    List<Author> unset = authors(3);
    unset.get(1).setName(null);
    fails("DORM3013", () -> Author_.objects.bulkCreate(unset));
    List<Author> unsaved = authors(3);
    unsaved.get(1).setPublisher(new Publisher());
    refuses("DORM3006", () -> Author_.objects.bulkCreate(unsaved));
    assertThat(Author_.objects.count()).isZero();
    assertThat(tooLong).allMatch(row -> row.pk() == null);
  }

  @Test
  void relationsAndImpliedKeysTravel() {
    List<Publisher> houses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Publisher house = new Publisher();
      house.setName("p" + i);
      houses.add(house);
    }
    Publisher_.objects.bulkCreate(houses);
    assertThat(houses.get(4).pk()).isEqualTo(5L);
    List<Author> rows = authors(4);
    for (int i = 0; i < 3; i++) {
      rows.get(i).setPublisher(Ref.of(houses.get(i)));
    }
    Author_.objects.bulkCreate(rows);
    assertThat(Author_.objects.filter(Author_.publisher().name.eq("p2")).get())
        .isEqualTo(rows.get(2));
    assertThat(Author_.objects.filter(Author_.publisher.isNull()).get()).isEqualTo(rows.get(3));
  }
}
