package dev.dorm.tests.contract;

import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Ref;
import dev.dorm.exception.DormException;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Many objects that bring their keys, which PostgreSQL is sent by COPY: what comes of them is what
 * comes of a few.
 */
final class BulkLoadContractTest extends ContractTest {
  private static final int FEW = 20;
  private static final int MANY = 1500;
  private static final String COPY =
      "COPY \"authors\" (\"id\", \"name\", \"email\", \"age\", \"bio\", \"active\", \"balance\","
          + " \"joined\", \"publisher_id\") FROM STDIN (FORMAT binary)";

  private static List<Author> authors(int count) {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Author row = newAuthor("author" + i, i);
      row.setId(i + 1L);
      rows.add(row);
    }
    return rows;
  }

  private List<String> loads() {
    return recorder.statements().stream().filter(COPY::equals).toList();
  }

  /** What a number of rows is refused with, the statement's text left out. */
  private String refusal(int count, Consumer<Author> spoil) {
    List<Author> rows = authors(count);
    spoil.accept(rows.get(count - 1));
    DormException failure =
        catchThrowableOfType(DormException.class, () -> Author_.objects.bulkCreate(rows));
    assertThat(failure).isNotNull();
    assertThat(Author_.objects.count()).isZero();
    rows.get(count - 1).setEmail("fine@example.com");
    assertThat(rows).allMatch(row -> row.pk() != null);
    return failure.getClass() + " " + failure.getMessage().replaceAll("; SQL: .*", "");
  }

  @Test
  void theyAreLoaded() {
    recorder.clear();
    List<Author> rows = Author_.objects.bulkCreate(authors(MANY));
    assertThat(loads()).hasSize(kind.isPostgresql() ? 1 : 0);
    assertThat(Author_.objects.count()).isEqualTo(MANY);
    assertThat(Author_.objects.get(Author_.name.eq("author77")).getId()).isEqualTo(78);
    assertThat(author("next", 1).getId()).isEqualTo(MANY + 1L);
    Author last = rows.get(MANY - 1);
    last.setAge(7);
    assertThat(statementOf(last::save)).contains("SET \"age\" = ? WHERE");
    assertThat(last.books().list()).isEmpty();
  }

  @Test
  void theBatchSizeIsKept() {
    recorder.clear();
    Author_.objects.bulkCreate(authors(MANY), 600);
    assertThat(loads()).hasSize(kind.isPostgresql() ? 3 : 0);
    assertThat(Author_.objects.count()).isEqualTo(MANY);
    Author_.objects.all().delete();
    recorder.clear();
    Author_.objects.bulkCreate(authors(MANY), 400);
    assertThat(loads()).isEmpty();
    assertThat(Author_.objects.count()).isEqualTo(MANY);
  }

  @Test
  void whatIsRefusedIsRefusedInTheSameWords() {
    List<Consumer<Author>> spoils =
        List.of(
            row -> row.setEmail("author0@example.com"),
            row -> row.setId(1L),
            row -> row.setPublisher(Ref.id(4711L)),
            row -> row.setName("x".repeat(101)),
            row -> row.setBio("a\u0000b"),
            row -> row.setBio("\ud800"),
            row -> row.setName(null));
    for (Consumer<Author> spoil : spoils) {
      assertThat(refusal(MANY, spoil)).isEqualTo(refusal(FEW, spoil));
    }
  }

  @Test
  void aRefusalLeavesTheBlockAroundIt() {
    List<Author> rows = authors(MANY);
    rows.forEach(row -> row.setId(1000 + row.getId()));
    atomic(
        () -> {
          author("before", 1);
          rows.get(MANY - 1).setEmail("before@example.com");
          fails("DORM3008", () -> Author_.objects.bulkCreate(rows));
          rows.get(MANY - 1).setName("x".repeat(101));
          fails("DORM3012", () -> Author_.objects.bulkCreate(rows));
          author("after", 2);
        });
    assertThat(names(Author_.objects.orderBy(Author_.age.asc())))
        .containsExactly("before", "after");
  }

  @Test
  void whatWasRolledBackIsInsertedAgain() {
    List<Author> rows = authors(MANY);
    fails(
        "DORM3008",
        () ->
            atomic(
                () -> {
                  Author_.objects.bulkCreate(rows);
                  author("author0", 1);
                }));
    assertThat(Author_.objects.count()).isZero();
    rows.get(0).save();
    Author_.objects.bulkCreate(rows.subList(1, MANY));
    assertThat(Author_.objects.count()).isEqualTo(MANY);
  }

  @Test
  void hostileTextsAndReferencesTravel() {
    List<Author> rows = authors(MANY);
    Publisher house = publisher("house");
    List<String> texts =
        List.of("", "\\N", "\\.", "a\tb\nc", "'\"", "é", "日本", "\ud83d\udc0b", "NULL", " ");
    for (int i = 0; i < MANY; i++) {
      rows.get(i).setBio(texts.get(i % texts.size()));
      rows.get(i).setPublisher(i % 2 == 0 ? house : null);
    }
    Author_.objects.bulkCreate(rows);
    for (Author row : Author_.objects.filter(Author_.age.lt(10))) {
      assertThat(row.getBio()).isEqualTo(texts.get(row.getAge()));
    }
    assertThat(Author_.objects.filter(Author_.publisher().name.eq("house")).count())
        .isEqualTo(MANY / 2);
    assertThat(Publisher_.objects.count()).isOne();
  }

  /** A row that is longer than a piece, between short ones. */
  @Test
  void longRowsTravel() {
    List<Author> rows = authors(600);
    String longest = "whales ".repeat(50_000) + "日本";
    rows.get(300).setBio(longest);
    Author_.objects.bulkCreate(rows);
    assertThat(Author_.objects.get(Author_.age.eq(300)).getBio()).isEqualTo(longest);
    assertThat(Author_.objects.count()).isEqualTo(600);
  }
}
