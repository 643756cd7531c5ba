package dev.dorm.migrate.ddl;

/**
 * A check that a table has no rows, since they would need a value that nobody gave.
 *
 * @param table the table
 * @param model the model
 * @param field the field that would need a value
 */
public record EmptyTable(String table, String model, String field) implements Step {
  @Override
  public String sql() {
    return "SELECT count(*) FROM " + Identifiers.quote(table);
  }
}
