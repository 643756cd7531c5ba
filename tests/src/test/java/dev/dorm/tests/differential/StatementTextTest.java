package dev.dorm.tests.differential;

import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.following;
import static dev.dorm.Dsl.lag;
import static dev.dorm.Dsl.ntile;
import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.preceding;
import static dev.dorm.Dsl.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.QuerySet;
import dev.dorm.migrate.Migrator;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.bazaar.Item;
import dev.dorm.tests.bazaar.Item_;
import dev.dorm.tests.bazaar.Label_;
import dev.dorm.tests.bazaar.migrations.BazaarMigrations;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of a statement depends on the form of the query and never on its values. */
final class StatementTextTest {
  private static final long SEED = 4_711;
  private static final int QUERIES = 400;
  private static final int LISTS = 10_000;

  @ParameterizedTest
  @EnumSource(
      value = DatabaseKind.class,
      names = {"SQLITE_MEMORY", "POSTGRESQL"})
  void queriesThatDifferInValuesShareTheirStatements(DatabaseKind kind, @TempDir Path directory) {
    try (Database database = open(kind, directory)) {
      World world = WorldMaker.make(SEED);
      for (int i = 0; i < QUERIES; i++) {
        Query query = new QueryMaker(world, SEED + i, new Coverage()).query();
        Query other = new Revaluer(SEED - i).query(query);
        assertThat(texts(database, other))
            .as("%s\n%s", query, other)
            .isEqualTo(texts(database, query));
      }
    }
  }

  /** The statements of everything that is asked of a query. */
  private static List<String> texts(Database database, Query query) {
    try (StatementRecorder recorder = database.recordStatements()) {
      QuerySet<Object> set = query.querySet(database).set();
      set.list();
      set.count();
      set.exists();
      if (!query.isSliced()) {
        set.slice(1, 3).list();
      }
      return List.copyOf(recorder.statements());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseKind.class,
      names = {"SQLITE_MEMORY", "POSTGRESQL"})
  void windowsAndGroupsThatDifferInValuesShareTheirStatements(
      DatabaseKind kind, @TempDir Path directory) {
    try (Database database = open(kind, directory)) {
      assertThat(texts(database, 1, "a")).isEqualTo(texts(database, 3, "b")).hasSize(5);
    }
  }

  /** The statements of windows, groups and subqueries with a number and a text in all places. */
  private static List<String> texts(Database database, int number, String text) {
    QuerySet<Item> items = Item_.objects.using(database);
    try (StatementRecorder recorder = database.recordStatements()) {
      var window =
          partitionBy(Item_.size.plus(number))
              .orderBy(concat(Item_.title, text).asc(), Item_.id.asc());
      var moving = window.rows(preceding(number), following(number + 1));
      items
          .annotate(
              lag(Item_.size.times(number), number, number).over(window),
              ntile(number).over(window),
              Item_.price.avg(Item_.title.ne(text)).over(moving))
          .list();
      items.filter(rowNumber().over(window).lte((long) number)).list();
      items
          .valuesList(Item_.size.plus(number), Item_.title.joined(text, Item_.id.asc()))
          .filter(Item_.id.count().gt((long) number))
          .list();
      items.filter(Item_.title.regex(text), Item_.note.iregex(text + "+")).list();
      items
          .filter(Item_.labels.any(Label_.weight.gt(number), Label_.word.contains(text)))
          .union(items.filter(Item_.size.lt(number)).orderBy(Item_.id.asc()).limit(number))
          .list();
      return List.copyOf(recorder.statements());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseKind.class,
      names = {"SQLITE_MEMORY", "POSTGRESQL"})
  void listsOfAllSizesMakeTwelveStatementsAtTheMost(DatabaseKind kind, @TempDir Path directory) {
    Random random = new Random(SEED);
    try (Database database = open(kind, directory);
        StatementRecorder recorder = database.recordStatements()) {
      QuerySet<Item> items = Item_.objects.using(database);
      for (int i = 1; i <= LISTS; i++) {
        long size = i <= 600 ? i : i % 1_000 == 0 ? i : 1 + random.nextInt(1 << random.nextInt(10));
        List<Long> keys = new ArrayList<>(LongStream.range(i, i + size).boxed().toList());
        items.filter(Item_.pk.in(keys)).exists();
      }
      assertThat(recorder.statements()).hasSize(LISTS);
      assertThat(new TreeSet<>(recorder.statements())).hasSizeLessThanOrEqualTo(12);
    }
  }

  private static Database open(DatabaseKind kind, Path directory) {
    Database database = kind.open(directory);
    Migrator.of(database, BazaarMigrations.INSTANCE).migrate();
    return database;
  }
}
