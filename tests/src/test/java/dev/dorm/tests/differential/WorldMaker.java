package dev.dorm.tests.differential;

import dev.dorm.Database;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.tests.bazaar.Item_;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows up, the same for the same seed, and brings them to a database. */
final class WorldMaker {
  /** Numbers near the limits of their type; nothing is computed with them. */
  private static final Set<String> WIDE =
      Set.of("weight", "shelf", "huge", "discount", "due", "gone", "planned", "expires");

  private final Pool pool;

  WorldMaker(long seed) {
    pool = new Pool(new Random(seed));
  }

  static World make(long seed) {
    return new World(new WorldMaker(seed));
  }

  static boolean isWide(ColumnReference column) {
    return WIDE.contains(column.property());
  }

  private static int size(Table table) {
    return switch (table) {
      case MAKER -> 7;
      case PERSON -> 14;
      case CARD -> 8;
      case LABEL -> 9;
      case ITEM -> 40;
    };
  }

  List<Row> rows(World world, Table table) {
    List<Row> rows = new ArrayList<>();
    for (long key = 1; key <= size(table); key++) {
      @Nullable Object[] values = new @Nullable Object[table.columns().size()];
      for (ColumnReference column : table.columns()) {
        boolean nullable = column.is(ColumnOption.NULLABLE);
        values[column.index()] = nullable && pool.often(4) ? null : value(table, column, key);
      }
      rows.add(new Row(world, table, values));
    }
    return rows;
  }

  private @Nullable Object value(Table table, ColumnReference column, long key) {
    if (column.is(ColumnOption.KEY)) {
      return key;
    }
    Kind kind = Kind.of(column);
    if (kind == Kind.KEY) {
      return target(table, column, key);
    }
    Object value = pool.value(kind, isWide(column));
    if (column.is(ColumnOption.UNIQUE)) {
      return value + "@" + key;
    }
    return value instanceof BigDecimal decimal
        ? decimal.setScale(column.type().scale(), RoundingMode.DOWN)
        : value;
  }

  /** A key to refer to: behind a self reference an earlier row, or sometimes the row itself. */
  private @Nullable Long target(Table table, ColumnReference column, long key) {
    if (column.property().equals("person")) {
      return key;
    }
    Table target =
        table.target(
            table.steps().stream()
                .filter(step -> step.column() == column.index())
                .findFirst()
                .orElseThrow());
    if (target != table) {
      return 1L + pool.below(size(target));
    }
    if (key == 1) {
      return null;
    }
    return pool.often(10) ? key : 1L + pool.below((int) key - 1);
  }

  List<World.Pair> pairs() {
    Set<World.Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i < 60; i++) {
      pairs.add(
          new World.Pair(1L + pool.below(size(Table.ITEM)), 1L + pool.below(size(Table.LABEL))));
    }
    return List.copyOf(pairs);
  }

  /** Takes all rows out of a database and puts others in. */
  static void load(World world, Database database) {
    Table[] tables = Table.values();
    for (int i = tables.length - 1; i >= 0; i--) {
      tables[i].objects().using(database).all().delete();
    }
    for (Table table : tables) {
      List<Object> objects = world.rows(table).stream().map(WorldMaker::object).toList();
      table.objects().using(database).bulkCreate(objects);
    }
    Item_.objects
        .using(database)
        .list()
        .forEach(
            item ->
                item.labels()
                    .addPks(
                        world.pairs().stream()
                            .filter(pair -> pair.item() == item.getId())
                            .map(World.Pair::label)
                            .toList()));
  }

  private static Object object(Row row) {
    Object object = row.table().binding().newObject();
    for (ColumnReference column : row.table().columns()) {
      row.table().binding().set(object, column.index(), row.get(column));
    }
    return object;
  }
}
