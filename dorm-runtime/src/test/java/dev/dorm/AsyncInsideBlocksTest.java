package dev.dorm;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.TransactionBroken;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asynchronous calls of a block that run while the program is inside an inner one. */
class AsyncInsideBlocksTest {

  /** A call that runs only when the gate opens, because one to another database is before it. */
  private static CompletableFuture<Long> behind(
      CompletableFuture<Void> gate, Database other, Database database, Sql sql) {
    CompletableFuture<Void> first = other.async().call(gate::join);
    assertThat(first).isNotDone();
    return database.async().call(() -> sql.run(INSERT, 1));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatWasUndoneWithAnInnerBlockBreaksItsOwn(Kind kind) {
    try (Database database = kind.open();
        Database other = kind.open()) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        CompletableFuture<Void> gate = new CompletableFuture<>();
                        CompletableFuture<Long> call = behind(gate, other, database, sql);
                        assertThatThrownBy(() -> undone(database, 2, gate, call, sql))
                            .hasMessage("undo");
                        assertThat(call.join()).isEqualTo(1);
                      }))
          .isInstanceOf(TransactionBroken.class)
          .cause()
          .hasMessageStartingWith("[DORM3225]")
          .hasMessageContaining("FIX:");
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  /** Runs a call inside so many blocks, of which the outermost is undone. */
  private static void undone(
      Database database,
      int depth,
      CompletableFuture<Void> gate,
      CompletableFuture<Long> call,
      Sql sql) {
    database.atomic(
        () -> {
          database.atomic(
              () -> {
                sql.run(INSERT, depth);
                gate.complete(null);
                call.join();
              });
          throw new IllegalStateException("undo");
        });
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatRanInsideABlockThatIsKeptStays(Kind kind) {
    try (Database database = kind.open();
        Database other = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            CompletableFuture<Void> gate = new CompletableFuture<>();
            CompletableFuture<Long> call = behind(gate, other, database, sql);
            database.atomic(
                () -> {
                  gate.complete(null);
                  call.join();
                });
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            () -> {
                              database.async().call(() -> sql.run(INSERT, 2)).join();
                              throw new IllegalStateException("undo");
                            }))
                .hasMessage("undo");
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }
}
