package dev.dorm.dialect;

import dev.dorm.generated.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one kind of database says what differs between databases. Immutable and thread-safe. */
public interface Dialect {
  /** The name, {@code sqlite} or {@code postgresql}. */
  String name();

  /** How values are computed. */
  Functions functions();

  /** How texts are searched. */
  TextMatching textMatching();

  /**
   * How a value is looked for in a list.
   *
   * @param type the type of its elements
   * @param many whether the list is longer than single parameters should spread
   */
  ListTemplate inList(ColumnType<?> type, boolean many);

  /**
   * How a key of several columns is looked for in a list. Keys that are no parameters of their own
   * are one list per column where {@link #writesByLists()}, else one list of lists.
   *
   * @param types the types of the columns
   * @param many whether the list is longer than single parameters should spread
   */
  ListTemplate inRows(List<ColumnType<?>> types, boolean many);

  /** How SQL text that a program wrote is read and completed. */
  PlainText plainText();

  /** The operator between two values, one of which may be NULL, that differ. */
  String differs();

  /**
   * What stands behind a term of an order, so that NULL is the largest value; empty where it is so
   * anyway.
   */
  String nullsLargest(boolean descending);

  /**
   * What stands before the values of which only the first row of each combination is given, the
   * opening parenthesis included; null where the database has no such thing.
   */
  @Nullable String distinctOn();

  /** What skips rows without a limit, up to the number. */
  String offsetWithoutLimit();

  /** The number of parameters that a statement may have. */
  int maxParameters();

  /** The number of rows that an INSERT takes at its fastest. */
  int rowsPerInsert();

  /**
   * The statement that moves a key's counter behind a key that was given by hand, with that key as
   * its only parameter, twice; null where the counter moves by itself.
   */
  @Nullable String advanceCounter(String table, String column);

  /** How new rows' numbers are found; null where RETURNING is as fast. */
  default @Nullable RowNumbers rowNumbers() {
    return null;
  }

  /** Whether INSERT and UPDATE take the values of many rows as one list per column. */
  boolean writesByLists();

  /**
   * The statement that lets references be checked at the end of the transaction, or at once again;
   * null where one statement can delete from several tables.
   */
  @Nullable String deferReferences(boolean defer);

  /**
   * What stands before the names of the tables whose rows a select locks; empty where a transaction
   * that may write locks all rows anyway.
   */
  default String lockRowsOf() {
    return " FOR UPDATE OF ";
  }

  /**
   * What stands behind the assignments of an UPDATE that asks other rows for its values, so that
   * all are asked before the first row is changed; empty where it never sees its own changes.
   */
  default String asksFirst() {
    return "";
  }

  /**
   * How a plan is asked for.
   *
   * @param options words such as {@code ANALYZE}
   * @return null when the database has not all of these options
   */
  @Nullable ExplainTemplate explain(List<String> options);

  /** A name as it stands in a statement. */
  default String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
