package dev.dorm.migrate.introspect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a live database.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param primaryKey the columns of its key, in order; empty when it has none
 * @param indexes its indexes and UNIQUE constraints, without that of the key
 * @param foreignKeys its foreign keys
 * @param checks its CHECK constraints
 * @param options words behind its definition, as {@code STRICT}; empty when there are none
 * @param comment its comment, null when it has none
 */
public record LiveTable(
    String name,
    List<LiveColumn> columns,
    List<String> primaryKey,
    List<LiveIndex> indexes,
    List<LiveKey> foreignKeys,
    List<LiveCheck> checks,
    String options,
    @Nullable String comment) {
  /** What stands in the place of the options of a view. */
  static final String VIEW = "VIEW";

  /** Copies the lists. */
  public LiveTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
  }

  /** A column. */
  public Optional<LiveColumn> column(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  /** Whether it is a view. */
  public boolean isView() {
    return options.equals(VIEW);
  }

  LiveTable withKey(List<String> newKey) {
    return new LiveTable(name, columns, newKey, indexes, foreignKeys, checks, options, comment);
  }
}
