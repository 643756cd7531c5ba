package dev.dorm.tests.contract;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads a million rows in every way that keeps none, in a process whose heap cannot hold them.
 * Arguments: the kind of database, and its place.
 */
final class StreamProgram {
  private static final long ROWS = 1_000_000;

  /** The characters of the names alone, one byte each, without any object around them. */
  private static final long LEAST_BYTES = ROWS * 50;

  private StreamProgram() {}

  public static void main(String[] arguments) {
    if (Runtime.getRuntime().maxMemory() >= LEAST_BYTES) {
      throw new IllegalStateException("This heap could hold the rows.");
    }
    DatabaseKind kind = DatabaseKind.valueOf(arguments[0]);
    Database database =
        kind.isPostgresql()
            ? Database.postgresql(arguments[1], "postgres", "")
            : Database.sqlite(Path.of(arguments[1]));
    Dorm.configure(database);
    StubTables.create(database, kind);
    fill(database, kind);
    expect("stream", streamed());
    expect("block", database.atomic(StreamProgram::streamed));
    AtomicLong batched = new AtomicLong();
    Tag_.objects.forEachBatch(1000, rows -> batched.addAndGet(rows.size()));
    expect("batches", batched.get());
    expect("publisher", published());
    try (Stream<Integer> lengths =
        Dorm.raw("SELECT name FROM stub_tag")
            .as(row -> row.get("name", String.class).length())
            .stream()) {
      expect("raw", lengths.filter(length -> length == 50).count());
    }
    Dorm.shutdown();
    System.out.println("read " + ROWS);
  }

  private static void fill(Database database, DatabaseKind kind) {
    String number =
        kind.isPostgresql()
            ? "SELECT lpad(n::text, 50, 'x') FROM generate_series(1, " + ROWS + ") AS n"
            : "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < "
                + ROWS
                + ") SELECT printf('%050d', n) FROM r";
    StubTables.run(database, List.of("INSERT INTO stub_tag (name) " + number));
  }

  private static long streamed() {
    long count = 0;
    try (Stream<Tag> tags = Tag_.objects.orderBy().stream()) {
      for (Tag tag : (Iterable<Tag>) tags::iterator) {
        count += tag.getName().length() == 50 ? 1 : 0;
      }
    }
    return count;
  }

  private static long published() {
    AtomicLong count = new AtomicLong();
    Tag_.objects
        .orderBy()
        .publisher()
        .subscribe(
            new Flow.Subscriber<>() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
              }

              @Override
              public void onNext(Tag tag) {
                count.incrementAndGet();
              }

              @Override
              public void onError(Throwable failure) {
                throw new IllegalStateException(failure);
              }

              @Override
              public void onComplete() {
                count.addAndGet(0);
              }
            });
    return count.get();
  }

  private static void expect(String way, long rows) {
    if (rows != ROWS) {
      throw new IllegalStateException(way + " gave " + rows + " rows.");
    }
  }
}
