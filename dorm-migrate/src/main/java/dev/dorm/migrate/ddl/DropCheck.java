package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

/**
 * The CHECK of a column's type goes, if it is there: a table that another program made has none.
 *
 * @param table the table
 * @param name the constraint
 */
public record DropCheck(String table, String name) implements Step {
  @Override
  public String sql() {
    return "ALTER TABLE " + quote(table) + " DROP CONSTRAINT " + quote(name);
  }
}
