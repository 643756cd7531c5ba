package dev.dorm.migrate.lint;

/** The rules. Their codes are stable; the documentation of the commands explains each. */
public enum LintRule {
  /** Values go with a table or a column. */
  DROPS_DATA("DM101"),
  /** A NOT NULL column without a value for rows that are there. */
  NOT_NULL_WITHOUT_FILL("DM102"),
  /** A type that holds less than before. */
  NARROWS("DM103"),
  /** Values that are there may be no unique ones. */
  UNIQUE_ON_ROWS("DM104"),
  /** The operation cannot be undone. */
  IRREVERSIBLE("DM105"),
  /** Rows change while SQLite enforces no foreign keys. */
  DATA_WITHOUT_FOREIGN_KEYS("DM106"),
  /** The way back of SQL that destroys does nothing. */
  EMPTY_REVERSE("DM107"),
  /** A new column makes PostgreSQL write the table anew. */
  COLUMN_REWRITES("DM201"),
  /** Another type makes PostgreSQL write the table anew. */
  TYPE_REWRITES("DM202"),
  /** NOT NULL is checked under the strongest lock. */
  NOT_NULL_SCANS("DM203"),
  /** A foreign key is checked while both tables cannot be written to. */
  FOREIGN_KEY_SCANS("DM204"),
  /** A CHECK is checked under the strongest lock. */
  CHECK_SCANS("DM205"),
  /** A UNIQUE constraint builds its index under the strongest lock. */
  UNIQUE_BUILDS("DM206"),
  /** An index is built while the table cannot be written to. */
  INDEX_BUILDS("DM207"),
  /** An index is dropped under the strongest lock. */
  INDEX_DROPS("DM208"),
  /** What cannot run in a transaction stands in a migration that is one. */
  CONCURRENTLY_IN_TRANSACTION("DM210", true),
  /** Several tables are locked at once. */
  SEVERAL_TABLES("DM211"),
  /** Rows are changed under the locks of changes of tables. */
  BACKFILL_WITH_DDL("DM212"),
  /** A value of an enum type is used in the transaction that makes it. */
  ENUM_VALUE_USED("DM213", true),
  /** SQLite writes a table anew. */
  SQLITE_REWRITES("DM220"),
  /** A build that still runs looks for the old name. */
  RENAMES("DM301"),
  /** A build that still runs may use what goes. */
  DROPS_USED("DM302"),
  /** A build that still runs inserts no value for a new NOT NULL column. */
  NOT_NULL_FOR_OLD_BUILD("DM303"),
  /** A build that still runs may write what a new constraint refuses. */
  CONSTRAINT_FOR_OLD_BUILD("DM304"),
  /** A key of four bytes. */
  SMALL_KEY("DM401"),
  /** A foreign key without an index. */
  FOREIGN_KEY_WITHOUT_INDEX("DM402"),
  /** An index that another one stands for. */
  DOUBLE_INDEX("DM403"),
  /** A merge of branches whose order matters. */
  MERGE_NOT_COMMUTING("DM404", true);

  private final String code;
  private final boolean error;

  LintRule(String code) {
    this(code, false);
  }

  LintRule(String code, boolean error) {
    this.code = code;
    this.error = error;
  }

  /** The code: {@code DM} and three digits. */
  public String code() {
    return code;
  }

  /** Whether it is an error, and not a warning. */
  public boolean isError() {
    return error;
  }
}
