package dev.dorm.tests.contract;

import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Dorm;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag_;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Blocks: all of it or none, each inner one by itself. */
final class TransactionContractTest extends ContractTest {
  /** What a test throws to leave a block. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void stop() {
    throw new Stop();
  }

  private static List<String> tags() {
    return Tag_.objects.orderBy(Tag_.name.asc()).list().stream().map(tag -> tag.getName()).toList();
  }

  @Test
  void aBlockCommitsAndGivesItsResult() {
    long count =
        atomic(
            () -> {
              tag("a");
              tag("b");
              return Tag_.objects.count();
            });
    assertThat(count).isEqualTo(2);
    assertThat(tags()).containsExactly("a", "b");
  }

  @Test
  void anExceptionUndoesTheBlockAndPassesUnchanged() {
    Stop stop = new Stop();
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      tag("a");
                      throw stop;
                    }))
        .isSameAs(stop);
    IOException checked = new IOException("checked");
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      tag("b");
                      throw checked;
                    }))
        .isSameAs(checked);
    Error error = new AssertionError("error");
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      tag("c");
                      throw error;
                    }))
        .isSameAs(error);
    assertThat(tags()).isEmpty();
  }

  @Test
  void anInnerBlockIsUndoneByItself() {
    atomic(
        () -> {
          tag("outer");
          assertThatThrownBy(
                  () ->
                      atomic(
                          () -> {
                            tag("inner");
                            atomic(() -> tag("innermost"));
                            stop();
                          }))
              .isInstanceOf(Stop.class);
          atomic(() -> tag("second"));
          tag("third");
        });
    assertThat(tags()).containsExactly("outer", "second", "third");
  }

  @Test
  void anOuterBlockUndoesInnerOnes() {
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      tag("outer");
                      atomic(() -> tag("inner"));
                      stop();
                    }))
        .isInstanceOf(Stop.class);
    assertThat(tags()).isEmpty();
  }

  @Test
  void aFailedStatementIsMendedByItsOwnBlock() {
    tag("taken");
    atomic(
        () -> {
          tag("before");
          fails("DORM3008", () -> atomic(() -> tag("taken")));
          tag("after");
        });
    assertThat(tags()).containsExactly("after", "before", "taken");
  }

  @Test
  void aBlockWithAFailedStatementCannotSucceed() {
    tag("taken");
    Throwable failure =
        fails(
            "DORM4001",
            () ->
                atomic(
                    () -> {
                      tag("before");
                      fails("DORM3008", () -> tag("taken"));
                    }));
    assertThat(failure).isInstanceOf(TransactionBroken.class);
    assertThat(tags()).containsExactly("taken");
    fails(
        "DORM4001",
        () ->
            atomic(
                () -> {
                  fails("DORM3008", () -> tag("taken"));
                  Tag_.objects.count();
                }));
    assertThat(tags()).containsExactly("taken");
  }

  @Test
  void aRefusalBeforeAnyStatementDoesNotBreakABlock() {
    atomic(
        () -> {
          tag("before");
          fails("DORM3004", () -> Tag_.objects.delete());
          fails("DORM3012", () -> tag("x".repeat(51)));
          fails("DORM3007", () -> Tag_.objects.get(Tag_.name.eq("nobody")));
          tag("after");
        });
    assertThat(tags()).containsExactly("after", "before");
  }

  @Test
  void aBlockSeesItsOwnWritesAndOthersDoNot() throws ExecutionException, InterruptedException {
    tag("old");
    List<String> seenByOther = new ArrayList<>();
    Dorm.database()
        .<ExecutionException>atomic(
            () -> {
              tag("new");
              assertThat(tags()).containsExactly("new", "old");
              if (kind != DatabaseKind.SQLITE_MEMORY) {
                try {
                  seenByOther.addAll(
                      CompletableFuture.supplyAsync(TransactionContractTest::tags).get());
                } catch (InterruptedException interrupted) {
                  throw new IllegalStateException(interrupted);
                }
              }
            });
    if (kind != DatabaseKind.SQLITE_MEMORY) {
      assertThat(seenByOther).containsExactly("old");
    }
    assertThat(tags()).containsExactly("new", "old");
  }

  @Test
  void hooksRunAfterTheOutermostCommitOnly() {
    List<String> ran = new ArrayList<>();
    Dorm.onCommit(() -> ran.add("outside"));
    assertThat(ran).containsExactly("outside");
    atomic(
        () -> {
          Dorm.onCommit(() -> ran.add("outer"));
          atomic(() -> Dorm.onCommit(() -> ran.add("inner")));
          assertThatThrownBy(
                  () ->
                      atomic(
                          () -> {
                            Dorm.onCommit(() -> ran.add("undone"));
                            stop();
                          }))
              .isInstanceOf(Stop.class);
          assertThat(ran).containsExactly("outside");
        });
    assertThat(ran).containsExactly("outside", "outer", "inner");
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      Dorm.onCommit(() -> ran.add("never"));
                      stop();
                    }))
        .isInstanceOf(Stop.class);
    assertThat(ran).hasSize(3);
  }

  @Test
  void operationsOfSeveralStatementsAreAtomic() {
    Author alice = author("Alice", 30);
    var book = book("Book", alice, 1);
    fails("DORM3014", () -> book.tags().addPks(List.of(tag("a").getId(), 999L)));
    assertThat(book.tags().count()).isZero();
    tag("dup");
    fails("DORM3008", () -> book.tags().create(Tag_.name.set("dup")));
    assertThat(Tag_.objects.count()).isEqualTo(2);
    atomic(
        () -> {
          fails("DORM3008", () -> book.tags().create(Tag_.name.set("dup")));
          tag("c");
        });
    assertThat(tags()).containsExactly("a", "c", "dup");
  }

  @Test
  void bulkCreateInsideABlockIsUndoneWithIt() {
    assertThatThrownBy(
            () ->
                atomic(
                    () -> {
                      Author_.objects.bulkCreate(List.of(newAuthor("a", 1), newAuthor("b", 2)));
                      assertThat(Author_.objects.count()).isEqualTo(2);
                      stop();
                    }))
        .isInstanceOf(Stop.class);
    assertThat(Author_.objects.count()).isZero();
    atomic(
        () -> {
          author("first", 1);
          fails(
              "DORM3008",
              () ->
                  Author_.objects.bulkCreate(
                      List.of(newAuthor("second", 1), newAuthor("first", 2))));
          author("third", 3);
        });
    assertThat(names(Author_.objects)).containsExactly("first", "third");
    assertThat(Book_.objects.count()).isZero();
  }

  @Test
  void nestedBlocksFollowAJavaModel() {
    long seed = Long.getLong("dorm.seed", 20261125);
    Random random = new Random(seed);
    List<String> model = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      model = block(random, model, 3, new int[] {round * 1000});
      assertThat(tags()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(model);
    }
  }

  /** Runs a random block and gives what is there afterwards. */
  private static List<String> block(Random random, List<String> before, int depth, int[] next) {
    List<String> inside = new ArrayList<>(before);
    try {
      atomic(
          () -> {
            for (int step = random.nextInt(4); step >= 0; step--) {
              if (depth > 0 && random.nextInt(3) == 0) {
                List<String> after = block(random, List.copyOf(inside), depth - 1, next);
                inside.clear();
                inside.addAll(after);
              } else {
                String name = "t" + next[0]++;
                tag(name);
                inside.add(name);
              }
            }
            if (random.nextInt(3) == 0) {
              stop();
            }
          });
      return inside;
    } catch (Stop stopped) {
      return before;
    }
  }
}
