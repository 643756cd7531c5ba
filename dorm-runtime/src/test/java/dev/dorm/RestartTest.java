package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.PoolExhausted;
import dev.dorm.internal.transaction.PostgresqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A server that crashes and recovers, and one that is away: when it is back, the first call goes
 * well. {@code -Ddorm.restarts=50} runs the full number.
 */
class RestartTest {
  private static final int RESTARTS = Integer.getInteger("dorm.restarts", 20);
  private static final int FAILURES = 20;

  /** A back end that dies so takes all others with it, and the server recovers. */
  private static void crash(long pid) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-9", Long.toString(pid)).start();
    assertThat(kill.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(kill.exitValue()).isZero();
  }

  /** Whether a write met a connection that was used just now, and was not sent again. */
  private static boolean isLostOnce(Sql sql, long number) {
    try {
      sql.run("INSERT INTO t (n) VALUES (?)", number);
      return false;
    } catch (ConnectionLost lost) {
      return true;
    }
  }

  private static void awaitEnd(List<Long> processes) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < end
        && processes.stream()
            .anyMatch(pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))) {
      Thread.onSpinWait();
    }
  }

  /** Waits until the server takes connections again; the test's database knows nothing of it. */
  private static void awaitRecovery() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Throwable last = catchThrowable(() -> PostgresqlServer.text("SELECT 1"));
    while (last != null && System.nanoTime() < end) {
      last = catchThrowable(() -> PostgresqlServer.text("SELECT 1"));
    }
    assertThat(last).isNull();
  }

  @Test
  void theFirstCallAfterACrashGoesWell() throws IOException, InterruptedException {
    PostgresqlServer.sql("ALTER ROLE postgres SET synchronous_commit = on");
    try (Database database = TestDatabases.postgresql().poolSize(2, 2)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      for (int i = 0; i < RESTARTS; i++) {
        List<Long> backEnds =
            sql.numbers("SELECT pid FROM pg_stat_activity WHERE application_name = 'dorm'");
        crash(backEnds.get(0));
        awaitEnd(backEnds);
        awaitRecovery();
        if (i % 2 == 0 || isLostOnce(sql, i)) {
          assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(i);
          sql.run("INSERT INTO t (n) VALUES (?)", i);
        }
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(RESTARTS);
      assertThat(database.metrics().active()).isZero();
    } finally {
      PostgresqlServer.sql("ALTER ROLE postgres RESET synchronous_commit");
    }
  }

  /** The server is stopped in order and started again, with all its connections. */
  private static void restart() throws IOException, InterruptedException {
    String data = PostgresqlServer.text("SHOW data_directory");
    Path server = Path.of("/proc", postmaster(data), "exe").toRealPath().resolveSibling("pg_ctl");
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U")); // as the embedded server is started
    }
    command.addAll(List.of(server.toString(), "restart", "-D", data, "-m", "fast", "-w"));
    command.addAll(List.of("-l", data + "/restart.log"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /**
   * The server's process, which it writes down itself; a back end may be gone before it is asked.
   */
  private static String postmaster(String data) throws IOException {
    return Files.readAllLines(Path.of(data, "postmaster.pid")).get(0).strip();
  }

  @Test
  void theFirstCallAfterARestartGoesWell() throws IOException, InterruptedException {
    try (Database database = TestDatabases.postgresql().poolSize(2, 2)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      int restarts = Math.max(2, RESTARTS / 10);
      for (int i = 0; i < restarts; i++) {
        long before = sql.number("SELECT pg_backend_pid()");
        restart();
        if (i % 2 == 0 || isLostOnce(sql, i)) {
          assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(i);
          sql.run("INSERT INTO t (n) VALUES (?)", i);
        }
        assertThat(ProcessHandle.of(before).map(ProcessHandle::isAlive).orElse(false)).isFalse();
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(restarts);
      assertThat(database.metrics().active()).isZero();
    }
  }

  @Test
  void aPoolThatFailedToConnectFillsAgain() {
    try (Wire wire = Wire.open();
        Database database =
            Database.postgresql(wire.url(), "postgres", "")
                .poolSize(0, 2)
                .poolTimeout(Duration.ofMillis(250))) {
      Sql sql = new Sql(database);
      wire.refuse(true);
      List<CompletableFuture<Throwable>> callers = new ArrayList<>();
      for (int i = 0; i < FAILURES; i++) {
        callers.add(
            CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> sql.number("SELECT 1")),
                work -> new Thread(work).start()));
      }
      for (CompletableFuture<Throwable> caller : callers) {
        assertThat(caller.join()).isInstanceOfAny(ConnectionFailed.class, PoolExhausted.class);
      }
      wire.refuse(false);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      Throwable last = catchThrowable(() -> sql.number("SELECT 1"));
      while (last != null && System.nanoTime() < end) {
        last = catchThrowable(() -> sql.number("SELECT 1")); // the pool tries again by itself
      }
      assertThat(last).isNull();
      assertThat(database.metrics().active()).isZero();
    }
  }
}
