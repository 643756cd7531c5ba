package dev.dorm.migrate.state;

/**
 * The key of a table, as a foreign key needs it.
 *
 * @param table the table
 * @param column its key column
 * @param type the type of a column that holds such a key
 */
public record TableKey(String table, String column, ColumnType type) {}
