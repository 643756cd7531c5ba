package dev.dorm.migrate.introspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys of several columns that a model can have. */
final class CompositeKeys {
  private static final Set<String> NO_PARTS = Set.of("FloatField", "DecimalField", "BooleanField");

  private CompositeKeys() {}

  /**
   * Whether a model can have the key of a table: of columns that can be parts, in the order of the
   * table, none of them unique by itself.
   */
  static boolean fits(LiveTable table, TypeGuesser types) {
    List<String> key = table.primaryKey();
    List<String> inOrder =
        table.columns().stream().map(LiveColumn::name).filter(key::contains).toList();
    return key.size() > 1
        && !isReserved(table.name())
        && inOrder.equals(key)
        && key.stream().allMatch(name -> isPart(table, name, types));
  }

  private static boolean isReserved(String table) {
    return table.regionMatches(true, 0, "sqlite_", 0, 7)
        || table.regionMatches(true, 0, "pg_", 0, 3)
        || table.regionMatches(true, 0, "dorm_", 0, 5);
  }

  private static boolean isPart(LiveTable table, String name, TypeGuesser types) {
    Optional<LiveColumn> column = table.column(name);
    Optional<GuessedType> type = column.flatMap(each -> types.guess(table, each));
    return column.filter(each -> each.generated() == null && !each.counted()).isPresent()
        && type.isPresent()
        && type.get().mayBeUnique()
        && !NO_PARTS.contains(type.get().annotation())
        && table.indexes().stream()
            .noneMatch(index -> index.unique() && index.columns().equals(List.of(name)));
  }
}
