package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Projection;
import dev.dorm.query.IntegerExpression;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projections of one to sixteen values: each value comes to its place. */
final class ProjectionSizesContractTest extends ContractTest {
  private static final Projection<Author, ? extends List<?>> SIXTEEN =
      Projection.of(
          (a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q) ->
              Stream.of(a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q).toList(),
          at(0),
          at(1),
          at(2),
          at(3),
          at(4),
          at(5),
          at(6),
          at(7),
          at(8),
          at(9),
          at(10),
          at(11),
          at(12),
          at(13),
          at(14),
          at(15));

  private static final List<Projection<Author, ? extends List<?>>> AGGREGATES =
      List.of(
          Projection.of(a -> Stream.of(a).toList(), at(0).max()),
          Projection.of((a, b) -> Stream.of(a, b).toList(), at(0).max(), at(1).max()),
          Projection.of(
              (a, b, c) -> Stream.of(a, b, c).toList(), at(0).max(), at(1).max(), at(2).max()),
          Projection.of(
              (a, b, c, d) -> Stream.of(a, b, c, d).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max()),
          Projection.of(
              (a, b, c, d, e) -> Stream.of(a, b, c, d, e).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max()),
          Projection.of(
              (a, b, c, d, e, f) -> Stream.of(a, b, c, d, e, f).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max()),
          Projection.of(
              (a, b, c, d, e, f, g) -> Stream.of(a, b, c, d, e, f, g).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h) -> Stream.of(a, b, c, d, e, f, g, h).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i) -> Stream.of(a, b, c, d, e, f, g, h, i).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j) -> Stream.of(a, b, c, d, e, f, g, h, i, j).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k, l) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k, l).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max(),
              at(11).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k, l, n) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k, l, n).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max(),
              at(11).max(),
              at(12).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k, l, n, o) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k, l, n, o).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max(),
              at(11).max(),
              at(12).max(),
              at(13).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k, l, n, o, p) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k, l, n, o, p).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max(),
              at(11).max(),
              at(12).max(),
              at(13).max(),
              at(14).max()),
          Projection.of(
              (a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q) ->
                  Stream.of(a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q).toList(),
              at(0).max(),
              at(1).max(),
              at(2).max(),
              at(3).max(),
              at(4).max(),
              at(5).max(),
              at(6).max(),
              at(7).max(),
              at(8).max(),
              at(9).max(),
              at(10).max(),
              at(11).max(),
              at(12).max(),
              at(13).max(),
              at(14).max(),
              at(15).max()));

  @BeforeEach
  void fill() {
    author("Alice", 30);
    author("Bob", 20);
  }

  private static IntegerExpression<Author> at(int place) {
    return Author_.age.plus(place);
  }

  private static List<Integer> ages(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }

  @Test
  void eachAggregateComesToItsPlace() {
    for (int n = 1; n <= 16; n++) {
      Projection<Author, ? extends List<?>> made = AGGREGATES.get(n - 1);
      List<?> direct = Author_.objects.aggregate(made);
      assertThat(direct).as("%d aggregates", n).isEqualTo(ages(30, n));
      List<?> twin = Author_.objects.aaggregate(made).join();
      assertThat(twin).as("%d aggregates on another thread", n).isEqualTo(ages(30, n));
      assertThat(Author_.objects.select(made).list()).as("%d", n).isEqualTo(List.of(direct));
    }
    assertThat(AGGREGATES).hasSize(16);
  }

  @Test
  void sixteenValuesOfEachRowAreOneStatement() {
    runs(
        1,
        () ->
            assertThat(Author_.objects.select(SIXTEEN).list())
                .isEqualTo(List.of(ages(30, 16), ages(20, 16))));
    runs(1, () -> assertThat((List<?>) Author_.objects.aggregate(AGGREGATES.get(15))).hasSize(16));
  }
}
