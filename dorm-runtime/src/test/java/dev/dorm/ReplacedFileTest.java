package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.DormException;
import dev.dorm.transaction.TransactionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A SQLite file that is deleted or replaced while it is used. */
class ReplacedFileTest {
  private static final int WORKERS = 4;
  private static final List<String> TOLD = List.of("DORM4007", "DORM4008", "DORM4010", "DORM4012");
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** A file with one number in it, and nothing beside it. */
  private static Path fileWith(long number) {
    Path file = TestDatabases.sqliteFile();
    try (Database database = Database.sqlite(file)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER)");
      sql.run("INSERT INTO t (n) VALUES (?)", number);
    }
    return file;
  }

  private static void replace(Path old, Path replacement) throws IOException {
    Files.deleteIfExists(Path.of(old + "-wal"));
    Files.deleteIfExists(Path.of(old + "-shm"));
    Files.move(replacement, old, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long seen(Sql sql, long wanted) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    long number;
    do {
      number = sql.number("SELECT max(n) FROM t");
    } while (number != wanted && System.nanoTime() < end);
    return number;
  }

  @Test
  void aReplacementIsNoticedByReadersAndWriters() throws IOException {
    Path file = fileWith(1);
    try (Database database = Database.sqlite(file)) {
      Sql sql = new Sql(database);
      sql.run("INSERT INTO t (n) VALUES (2)");
      assertThat(sql.number("SELECT max(n) FROM t")).isEqualTo(2); // both have a connection now
      for (long round = 10; round < 15; round++) {
        replace(file, fileWith(round));
        assertThat(seen(sql, round)).isEqualTo(round);
        sql.run("UPDATE t SET n = n + 100");
        assertThat(sql.number("SELECT max(n) FROM t")).isEqualTo(round + 100);
        try (Database witness = Database.sqlite(file)) {
          assertThat(new Sql(witness).number("SELECT max(n) FROM t")).isEqualTo(round + 100);
        }
      }
    }
  }

  @Test
  void aDeletedFileIsToldAndNotMadeAnew() throws IOException {
    Path file = fileWith(1);
    Path kept = fileWith(7);
    try (Database database = Database.sqlite(file)) {
      Sql sql = new Sql(database);
      sql.run("INSERT INTO t (n) VALUES (2)");
      Files.delete(file);
      long end = System.nanoTime() + PATIENCE_NANOS;
      DormException told = null;
      while (told == null && System.nanoTime() < end) {
        try {
          sql.number("SELECT max(n) FROM t");
        } catch (DormException failure) {
          told = failure;
        }
      }
      assertThat(told).isInstanceOf(ConnectionFailed.class).hasMessageContaining("DORM2070");
      assertThat(file).doesNotExist();
      assertThatThrownBy(() -> sql.run("INSERT INTO t (n) VALUES (3)"))
          .isInstanceOf(DormException.class);
      replace(file, kept);
      end = System.nanoTime() + PATIENCE_NANOS;
      long number = 0;
      while (number != 7 && System.nanoTime() < end) {
        try {
          number = sql.number("SELECT max(n) FROM t");
        } catch (DormException gone) {
          assertThat(gone.code()).isEqualTo("DORM2070");
        }
      }
      assertThat(number).isEqualTo(7);
    }
  }

  /** Under load: each block is in one file as a whole or failed, and all end in the new one. */
  @Test
  void aReplacementUnderLoad() throws IOException {
    Path file = fileWith(1);
    try (Database database = Database.sqlite(file)) {
      Sql sql = new Sql(database);
      CyclicBarrier all = new CyclicBarrier(WORKERS + 1);
      CountDownLatch stop = new CountDownLatch(1);
      List<CompletableFuture<Boolean>> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(
            CompletableFuture.supplyAsync(
                () -> work(database, sql, all, stop), task -> new Thread(task).start()));
      }
      try {
        readTogether(database, sql, all);
        Path replacement = fileWith(1_000_000);
        replace(file, replacement);
        assertThat(Patience.until(() -> isSeen(sql, 1_000_000))).isTrue();
      } finally {
        stop.countDown();
      }
      workers.forEach(worker -> assertThat(worker.join()).isTrue());
      assertThat(database.metrics().active()).isZero();
      assertThat(sql.number("SELECT count(*) % 2 FROM t")).isOne();
    }
  }

  /**
   * Every reader opens its connection here: one that is opened between two steps of the replacement
   * would make files beside the new one that belong to the old one.
   */
  private static void readTogether(Database database, Sql sql, CyclicBarrier all) {
    database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (0)"));
    database.atomic(
        TransactionOptions.readOnly(),
        () -> {
          sql.number("SELECT max(n) FROM t");
          try {
            all.await(2, TimeUnit.MINUTES);
          } catch (InterruptedException | BrokenBarrierException | TimeoutException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  private static boolean isSeen(Sql sql, long wanted) {
    try {
      return sql.number("SELECT max(n) FROM t") == wanted;
    } catch (DormException told) {
      assertThat(told.code()).isIn(TOLD);
      return false;
    }
  }

  private static boolean work(Database database, Sql sql, CyclicBarrier all, CountDownLatch stop) {
    readTogether(database, sql, all);
    while (stop.getCount() > 0) {
      try {
        database.atomic(
            () -> {
              sql.run("INSERT INTO t (n) VALUES (2)");
              sql.run("INSERT INTO t (n) VALUES (3)");
            });
        sql.number("SELECT max(n) FROM t");
      } catch (DormException told) {
        assertThat(told.code()).isIn(TOLD);
      }
    }
    return true;
  }
}
