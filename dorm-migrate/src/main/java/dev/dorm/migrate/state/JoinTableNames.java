package dev.dorm.migrate.state;

import dev.dorm.migrate.state.ManyToManyField.JoinTable;

/** The names of what hangs on a table between two models; they follow from the table's name. */
public final class JoinTableNames {
  private JoinTableNames() {}

  /** The foreign key of a column. */
  public static String foreignKey(JoinTable table, String column) {
    return of("fk", table, column);
  }

  /** The index over the second column; the key serves the first. */
  public static String index(JoinTable table) {
    return of("idx", table, table.target());
  }

  private static String of(String kind, JoinTable table, String column) {
    return PhysicalNames.shortened(
        kind + "_" + table.name() + "_" + column, table.name() + "|" + column + "|" + kind);
  }
}
