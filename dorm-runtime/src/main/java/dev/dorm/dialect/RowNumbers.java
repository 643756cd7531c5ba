package dev.dorm.dialect;

/**
 * How the numbers are found that a database gave to new rows, without each statement returning
 * them.
 *
 * @param last the query for the number that the last INSERT of the connection gave to the last of
 *     its rows
 * @param table the query whether a table, whose name is its only parameter, numbers the rows of an
 *     INSERT one by one, because nothing else of the schema has a part in it
 */
public record RowNumbers(String last, String table) {}
