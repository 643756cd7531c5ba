package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.TransactionLost;
import dev.dorm.internal.transaction.PostgresqlServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/**
 * What a server, a network or a killer does to commits, on PostgreSQL: what was acknowledged stays,
 * what was not sent is not there, and what nobody knows is said. {@code -Ddorm.commits=true} runs
 * the full numbers.
 */
class CutCommitTest {
  private static final boolean LONG = Boolean.getBoolean("dorm.commits");
  private static final int CUTS = LONG ? 200 : 20;
  private static final int KILLS = LONG ? 200 : 20;
  private static final int WRITERS = LONG ? 8 : 4;
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";

  /** The reply to COMMIT is lost: each is unknown, each has happened, none is sent twice. */
  @Test
  void aCutReplyIsUnknownAndNeverRepeated() {
    try (Wire wire = Wire.open();
        Database database = Database.postgresql(wire.url(), "postgres", "").poolSize(0, 2)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      sql.run("CREATE TABLE seen (n bigint)");
      sql.run(
          "CREATE FUNCTION count_it() RETURNS trigger LANGUAGE plpgsql AS"
              + " 'BEGIN INSERT INTO seen VALUES (new.n); RETURN new; END'");
      sql.run("CREATE TRIGGER t_seen AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION count_it()");
      for (int i = 0; i < CUTS; i++) {
        long number = i;
        wire.cutCommits(true);
        assertThatThrownBy(() -> database.atomic(() -> sql.run(INSERT, number)))
            .isInstanceOf(CommitOutcomeUnknown.class);
        wire.cutCommits(false);
      }
      assertThat(wire.cuts()).isEqualTo(CUTS);
      assertThat(sql.number("SELECT count(DISTINCT n) FROM t")).isEqualTo(CUTS);
      assertThat(sql.number("SELECT count(*) FROM seen")).isEqualTo(CUTS);
      assertThat(database.metrics().active()).isZero();
      report(CUTS + " commits without a reply, all unknown, all there, none twice");
    }
  }

  /**
   * A connection that ends between two statements of a block: nothing is there, nothing resumed.
   */
  @Test
  void aKillInsideABlockLeavesNothing() {
    try (Database database = TestDatabases.postgresql()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      for (int i = 0; i < KILLS; i++) {
        int[] runs = new int[1];
        assertThatThrownBy(
                () ->
                    database.atomic(
                        () -> {
                          runs[0]++;
                          sql.run(INSERT, 1);
                          PostgresqlServer.kill(sql.number("SELECT pg_backend_pid()"));
                          sql.run(INSERT, 2);
                        }))
            .isInstanceOf(ConnectionLost.class);
        assertThat(runs[0]).isOne();
        sql.run("DELETE FROM t WHERE n = 0"); // outside of a block the next one goes well
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isZero();
      report(KILLS + " kills inside blocks, 0 rows");
    }
  }

  /** Back ends are killed while others commit: what was acknowledged is there. */
  @Test
  void whatWasAcknowledgedStays() throws InterruptedException {
    long seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    PostgresqlServer.sql("ALTER ROLE postgres SET synchronous_commit = on");
    try (Database database = TestDatabases.postgresql().poolSize(0, WRITERS)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint PRIMARY KEY)");
      assertThat(PostgresqlServer.text("SHOW synchronous_commit")).isEqualTo("on");
      Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
      Set<Long> unknown = ConcurrentHashMap.newKeySet();
      CountDownLatch stop = new CountDownLatch(1);
      List<CompletableFuture<Long>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        long first = i * 1_000_000_000L;
        writers.add(
            CompletableFuture.supplyAsync(
                () -> write(database, sql, first, acknowledged, unknown, stop),
                work -> new Thread(work).start()));
      }
      String others =
          "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE"
              + " application_name = 'dorm' AND pid <> pg_backend_pid() ORDER BY pid OFFSET ";
      for (int i = 0; i < KILLS; i++) {
        int before = acknowledged.size();
        while (acknowledged.size() < before + 10
            && writers.stream().noneMatch(CompletableFuture::isDone)) {
          Thread.onSpinWait();
        }
        PostgresqlServer.text(others + random.nextInt(WRITERS - 1) + " LIMIT 2) AS two");
      }
      stop.countDown();
      writers.forEach(writer -> assertThat(writer.join()).as("seed %d", seed).isPositive());
      Set<Long> lost = ConcurrentHashMap.newKeySet();
      lost.addAll(acknowledged);
      List<Long> present = sql.numbers("SELECT n FROM t");
      lost.removeAll(Set.copyOf(present));
      assertThat(lost).as("seed %d", seed).isEmpty();
      Set<Long> more = ConcurrentHashMap.newKeySet();
      more.addAll(present);
      more.removeAll(acknowledged);
      assertThat(unknown).as("seed %d", seed).containsAll(more);
      assertThat(database.metrics().active()).isZero();
      report(
          KILLS
              + " kills: "
              + acknowledged.size()
              + " acknowledged, 0 lost, "
              + unknown.size()
              + " unknown");
    } finally {
      PostgresqlServer.sql("ALTER ROLE postgres RESET synchronous_commit");
    }
  }

  private static long write(
      Database database,
      Sql sql,
      long first,
      Set<Long> acknowledged,
      Set<Long> unknown,
      CountDownLatch stop) {
    long number = first;
    while (stop.getCount() > 0) {
      long next = ++number;
      try {
        database.atomic(() -> sql.run(INSERT, next));
        acknowledged.add(next);
      } catch (CommitOutcomeUnknown failure) {
        unknown.add(next);
      } catch (ConnectionLost | TransactionLost lost) {
        // Not committed, so that it is in neither set.
      }
    }
    return number - first;
  }

  private static void report(String figures) {
    if (LONG) {
      System.out.println(figures);
    }
  }
}
