package dev.dorm.migrate.introspect;

import java.util.List;

/**
 * A foreign key of a live table.
 *
 * @param name its name; empty when it has none
 * @param columns its columns
 * @param table the table it refers to
 * @param targets the columns it refers to
 * @param onDelete what happens on a deletion, as {@code NO ACTION}
 * @param extra other words, as {@code DEFERRABLE}
 */
public record LiveKey(
    String name,
    List<String> columns,
    String table,
    List<String> targets,
    String onDelete,
    String extra) {
  /** Copies the lists. */
  public LiveKey {
    columns = List.copyOf(columns);
    targets = List.copyOf(targets);
  }

  /** The same key with another name. */
  public LiveKey named(String newName) {
    return new LiveKey(newName, columns, table, targets, onDelete, extra);
  }
}
