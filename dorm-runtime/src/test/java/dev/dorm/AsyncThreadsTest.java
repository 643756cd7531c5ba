package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A7: the threads of a database end with it. */
class AsyncThreadsTest {
  private static List<Thread> threadsOf(String database) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("dorm-" + database))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void closingLeavesNoThread(Kind kind) throws Exception {
    String name = "closing-" + kind.ordinal();
    List<Thread> threads;
    try (Database database = kind.open().named(name)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER)");
      List<CompletableFuture<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int number = i;
        calls.add(
            database.aatomic(
                block -> {
                  sql.run("INSERT INTO t (n) VALUES (?)", number);
                  return CompletableFuture.completedFuture(number);
                }));
      }
      calls.forEach(CompletableFuture::join);
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(20);
      threads = threadsOf(name);
      assertThat(threads).isNotEmpty();
    }
    for (Thread thread : threads) {
      thread.join(TimeUnit.MINUTES.toMillis(2));
    }
    // Closing may have begun others, which end as well.
    assertThat(Patience.until(() -> threadsOf(name).isEmpty())).isTrue();
  }
}
