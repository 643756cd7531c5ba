package dev.dorm.tests.contract;

import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.SqlExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values in SQL that stand in a query like any other. */
final class SqlExpressionContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    author("Bob", 41);
    author("Cy", 20);
    alice.setBio("writes");
    alice.save();
    book("b1", alice, 100);
  }

  @Test
  void columnsAndValuesStandWhereTheTextSaysSo() {
    SqlExpression<Author, Long> rest = sql(Long.class, "{} % {}", Author_.age, 10);
    assertThat(names(Author_.objects.filter(rest.eq(0L)))).containsExactly("Alice", "Cy");
    assertThat(names(Author_.objects.filter(rest.gt(0L)))).containsExactly("Bob");
    assertThat(names(Author_.objects.exclude(rest.eq(0L)))).containsExactly("Bob");
    assertThat(names(Author_.objects.orderBy(rest.desc(), Author_.age.asc())))
        .containsExactly("Bob", "Cy", "Alice");
    String statement = statementOf(() -> Author_.objects.filter(rest.lt(5L)).count());
    assertThat(statement).contains("(t0.\"age\" % ?) < ?");
  }

  @Test
  void theTextIsCompiledOnceWhateverTheValuesAre() {
    assertThat(statementOf(() -> names(Author_.objects.filter(twice(3).eq(60L)))))
        .isEqualTo(statementOf(() -> names(Author_.objects.filter(twice(4).eq(80L)))));
  }

  private static SqlExpression<Author, Long> twice(int factor) {
    return sql(Long.class, "{} * {}", Author_.age, factor);
  }

  @Test
  void columnsOfRelatedRowsAreJoined() {
    assertThat(
            titles(
                Book_.objects.filter(
                    sql(String.class, "upper({}) || {}", Book_.author().name, "!").eq("ALICE!"))))
        .containsExactly("b1");
    assertThat(
            names(
                Author_.objects.filter(
                    Author_.books.any(
                        sql(Integer.class, "{} + {}", Book_.pages, Book_.pages).eq(200)))))
        .containsExactly("Alice");
  }

  @Test
  void nullIsUnknownAndItsOppositeIsTrue() {
    SqlExpression<Author, String> bio = sql(String.class, "lower({})", Author_.bio);
    assertThat(names(Author_.objects.filter(bio.eq("writes")))).containsExactly("Alice");
    assertThat(names(Author_.objects.filter(not(bio.eq("writes"))))).containsExactly("Bob", "Cy");
    assertThat(names(Author_.objects.filter(bio.ne("writes")))).containsExactly("Bob", "Cy");
    assertThat(names(Author_.objects.filter(bio.in(List.of("writes", "x")))))
        .containsExactly("Alice");
    assertThat(names(Author_.objects.orderBy(bio.asc(), Author_.name.desc())))
        .containsExactly("Alice", "Cy", "Bob");
  }

  @Test
  void itIsAnAnnotationLikeOthers() {
    SqlExpression<Author, Long> rest = sql(Long.class, "{} % {}", Author_.age, 7);
    runs(
        1,
        () -> {
          for (Author each : Author_.objects.annotate(rest).filter(rest.gte(0L))) {
            assertThat(each.get(rest)).isEqualTo((long) each.getAge() % 7);
          }
        });
  }

  @Test
  void quotesAreTextAndValuesAreBound() {
    SqlExpression<Author, String> marked =
        sql(String.class, "'{}?;' || {} || {}", Author_.name, "' OR 1 = 1 --");
    assertThat(names(Author_.objects.filter(marked.eq("{}?;Bob' OR 1 = 1 --"))))
        .containsExactly("Bob");
    assertThat(
            names(
                Author_.objects.filter(
                    Author_.age.gt(1),
                    sql(Boolean.class, "{} > {} OR {} = {}", Author_.age, 40, Author_.name, "Cy")
                        .eq(true))))
        .containsExactly("Bob", "Cy");
    SqlExpression<Author, Long> one = sql(Long.class, "1");
    assertThat(Author_.objects.filter(one.eq(1L)).count()).isEqualTo(3);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refuses("DORM3062", () -> sql(Long.class, "{} % {}", Author_.age));
    refuses("DORM3062", () -> sql(Long.class, "{}", Author_.age, 1));
    refuses("DORM3062", () -> sql(Long.class, "{} + {}", Author_.age, List.of(1)));
    refuses("DORM3064", () -> sql(Object.class, "{}", Author_.age));
    for (String text :
        List.of(
            "",
            " ",
            "{} ?",
            "1; DELETE FROM authors",
            "{} -- x",
            "/* {} */",
            "({}",
            "{}) OR (1",
            "'{}",
            "\"{}",
            "$1",
            "a\0b")) {
      refuses("DORM3063", () -> sql(Long.class, text, Author_.age));
    }
  }
}
