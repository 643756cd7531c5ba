package dev.dorm.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.exception.RestrictedError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys of several columns under RESTRICT, in streams and in more rows than a batch takes. */
final class CompositeFlowTest extends KeyTests {
  /** More than one statement takes on either database. */
  private static final int ROWS = 5_500;

  @Test
  void restrictsUnlessItGoesToo() {
    Guild owls = guild("owls");
    Guild bees = guild("bees");
    Hero ann = hero("ann");
    Hero bob = hero("bob");
    Pledge first = Pledge_.objects.create(Pledge_.guild.set(owls), Pledge_.hero.set(ann));
    Pledge second =
        Pledge_.objects.create(
            Pledge_.guild.set(owls), Pledge_.hero.set(bob), Pledge_.owner.set(owls));
    Pledge_.objects.create(Pledge_.guild.set(bees), Pledge_.hero.set(bob));
    RestrictedError refused = catchThrowableOfType(RestrictedError.class, owls::delete);
    assertThat(refused.restrictedObjects()).isEqualTo(List.of(first));
    assertThat(refused).hasMessageContaining("Pledge.guild").hasMessageContaining("FIX: ");
    assertThat(Pledge_.objects.count()).isEqualTo(3);
    first.delete();
    assertThat(owls.delete().perModel())
        .containsEntry("keys.Pledge", 1L)
        .containsEntry("keys.Guild", 1L);
    assertThat(Pledge_.objects.filter(Pledge_.pk.eq((Pledge_.Pk) second.pk())).exists()).isFalse();
    assertThat(bob.delete().perModel()).containsEntry("keys.Pledge", 1L);
    assertThat(bees.delete().total()).isEqualTo(1);
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(ROWS);
    for (long i = 0; i < ROWS; i++) {
      Cell cell = new Cell();
      cell.depth = i / 1000;
      cell.column = -(i % 1000);
      cell.row = i % 7;
      cell.first = i;
      cell.second = i + 1;
      cell.third = i + 2;
      cells.add(cell);
    }
    Collections.shuffle(cells, new Random(Long.getLong("dorm.seed", 42)));
    return cells;
  }

  @Test
  void fillsSeveralBatches() {
    List<Cell> cells = cells();
    assertThat(Cell_.objects.bulkCreate(cells)).isSameAs(cells);
    cells.forEach(cell -> cell.second = -cell.first);
    assertThat(Cell_.objects.bulkUpdate(cells, Cell_.second)).isEqualTo(ROWS);
    List<Object> keys = new ArrayList<>();
    try (Stream<Cell> stream = Cell_.objects.orderBy(Cell_.pk.asc()).stream(300)) {
      stream.forEach(
          cell -> {
            assertThat(cell.second).isEqualTo(-cell.first);
            assertThat(cell.third).isEqualTo(cell.first + 2);
            keys.add(cell.pk());
          });
    }
    List<Object> sorted =
        cells.stream().map(cell -> (Cell_.Pk) cell.pk()).sorted().<Object>map(key -> key).toList();
    assertThat(keys).isEqualTo(sorted);
    List<Object> batched = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Cell_.objects
        .orderBy(Cell_.pk.asc())
        .forEachBatch(
            1_000,
            batch -> {
              sizes.add(batch.size());
              batch.forEach(cell -> batched.add(cell.pk()));
            });
    assertThat(batched).isEqualTo(sorted);
    assertThat(sizes).containsExactly(1_000, 1_000, 1_000, 1_000, 1_000, 500);
    assertThat(Cell_.objects.filter(Cell_.depth.lt(3L)).delete().total()).isEqualTo(3_000);
  }

  @Test
  void isPublished() throws Exception {
    Cell_.objects.bulkCreate(cells());
    List<Object> keys = new ArrayList<>();
    CompletableFuture<Integer> done = new CompletableFuture<>();
    Cell_.objects
        .filter(Cell_.depth.eq(2L))
        .orderBy(Cell_.pk.asc())
        .publisher()
        .subscribe(
            new Flow.Subscriber<Cell>() {
              private Flow.Subscription subscription;

              @Override
              public void onSubscribe(Flow.Subscription given) {
                subscription = given;
                given.request(10);
              }

              @Override
              public void onNext(Cell cell) {
                keys.add(cell.pk());
                if (keys.size() % 10 == 0) {
                  subscription.request(10);
                }
              }

              @Override
              public void onError(Throwable failure) {
                done.completeExceptionally(failure);
              }

              @Override
              public void onComplete() {
                done.complete(keys.size());
              }
            });
    assertThat(done.get(120, TimeUnit.SECONDS)).isEqualTo(1_000);
    assertThat(keys.get(0)).isEqualTo(new Cell_.Pk(2L, -999L, 2999L % 7));
  }
}
