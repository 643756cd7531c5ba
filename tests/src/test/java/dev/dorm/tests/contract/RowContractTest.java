package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.DeleteResult;
import dev.dorm.Ref;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import dev.dorm.query.Column;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of one row: created, saved, read again, compared, deleted. */
final class RowContractTest extends ContractTest {
  @Test
  void createInsertsAndGivesTheKey() {
    Instant before = Instant.now().minusMillis(1);
    recorder.clear();
    Author alice = author("Alice", 30);
    assertThat(recorder.statements()).hasSize(1);
    assertThat(recorder.statements().get(0)).startsWith("INSERT INTO \"authors\"");
    assertThat(alice.getId()).isEqualTo(1L);
    assertThat(alice.pk()).isEqualTo(1L);
    assertThat(alice.getJoined()).isBetween(before, Instant.now());
    assertThat(author("Bob", 40).pk()).isEqualTo(2L);
  }

  @Test
  void whatIsNotAssignedKeepsTheInitialisersValue() {
    author("Alice", 30);
    Author read = Author_.objects.get(Author_.name.eq("Alice"));
    assertThat(read.isActive()).isTrue();
    assertThat(read.getBalance()).isEqualTo(new BigDecimal("0.00"));
    assertThat(read.getBio()).isNull();
    assertThat(read.getPublisher()).isNull();
    assertThat(read.publisher()).isNull();
  }

  @Test
  void everyColumnComesBackEqual() {
    Publisher house = publisher("Springer");
    Author alice =
        Author_.objects.create(
            Author_.name.set("Ålice \uD83D\uDE00"),
            Author_.email.set("a@example.com"),
            Author_.age.set(Integer.MIN_VALUE),
            Author_.bio.set("line\nline\t'\"\\%_"),
            Author_.active.set(false),
            Author_.balance.set(new BigDecimal("-12345678.9")),
            Author_.publisher.set(house));
    Author read = Author_.objects.get();
    assertThat(read.getName()).isEqualTo("Ålice \uD83D\uDE00");
    assertThat(read.getAge()).isEqualTo(Integer.MIN_VALUE);
    assertThat(read.getBio()).isEqualTo("line\nline\t'\"\\%_");
    assertThat(read.isActive()).isFalse();
    assertThat(read.getBalance()).isEqualTo(new BigDecimal("-12345678.90"));
    assertThat(read.getJoined()).isEqualTo(alice.getJoined());
    assertThat(read.getPublisher()).isEqualTo(Ref.of(house));
  }

  @Test
  void aNewObjectIsInsertedAndThenUpdated() {
    Author bob = newAuthor("Bob", 40);
    assertThat(bob.pk()).isNull();
    assertThat(statementOf(bob::save)).startsWith("INSERT");
    assertThat(bob.pk()).isEqualTo(1L);
    bob.setAge(41);
    assertThat(statementOf(bob::save)).isEqualTo(update("age"));
    assertThat(Author_.objects.get().getAge()).isEqualTo(41);
  }

  @Test
  void onlyChangedColumnsAreWritten() {
    author("Alice", 30);
    Author alice = Author_.objects.get();
    runs(0, alice::save);
    alice.setName("Alicia");
    alice.setBio("writes");
    assertThat(statementOf(alice::save)).isEqualTo(update("name", "bio"));
    runs(0, alice::save);
    alice.setBio("writes");
    runs(0, alice::save);
    alice.setBio(null);
    assertThat(statementOf(alice::save)).isEqualTo(update("bio"));
    alice.setPublisher(publisher("Springer"));
    assertThat(statementOf(alice::save)).isEqualTo(update("publisher_id"));
  }

  @Test
  void aSaveDoesNotOverwriteWhatOthersWrote() {
    author("Alice", 30);
    Author mine = Author_.objects.get();
    Author theirs = Author_.objects.get();
    theirs.setAge(31);
    theirs.save();
    mine.setBio("mine");
    mine.save();
    Author read = Author_.objects.get();
    assertThat(read.getAge()).isEqualTo(31);
    assertThat(read.getBio()).isEqualTo("mine");
  }

  @Test
  void saveOfNamedColumnsWritesThemAndNothingElse() {
    Author alice = author("Alice", 30);
    alice.setAge(31);
    alice.setName("Alicia");
    assertThat(statementOf(() -> alice.save(Author_.age))).isEqualTo(update("age"));
    Author read = Author_.objects.get();
    assertThat(read.getAge()).isEqualTo(31);
    assertThat(read.getName()).isEqualTo("Alice");
    assertThat(statementOf(alice::save)).isEqualTo(update("name"));
  }

  @Test
  void noColumnsAreNoStatement() {
    Author alice = author("Alice", 30);
    alice.setAge(31);
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Column<Author>[] none = new Column[0];
    runs(0, () -> alice.save(none));
    assertThat(statementOf(alice::save)).isEqualTo(update("age"));
  }

  @Test
  void aRelatedObjectIsSavedBefore() {
    Author alice = newAuthor("Alice", 30);
    Book book = new Book();
    book.setTitle("t");
    book.setAuthor(alice);
    refuses("DORM3006", book::save);
    alice.save();
    book.save();
    assertThat(Book_.objects.get().author()).isEqualTo(alice);
  }

  private static String update(String... columns) {
    StringBuilder sql = new StringBuilder("UPDATE \"authors\" AS t0 SET ");
    for (int i = 0; i < columns.length; i++) {
      sql.append(i == 0 ? "\"" : ", \"").append(columns[i]).append("\" = ?");
    }
    return sql + " WHERE t0.\"id\" = ?";
  }

  @Test
  void anObjectWithAKeyIsUpdatedThenInserted() {
    Author seven = newAuthor("Seven", 7);
    seven.setId(7L);
    runs(kind.isPostgresql() ? 3 : 2, seven::save); // the third moves the key's counter
    assertThat(recorder.statements().get(0)).startsWith("UPDATE");
    assertThat(recorder.statements().get(1)).startsWith("INSERT");
    Author again = newAuthor("Seven II", 8);
    again.setId(7L);
    assertThat(statementOf(again::save)).startsWith("UPDATE");
    assertThat(names(Author_.objects)).containsExactly("Seven II");
  }

  @Test
  void theNextKeyStandsBehindOneGivenByHand() {
    Author hundred = newAuthor("Hundred", 1);
    hundred.setId(100L);
    hundred.save();
    assertThat(author("Next", 1).pk()).isEqualTo(101L);
    Author_.objects.create(
        Author_.id.set(50), Author_.name.set("Fifty"), Author_.email.set("50@example.com"));
    assertThat(author("Behind", 1).pk()).isEqualTo(102L);
  }

  @Test
  void momentsAreSetByTheirRule() {
    Author author = author("Alice", 30);
    Book book = book("Java", author, 100);
    Instant created = book.getCreatedAt();
    Instant updated = book.getUpdatedAt();
    assertThat(updated).isEqualTo(created);
    book.setPages(101);
    book.save();
    assertThat(book.getCreatedAt()).isEqualTo(created);
    assertThat(book.getUpdatedAt()).isAfter(updated);
    assertThat(Book_.objects.get().getUpdatedAt()).isEqualTo(book.getUpdatedAt());
    Instant kept = book.getUpdatedAt();
    book.setPages(102);
    book.save(Book_.pages);
    assertThat(Book_.objects.get().getUpdatedAt()).isEqualTo(kept);
    book.save(Book_.updatedAt);
    assertThat(Book_.objects.get().getUpdatedAt()).isAfter(kept);
    Book_.objects.filter(Book_.pages.eq(102)).update(Book_.pages.set(103));
    assertThat(Book_.objects.get().getUpdatedAt()).isEqualTo(book.getUpdatedAt());
  }

  @Test
  void aRowThatIsGoneCannotBeSaved() {
    Author alice = author("Alice", 30);
    Author_.objects.get().delete();
    alice.setAge(31);
    assertThat(fails("DORM3007", alice::save)).isInstanceOf(Author_.DoesNotExist.class);
    assertThat(fails("DORM3007", () -> alice.save(Author_.age))).isInstanceOf(DoesNotExist.class);
    assertThat(fails("DORM3007", alice::refreshFromDb)).isInstanceOf(DoesNotExist.class);
    assertThat(Author_.objects.count()).isZero();
  }

  @Test
  void refreshReadsAllColumnsAgain() {
    Author alice = author("Alice", 30);
    Publisher house = publisher("Springer");
    Author_.objects
        .filter(Author_.pk.eq(1))
        .update(Author_.age.set(31), Author_.bio.set("new"), Author_.publisher.set(house));
    alice.setName("never saved");
    runs(1, alice::refreshFromDb);
    assertThat(alice.getName()).isEqualTo("Alice");
    assertThat(alice.getAge()).isEqualTo(31);
    assertThat(alice.getBio()).isEqualTo("new");
    assertThat(alice.publisher()).isEqualTo(house);
    runs(0, alice::save);
  }

  @Test
  void refreshDropsRelationsAtHand() {
    Author alice = author("Alice", 30);
    book("One", alice, 1);
    assertThat(titles(alice.books())).containsExactly("One");
    book("Two", alice, 2);
    assertThat(titles(alice.books())).containsExactly("One");
    alice.refreshFromDb();
    assertThat(titles(alice.books().orderBy(Book_.pages.asc()))).containsExactly("One", "Two");
    assertThat(titles(alice.books())).hasSize(2);
  }

  @Test
  void deleteTakesTheRowAndLeavesTheObjectNew() {
    Author alice = author("Alice", 30);
    author("Bob", 40);
    DeleteResult result = alice.delete();
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.perModel()).containsOnly(Map.entry("stub.Author", 1L));
    assertThat(names(Author_.objects)).containsExactly("Bob");
    assertThat(alice.pk()).isEqualTo(1L);
    assertThat(alice.delete().total()).isZero();
    alice.save();
    assertThat(Author_.objects.get(Author_.pk.eq(1)).getName()).isEqualTo("Alice");
  }

  @Test
  void deleteOfAnImpliedKeyLeavesTheObjectNewToo() {
    Publisher house = publisher("Springer");
    house.delete();
    assertThat(house.pk()).isEqualTo(1L);
    house.save();
    assertThat(Publisher_.objects.get().pk()).isEqualTo(1L);
  }

  @Test
  void anImpliedKeyLivesAsLongAsTheObject() {
    Publisher house = publisher("Springer");
    assertThat(house.getId()).isEqualTo(1L);
    house.setFounded(1842);
    house.save();
    Publisher read = Publisher_.objects.getById(1);
    assertThat(read).isEqualTo(house);
    assertThat(read.getFounded()).isEqualTo(1842);
    read.refreshFromDb();
    assertThat(read.pk()).isEqualTo(1L);
    Publisher_.objects.create(Publisher_.id.set(9), Publisher_.name.set("Nine"));
    assertThat(Publisher_.objects.getByNameAndCity("Nine", "").pk()).isEqualTo(9L);
  }

  @Test
  void equalityIsThatOfModelAndKey() {
    Author alice = author("Alice", 30);
    Author read = Author_.objects.get();
    assertThat(read).isNotSameAs(alice).isEqualTo(alice).hasSameHashCodeAs(alice);
    read.setName("changed");
    assertThat(alice.getName()).isEqualTo("Alice");
    assertThat(read).isEqualTo(alice);
    assertThat(newAuthor("x", 1)).isNotEqualTo(newAuthor("x", 1));
    assertThat((Object) publisher("Springer")).isNotEqualTo(alice);
    Set<Author> set = new HashSet<>(Author_.objects.list());
    assertThat(set).contains(alice);
    assertThat(alice).hasToString("Author(1)");
    assertThat(new Author()).hasToString("Author(new)");
  }

  @Test
  void aTakenUniqueValueIsAValidationError() {
    author("Alice", 30);
    Throwable failure = fails("DORM3008", () -> author("Alice", 31));
    assertThat(failure).isInstanceOf(UniqueViolation.class).isInstanceOf(ValidationError.class);
    assertThat(failure.getMessage()).contains("authors").doesNotContain("Alice@");
    Author bob = author("Bob", 40);
    bob.setEmail("Alice@example.com");
    assertThat(fails("DORM3008", bob::save)).isInstanceOf(UniqueViolation.class);
    assertThat(Author_.objects.count()).isEqualTo(2);
  }

  @Test
  void aRelationThatWasNeverSetIsNamed() {
    assertThat(refuses("DORM3013", () -> new Book().author()))
        .hasMessage("[DORM3013] Book.author refers to no row yet. FIX: set it before it is read.");
    assertThat(new Author().publisher()).isNull();
  }
}
