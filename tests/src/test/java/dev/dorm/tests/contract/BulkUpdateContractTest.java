package dev.dorm.tests.contract;

import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.exception.UniqueViolation;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that get values of their own each, in as many as stand in one statement and in rests. */
final class BulkUpdateContractTest extends ContractTest {
  private static List<Author> authors(int count) {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(newAuthor("author" + i, i));
    }
    Author_.objects.bulkCreate(rows);
    return rows;
  }

  private static List<Author> stored() {
    return new ArrayList<>(Author_.objects.orderBy(Author_.id.asc()).list());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 199, 200, 201, 599, 600, 601})
  void everyNumberOfRowsIsWritten(int count) {
    List<Author> rows = authors(count + 1);
    Author untouched = rows.remove(count / 2);
    rows.forEach(row -> row.setAge(row.getAge() + 1000));
    rows.forEach(row -> row.setBio(row.getAge() % 3 == 0 ? null : row.getName()));
    Collections.reverse(rows);
    assertThat(Author_.objects.bulkUpdate(rows, Author_.age, Author_.bio)).isEqualTo(count);
    Collections.reverse(rows);
    List<Author> stored = stored();
    Author other = stored.remove(count / 2);
    assertThat(other.getId()).isEqualTo(untouched.getId());
    assertThat(other.getAge()).isEqualTo(untouched.getAge());
    assertThat(other.getBio()).isNull();
    assertThat(stored).isEqualTo(rows);
    for (int i = 0; i < count; i++) {
      assertThat(stored.get(i).getAge()).isEqualTo(rows.get(i).getAge());
      assertThat(stored.get(i).getBio()).isEqualTo(rows.get(i).getBio());
      assertThat(stored.get(i).getName()).isEqualTo(rows.get(i).getName());
    }
  }

  @Test
  void manyRowsTakeFewStatements() {
    List<Author> rows = authors(607);
    runs(
        kind.isPostgresql() ? 1 : 4, // three times 200 rows, then 4, 2 and 1
        () -> assertThat(Author_.objects.bulkUpdate(rows, Author_.age)).isEqualTo(607));
    assertThat(recorder.statements().get(0))
        .contains(kind.isPostgresql() ? "unnest(?" : " FROM (VALUES (?, ?), (?, ?), ");
  }

  @Test
  void rowsThatAreGoneDoNotCount() {
    List<Author> rows = authors(300);
    Author_.objects.filter(Author_.age.lt(10)).delete();
    rows.forEach(row -> row.setAge(7));
    assertThat(Author_.objects.bulkUpdate(rows, Author_.age)).isEqualTo(290);
    assertThat(Author_.objects.count()).isEqualTo(290);
    assertThat(stored()).allMatch(row -> row.getAge() == 7);
  }

  @Test
  void aRowThatIsRefusedUndoesAll() {
    List<Author> rows = authors(450);
    rows.forEach(row -> row.setAge(7));
    rows.get(449).setEmail(rows.get(0).getEmail());
    assertThat(catchThrowable(() -> Author_.objects.bulkUpdate(rows, Author_.age, Author_.email)))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageNotContaining("author0@example.com");
    assertThat(stored()).noneMatch(row -> row.getAge() == 7 && row.getId() != rows.get(7).getId());
  }

  @Test
  void theBlockAroundGoesOnAfterARefusal() {
    List<Author> rows = authors(20);
    String taken = rows.get(0).getEmail();
    atomic(
        () -> {
          for (int round = 0; round < 8; round++) { // the driver prepares on the server from 5 on
            int age = 100 + round;
            Author last = rows.get(19);
            rows.forEach(row -> row.setAge(age));
            last.setEmail(taken);
            assertThat(
                    catchThrowable(
                        () -> Author_.objects.bulkUpdate(rows, Author_.age, Author_.email)))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageNotContaining("SAVEPOINT");
            last.setEmail("free" + round + "@example.com");
            atomic(() -> assertThat(Author_.objects.bulkUpdate(rows, Author_.age)).isEqualTo(20));
            assertThat(stored()).allMatch(row -> row.getAge() == age);
          }
          assertThat(recorder.statements()).noneMatch(sql -> sql.contains("SAVEPOINT"));
        });
    assertThat(stored()).allMatch(row -> row.getAge() == 107);
    assertThat(Author_.objects.get(Author_.email.eq(taken)).getId()).isEqualTo(rows.get(0).getId());
  }

  @Test
  void valuesMoveFromRowToRowInTheOrderOfKeysOnSqlite() {
    if (kind.isPostgresql()) {
      return; // the server says which row comes first
    }
    List<Author> rows = authors(450);
    List<String> emails = rows.stream().map(Author::getEmail).toList();
    rows.get(0).setEmail("new@example.com");
    for (int i = 1; i < rows.size(); i++) {
      rows.get(i).setEmail(emails.get(i - 1)); // which the row before it gave up
    }
    List<Author> moved = new ArrayList<>(rows);
    Collections.shuffle(moved, new Random(Long.getLong("dorm.seed", 42)));
    assertThat(Author_.objects.bulkUpdate(moved, Author_.email)).isEqualTo(450);
    List<Author> stored = stored();
    for (int i = 1; i < stored.size(); i++) {
      assertThat(stored.get(i).getEmail()).isEqualTo(emails.get(i - 1));
    }
  }
}
