package dev.dorm.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.migrate.Migrator;
import dev.dorm.tests.bazaar.migrations.BazaarMigrations;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random queries: SQLite, PostgreSQL and plain Java find the same rows, and what must hold of every
 * query holds. {@code -Ddorm.differential=100000} asks more of them, {@code
 * -Ddorm.differential.seed} others, {@code -Ddorm.differential.from} leaves out the first ones,
 * {@code -Ddorm.differential.query} asks one alone.
 */
final class DifferentialTest {
  private static final int BOUNDED = 1_200;
  private static final int QUERIES = Integer.getInteger("dorm.differential", BOUNDED);
  private static final long SEED = Long.getLong("dorm.differential.seed", 20_261_125L);
  private static final int FROM = Integer.getInteger("dorm.differential.from", 0);
  private static final int ONLY = Integer.getInteger("dorm.differential.query", -1);

  /** How many queries are asked of the same rows. */
  private static final int ROUND = 125;

  private static final int MOST_FAILURES = 12;

  private final Map<DatabaseKind, Database> databases = new EnumMap<>(DatabaseKind.class);
  private final Coverage coverage = new Coverage();
  private final Map<String, String> failures = new LinkedHashMap<>();

  @BeforeEach
  void open(@TempDir Path directory) {
    for (DatabaseKind kind : List.of(DatabaseKind.SQLITE_MEMORY, DatabaseKind.POSTGRESQL)) {
      Database database = kind.open(directory);
      databases.put(kind, database);
      Migrator.of(database, BazaarMigrations.INSTANCE).migrate();
    }
  }

  @AfterEach
  void close() {
    databases.values().forEach(Database::close);
  }

  @Test
  void everyQueryFindsTheSameRowsEverywhere() {
    World world = WorldMaker.make(SEED);
    int loaded = -1;
    for (int i = FROM; i < QUERIES && failures.size() < MOST_FAILURES; i++) {
      if (ONLY >= 0 && i != ONLY) {
        continue;
      }
      int round = i / ROUND;
      if (round != loaded) {
        world = WorldMaker.make(SEED + round);
        for (Database database : databases.values()) {
          WorldMaker.load(world, database);
        }
        loaded = round;
      }
      ask(world, i);
      if (i % 10_000 == 9_999) {
        System.out.println(i + 1 + " queries asked, " + failures.size() + " failures");
      }
    }
    System.out.println(
        "Differential suite: seed " + SEED + ", " + QUERIES + " queries. Asked:\n" + coverage);
    assertThat(failures.values()).as("%s", String.join("\n\n", failures.values())).isEmpty();
    if (ONLY < 0) {
      assertThat(coverage.below(QUERIES - FROM >= 100_000 ? 100 : 1)).isEmpty();
    }
  }

  /** Makes a query and checks it: its rows always, and three other properties. */
  private void ask(World world, int number) {
    QueryMaker maker = new QueryMaker(world, SEED * 31 + number, coverage);
    Query query = maker.query();
    List<Row> expected = query.rows(world);
    Probe probe = maker.pool().one(Probe.values());
    coverage.saw("probe", probe);
    for (Map.Entry<DatabaseKind, Database> each : databases.entrySet()) {
      boolean first = each.getKey() == DatabaseKind.SQLITE_MEMORY;
      QueryMaker again =
          new QueryMaker(world, SEED * 37 + number, first ? coverage : new Coverage());
      try {
        probe.run(new Asking(query, expected, world, again), each.getValue());
      } catch (RuntimeException | AssertionError failure) {
        failures.putIfAbsent(
            each.getKey() + " " + probe + " " + signature(failure),
            said(number, probe + " on " + each.getKey(), failure) + query);
        return;
      }
    }
    for (int i = 0; i < 3; i++) {
      Check check = i == 0 ? Check.ROWS : maker.pool().one(Check.values());
      if (!check.fits(query)) {
        continue;
      }
      coverage.saw("check", check);
      for (Map.Entry<DatabaseKind, Database> each : databases.entrySet()) {
        Throwable failure = failure(check, query, expected, each.getValue());
        if (failure != null) {
          report(number, check, query, world, each.getKey(), failure);
          return;
        }
      }
    }
  }

  private static @Nullable Throwable failure(
      Check check, Query query, List<Row> expected, Database database) {
    try {
      check.run(query, expected, database);
      return null;
    } catch (RuntimeException | AssertionError failure) {
      return failure;
    }
  }

  private void report(
      int number, Check check, Query query, World world, DatabaseKind kind, Throwable failure) {
    Database database = databases.get(kind);
    if (database == null) {
      return;
    }
    Query small = query;
    Throwable last = failure;
    boolean smaller = true;
    for (int attempts = 0; smaller && attempts < 400; ) {
      smaller = false;
      for (Query each : small.smaller()) {
        attempts++;
        Throwable same = check.fits(each) ? failure(check, each, each.rows(world), database) : null;
        if (same != null && same.getClass() == failure.getClass()) {
          small = each;
          last = same;
          smaller = true;
          break;
        }
      }
    }
    failures.putIfAbsent(
        kind + " " + check + " " + signature(last),
        said(number, check + " on " + kind, last) + small);
  }

  /** What failures of one cause have in common, as far as a text tells. */
  private static String signature(Throwable failure) {
    String text = String.valueOf(failure.getMessage()).replaceAll("\\d+", "");
    return text.substring(0, Math.min(text.length(), 40));
  }

  private static String said(int number, String what, Throwable failure) {
    StringBuilder text = new StringBuilder();
    text.append("seed ").append(SEED).append(", query ").append(number).append(", ");
    text.append(what).append(": ").append(failure).append('\n');
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      text.append("  caused by ").append(cause).append('\n');
    }
    return text.toString();
  }
}
