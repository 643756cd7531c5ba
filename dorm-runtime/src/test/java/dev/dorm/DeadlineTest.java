package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.PoolExhausted;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.TimedOut;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Blocks, calls and databases with a time: it ends, what it began is undone, and the next call is
 * not hit. {@code -Ddorm.deadlines=true} measures how late the ends are.
 */
class DeadlineTest {
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";
  private static final String ALL = "SELECT n FROM t ORDER BY n";
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final long LATEST_SECONDS = 120;

  private static Sql table(Database database) {
    Sql sql = new Sql(database);
    sql.run("CREATE TABLE t (n bigint NOT NULL PRIMARY KEY)".replace("bigint", integer(database)));
    return sql;
  }

  private static String integer(Database database) {
    return database.system().equals("sqlite") ? "INTEGER" : "bigint";
  }

  private static String endless(Kind kind) {
    return kind.isPostgresql()
        ? "SELECT count(*) FROM generate_series(1, 100000000000)"
        : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";
  }

  private static void waitUntilOver(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** That a program ends by its time, long before a test would be given up. */
  private static Throwable timesOut(ThrowingCallable program) {
    long start = System.nanoTime();
    Throwable failure = catchThrowable(program);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    if (failure instanceof PoolExhausted slow) {
      throw slow; // what came before is still under way
    }
    assertThat(seconds).isLessThan(LATEST_SECONDS);
    assertThat(failure).isInstanceOf(TimedOut.class).hasMessageContaining("FIX: ");
    assertThat(CallContext.current()).isNull();
    return failure;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockEndsInItsTime(Kind kind) {
    Patience.growing(SHORT, time -> aBlockEndsInItsTime(kind, time));
  }

  private static void aBlockEndsInItsTime(Kind kind, Duration time) {
    TransactionOptions soon = TransactionOptions.timeout(time);
    try (Database database = kind.open()) {
      Sql sql = table(database);
      timesOut(
          () ->
              database.atomic(
                  soon,
                  () -> {
                    sql.run(INSERT, 1);
                    sql.numberOf(endless(kind));
                  }));
      assertThat(sql.numbers(ALL)).isEmpty();
      database.atomic(soon, () -> sql.run(INSERT, 2));
      sql.run(INSERT, 3);
      assertThat(sql.numbers(ALL)).containsExactly(2L, 3L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInnerBlockDoesNotMendWhatCameTooLate(Kind kind) {
    Patience.growing(SHORT, time -> anInnerBlockDoesNotMendWhatCameTooLate(kind, time));
  }

  private static void anInnerBlockDoesNotMendWhatCameTooLate(Kind kind, Duration time) {
    TransactionOptions soon = TransactionOptions.timeout(time);
    try (Database database = kind.open()) {
      Sql sql = table(database);
      timesOut(
          () ->
              database.atomic(
                  soon,
                  () -> {
                    sql.run(INSERT, 1);
                    Throwable late =
                        catchThrowable(() -> database.atomic(() -> sql.numberOf(endless(kind))));
                    assertThat(late).isInstanceOf(TimedOut.class);
                    database.atomic(() -> sql.run(INSERT, 2));
                  }));
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingIsSentBehindTheEnd(Kind kind) {
    Patience.growing(SHORT, time -> nothingIsSentBehindTheEnd(kind, time));
  }

  private static void nothingIsSentBehindTheEnd(Kind kind, Duration time) {
    TransactionOptions soon = TransactionOptions.timeout(time);
    try (Database database = kind.open()) {
      Sql sql = table(database);
      timesOut(
          () ->
              database.atomic(
                  soon,
                  () -> {
                    sql.run(INSERT, 1);
                    waitUntilOver(time);
                    sql.run(INSERT, 2);
                  }));
      Throwable commit =
          timesOut(
              () ->
                  database.atomic(
                      soon,
                      () -> {
                        sql.run(INSERT, 1);
                        waitUntilOver(time);
                      }));
      if (!((TimedOut) commit).code().equals("DORM2042")) {
        throw (TimedOut) commit; // too slow for the statement before
      }
      timesOut(
          () ->
              database.atomic(
                  soon,
                  () -> {
                    waitUntilOver(time);
                    database.atomic(() -> sql.run(INSERT, 1));
                  }));
      assertThat(sql.numbers(ALL)).isEmpty();
      database.atomic(() -> sql.run(INSERT, 1));
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aCallHasATimeOfItsOwn(Kind kind) {
    Patience.growing(SHORT, time -> aCallHasATimeOfItsOwn(kind, time));
  }

  private static void aCallHasATimeOfItsOwn(Kind kind, Duration time) {
    try (Database database = kind.open()) {
      Sql sql = table(database);
      Sql hurried = new Sql(database.engine().limited(time));
      timesOut(() -> hurried.numberOf(endless(kind)));
      timesOut(() -> hurried.run("INSERT INTO t (n) " + endless(kind)));
      assertThat(hurried.run(INSERT, 1)).isOne();
      assertThat(hurried.numbers(ALL)).containsExactly(1L);
      database.atomic(
          () -> {
            assertThat(hurried.run(INSERT, 2)).isOne();
            assertThat(catchThrowable(() -> database.atomic(() -> hurried.numberOf(endless(kind)))))
                .isInstanceOf(TimedOut.class);
            assertThat(sql.run(INSERT, 3)).isOne();
            assertThat(serverLimit(kind, sql)).isZero();
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L, 3L);
      assertThat(serverLimit(kind, sql)).isZero();
    }
  }

  private static long serverLimit(Kind kind, Sql sql) {
    return kind.isPostgresql()
        ? sql.number("SELECT setting::bigint FROM pg_settings WHERE name = 'statement_timeout'")
        : 0;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aDatabaseHasATimeForEachStatement(Kind kind) {
    Patience.growing(SHORT, time -> aDatabaseHasATimeForEachStatement(kind, time));
  }

  private static void aDatabaseHasATimeForEachStatement(Kind kind, Duration time) {
    try (Database database = kind.open().statementTimeout(time)) {
      Sql sql = table(database);
      timesOut(() -> sql.numberOf(endless(kind)));
      timesOut(() -> database.atomic(() -> sql.numberOf(endless(kind))));
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            waitUntilOver(time); // it is each statement's time, not the block's
            sql.run(INSERT, 2);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L);
      Sql patient = new Sql(database.engine().limited(Duration.ofMinutes(10)));
      assertThat(patient.numberOf(slow(kind))).isOne();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(LATEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }

  /** Takes longer than the time of the database, whatever the machine is. */
  private static String slow(Kind kind) {
    return kind.isPostgresql()
        ? "SELECT count(*) FROM pg_sleep(0.5)"
        : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 3000000)"
            + " SELECT count(*) / 3000000 FROM c";
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void waitingForAConnectionCounts(Kind kind) {
    Patience.growing(SHORT, time -> waitingForAConnectionCounts(kind, time));
  }

  private static void waitingForAConnectionCounts(Kind kind, Duration time) {
    TransactionOptions soon = TransactionOptions.timeout(time);
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = table(database);
      CountDownLatch held = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      CompletableFuture<Void> holder =
          CompletableFuture.runAsync(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        held.countDown();
                        await(done);
                      }),
              work -> new Thread(work).start());
      await(held);
      assertThat(catchThrowable(() -> database.atomic(soon, () -> sql.run(INSERT, 2))))
          .isInstanceOf(PoolExhausted.class);
      done.countDown();
      holder.join();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anAsynchronousBlockIsNotWaitedForLonger(Kind kind) {
    Patience.growing(SHORT, time -> anAsynchronousBlockIsNotWaitedForLonger(kind, time));
  }

  private static void anAsynchronousBlockIsNotWaitedForLonger(Kind kind, Duration time) {
    TransactionOptions soon = TransactionOptions.timeout(time);
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = table(database);
      CompletableFuture<Object> never =
          database.aatomic(
              soon,
              block -> {
                sql.run(INSERT, 1);
                return new CompletableFuture<>();
              });
      assertThatThrownBy(() -> never.get(LATEST_SECONDS, TimeUnit.SECONDS))
          .hasCauseInstanceOf(TimedOut.class);
      assertThat(sql.numbers(ALL)).isEmpty();
      sql.run(INSERT, 2);
      assertThat(sql.numbers(ALL)).containsExactly(2L);
    }
  }

  @Test
  void aDeadNetworkEndsInTime() {
    Duration[] times =
        Boolean.getBoolean("dorm.deadlines")
            ? new Duration[] {Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(5)}
            : new Duration[] {Duration.ofMillis(50), SHORT};
    try (Wire wire = Wire.open();
        Database database = Database.postgresql(wire.url(), "postgres", "").poolSize(0, 2)) {
      Sql sql = table(database);
      timesOut(
          () ->
              database.atomic(
                  TransactionOptions.timeout(SHORT), silenced(wire, sql, 0))); // what is slow once
      wire.silence(false);
      for (Duration time : times) {
        TransactionOptions options = TransactionOptions.timeout(time);
        measured(
            "statement of a block", time, () -> database.atomic(options, silenced(wire, sql, 1)));
        wire.silence(false);
        sql.number("SELECT 1");
        wire.silence(true); // an idle connection, or a new one, that says nothing
        measured(
            "begin of a block", time, () -> database.atomic(options, () -> sql.run(INSERT, 2)));
        wire.silence(false);
        Sql hurried = new Sql(database.engine().limited(time));
        sql.number("SELECT 1"); // not in that time: the machine may be slow
        wire.silence(true);
        measured("call", time, () -> hurried.run(INSERT, 3));
        wire.silence(false);
        assertThat(sql.numbers("SELECT n FROM t WHERE n < 3")).isEmpty();
      }
    }
  }

  private static dev.dorm.transaction.Block<RuntimeException> silenced(
      Wire wire, Sql sql, long number) {
    return () -> {
      sql.run(INSERT, number);
      wire.silence(true);
      sql.run(INSERT, number + 100);
    };
  }

  private static void measured(String what, Duration time, ThrowingCallable program) {
    long start = System.nanoTime();
    timesOut(program);
    long late = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) - time.toMillis();
    if (Boolean.getBoolean("dorm.deadlines")) {
      System.out.println(what + ", " + time.toMillis() + " ms: " + late + " ms late");
      assertThat(late).isLessThanOrEqualTo(250);
    }
  }

  @Test
  void aCommitWithoutAnAnswerIsUnknown() {
    Patience.growing(Duration.ofSeconds(1), DeadlineTest::aCommitWithoutAnAnswerIsUnknown);
  }

  private static void aCommitWithoutAnAnswerIsUnknown(Duration time) {
    try (Wire wire = Wire.open();
        Database database = Database.postgresql(wire.url(), "postgres", "").poolSize(0, 2)) {
      Sql sql = table(database);
      TransactionOptions options = TransactionOptions.timeout(time);
      Throwable failure =
          catchThrowable(
              () ->
                  database.atomic(
                      options,
                      () -> {
                        sql.run(INSERT, 1);
                        wire.silence(true);
                      }));
      if (failure instanceof TimedOut slow) {
        throw slow; // before the commit was sent
      }
      assertThat(failure).isInstanceOf(CommitOutcomeUnknown.class);
      wire.silence(false);
      assertThat(sql.numbers("SELECT n FROM t WHERE n > 1")).isEmpty();
    }
  }

  @Test
  void theTimeOfADatabaseEndsASilentConnection() {
    Patience.growing(SHORT, DeadlineTest::theTimeOfADatabaseEndsASilentConnection);
  }

  private static void theTimeOfADatabaseEndsASilentConnection(Duration time) {
    try (Wire wire = Wire.open();
        Database database =
            Database.postgresql(wire.url(), "postgres", "").poolSize(0, 1).statementTimeout(time)) {
      Sql sql = table(database);
      database.atomic(() -> sql.run(INSERT, 1));
      Throwable failure = timesOut(() -> database.atomic(silenced(wire, sql, 2)));
      if (!wire.isSilent()) {
        throw (TimedOut) failure; // too slow for the statement before
      }
      assertThat(failure).hasMessageContaining("Nothing of the block was committed.");
      wire.silence(false);
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> TransactionOptions.timeout(Duration.ZERO))
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageContaining("DORM2043");
    Database database = TestDatabases.postgresql();
    assertThatThrownBy(() -> database.statementTimeout(Duration.ofSeconds(-1)))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("DORM2043");
    try (Database contradicting =
        database.option("socketTimeout", "5").statementTimeout(Duration.ofSeconds(5))) {
      assertThatThrownBy(() -> new Sql(contradicting))
          .isInstanceOf(ConfigurationError.class)
          .hasMessageContaining("DORM2045");
    }
    assertThat(TransactionOptions.timeout(SHORT).retries(2).reading().toString())
        .contains("timeout PT0.3S");
  }
}
