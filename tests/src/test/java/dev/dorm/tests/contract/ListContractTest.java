package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code in} with lists of every size, and with queries. */
final class ListContractTest extends ContractTest {
  private static void authors(int count) {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(newAuthor("author" + i, i));
    }
    Author_.objects.bulkCreate(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 512, 513, 600, 40_000, 100_000})
  void listsOfEverySizeFindTheirRows(int size) {
    authors(20);
    List<Integer> ages = IntStream.range(10, 10 + size).boxed().toList();
    List<Long> keys = LongStream.range(11, 11L + size).boxed().toList();
    List<String> texts = IntStream.range(10, 10 + size).mapToObj(i -> "author" + i).toList();
    int found = Math.min(size, 10);
    runs(1, () -> assertThat(Author_.objects.filter(Author_.age.in(ages)).list()).hasSize(found));
    runs(1, () -> assertThat(Author_.objects.filter(Author_.pk.in(keys)).count()).isEqualTo(found));
    runs(
        1,
        () -> assertThat(Author_.objects.filter(Author_.name.in(texts)).count()).isEqualTo(found));
    runs(
        1,
        () -> assertThat(Author_.objects.exclude(Author_.age.in(ages)).list()).hasSize(20 - found));
    assertThat(Author_.objects.filter(Author_.age.in(ages), Author_.name.in(texts)).count())
        .isEqualTo(found);
  }

  @Test
  void anEmptyListFindsNothingWithoutAStatement() {
    authors(3);
    runs(
        0,
        () -> {
          assertThat(Author_.objects.filter(Author_.age.in(List.of())).list()).isEmpty();
          assertThat(Author_.objects.filter(Author_.age.in(new int[0])).count()).isZero();
          assertThat(Author_.objects.filter(Author_.pk.in(List.of())).exists()).isFalse();
          assertThat(Author_.objects.filter(Author_.age.gt(1), Author_.name.in(List.of())).first())
              .isEmpty();
          assertThat(Book_.objects.filter(Book_.author.in(List.of())).list()).isEmpty();
          assertThat(Author_.objects.filter(Author_.age.in(Arrays.asList(null, null))).list())
              .isEmpty();
        });
    assertThat(Author_.objects.exclude(Author_.age.in(List.of())).count()).isEqualTo(3);
    assertThat(Author_.objects.filter(Author_.age.in(List.of()).or(Author_.age.eq(1))).count())
        .isEqualTo(1);
  }

  @Test
  void repeatsAndNullsInAListChangeNothing() {
    authors(3);
    assertThat(Author_.objects.filter(Author_.age.in(1, 1, 1, 2)).list()).hasSize(2);
    assertThat(Author_.objects.filter(Author_.age.in(Arrays.asList(1, null))).list()).hasSize(1);
    assertThat(Author_.objects.exclude(Author_.age.in(Arrays.asList(1, null))).list()).hasSize(2);
  }

  @Test
  void listsOfOtherTypesFindTheirRows() {
    authors(2);
    Author_.objects
        .filter(Author_.age.eq(1))
        .update(Author_.balance.set(new BigDecimal("1.10")), Author_.active.set(false));
    List<Instant> moments = new ArrayList<>();
    List<BigDecimal> balances = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      moments.add(Instant.EPOCH.plusSeconds(i));
      balances.add(BigDecimal.valueOf(110 + i, 2));
    }
    Author last = Author_.objects.orderBy(Author_.pk.asc()).last().orElseThrow();
    moments.add(last.getJoined());
    assertThat(Author_.objects.filter(Author_.balance.in(balances)).list()).containsExactly(last);
    assertThat(Author_.objects.filter(Author_.joined.in(moments)).list()).contains(last);
    assertThat(Author_.objects.filter(Author_.joined.in(last.getJoined())).list()).contains(last);
    assertThat(Author_.objects.filter(Author_.active.in(List.of(false))).list())
        .containsExactly(last);
  }

  @Test
  void relationsTakeRowsKeysAndQueries() {
    authors(4);
    List<Author> all = Author_.objects.orderBy(Author_.age.asc()).list();
    for (Author each : all) {
      book("of " + each.getName(), each, each.getAge());
    }
    assertThat(pages(Book_.objects.filter(Book_.author.in(all.subList(1, 3)))))
        .containsExactly(1, 2);
    assertThat(pages(Book_.objects.filter(Book_.author.in(all.get(0), all.get(3)))))
        .containsExactly(0, 3);
    assertThat(pages(Book_.objects.filter(Book_.author.inPks(List.of(2L, 3L)))))
        .containsExactly(1, 2);
    assertThat(pages(Book_.objects.filter(Book_.author.inPks(List.of(2, 3)))))
        .containsExactly(1, 2);
    runs(
        1,
        () ->
            assertThat(
                    pages(
                        Book_.objects.filter(
                            Book_.author.in(Author_.objects.filter(Author_.age.gt(1))))))
                .containsExactly(2, 3));
    assertThat(
            pages(
                Book_.objects.filter(
                    Book_.author.in(Author_.objects.orderBy(Author_.age.desc()).limit(1)))))
        .containsExactly(3);
    assertThat(
            pages(
                Book_.objects.exclude(
                    Book_.author.in(Author_.objects.orderBy(Author_.age.asc()).slice(1, 3)))))
        .containsExactly(0, 3);
    assertThat(Book_.objects.filter(Book_.author.in(Author_.objects.none())).count()).isZero();
  }

  private static List<Integer> pages(Iterable<Book> books) {
    List<Integer> pages = new ArrayList<>();
    books.forEach(book -> pages.add(book.getPages()));
    pages.sort(null);
    return pages;
  }

  @Test
  void aQueryInsideAQueryKeepsItsValuesInOrder() {
    authors(6);
    for (Author each : Author_.objects) {
      book("b" + each.getAge(), each, each.getAge() * 100);
    }
    List<Book> found =
        Book_.objects
            .filter(
                Book_.pages.gte(100),
                Book_.author.in(
                    Author_.objects
                        .filter(Author_.age.gt(0), Author_.name.startsWith("author"))
                        .exclude(Author_.age.in(2, 4))
                        .orderBy(Author_.age.desc())
                        .limit(2)),
                Book_.pages.lt(500))
            .orderBy(Book_.pages.asc())
            .limit(10)
            .list();
    assertThat(titles(found)).containsExactly("b3");
  }
}
