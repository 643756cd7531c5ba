package dev.dorm.tests.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.migrate.DatabaseInspector;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.tests.chinook.ShopChanges.Change;
import dev.dorm.tests.chinook.migrations.ChinookMigrations;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The music shop's tables with all their rows through twelve changes, one by one, back and forth:
 * every row of every table is looked at before and after each, and so is the schema.
 */
class ChinookEvolutionTest {
  private static final String FIRST = "0001_initial";
  private static final List<Change> CHANGES = ShopChanges.all();

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "POSTGRESQL"})
  void everyRowFollowsEveryChange(DatabaseKind kind, @TempDir Path directory) throws SQLException {
    Database database = kind.open(directory);
    Dorm.configure(database);
    Shop shop = new Shop();
    Migrator migrator = Migrator.of(database, shop);
    DatabaseInspector inspector = DatabaseInspector.of(database, shop);
    migrator.migrate("chinook", FIRST);
    ShopLoader.load(ShopData.find());

    List<ShopDump> before = new ArrayList<>();
    ShopDump now = ShopDump.of(database);
    assertThat(now.size()).isGreaterThan(500);
    for (Change change : CHANGES) {
      before.add(now);
      assertThat(migrator.migrate("chinook", change.name())).as(change.name()).isEqualTo(1);
      ShopDump after = ShopDump.of(database);
      same(change, change.made().apply(now), after);
      assertThat(inspector.differences(List.of())).as(change.name()).isEmpty();
      now = after;
    }
    ShopDump end = now;
    for (int i = CHANGES.size() - 1; i >= 0; i--) {
      Change change = CHANGES.get(i);
      String target = i == 0 ? FIRST : CHANGES.get(i - 1).name();
      assertThat(migrator.migrate("chinook", target)).as(change.name()).isEqualTo(1);
      now = ShopDump.of(database);
      same(change, lost(before.get(i), i), now);
      assertThat(inspector.differences(List.of())).as(change.name()).isEmpty();
    }
    migrator.migrate();
    same(CHANGES.get(CHANGES.size() - 1), end, ShopDump.of(database));
    migrator.migrate("chinook", "zero");
    assertThat(ShopDump.of(database).tables()).isEmpty();
  }

  /** What was lost by the changes that were undone before. */
  private static ShopDump lost(ShopDump rows, int undone) {
    ShopDump left = rows;
    for (int i = CHANGES.size() - 1; i >= undone; i--) {
      left = CHANGES.get(i).undone().apply(left);
    }
    return left;
  }

  private static void same(Change change, ShopDump expected, ShopDump actual) {
    Set<String> missing = new LinkedHashSet<>(expected.lines());
    actual.lines().forEach(missing::remove);
    Set<String> added = new LinkedHashSet<>(actual.lines());
    expected.lines().forEach(added::remove);
    assertThat(missing).as("%s lost rows", change.name()).isEmpty();
    assertThat(added).as("%s made rows", change.name()).isEmpty();
    assertThat(actual.size()).as(change.name()).isEqualTo(expected.size());
  }

  /** The shop's own first migration and the changes behind it. */
  private static final class Shop implements MigrationModule {
    @Override
    public String app() {
      return "chinook";
    }

    @Override
    public List<MigrationEntry> migrations() {
      List<MigrationEntry> all = new ArrayList<>(ChinookMigrations.INSTANCE.migrations());
      String last = FIRST;
      for (Change change : CHANGES) {
        all.add(
            MigrationEntry.of(
                new Written(change.operations()),
                change.name(),
                List.of("chinook." + last),
                List.of()));
        last = change.name();
      }
      return all;
    }
  }

  private static final class Written extends Migration {
    private final List<Operation> operations;

    Written(List<Operation> operations) {
      this.operations = operations;
    }

    @Override
    public List<Operation> operations() {
      return operations;
    }
  }
}
