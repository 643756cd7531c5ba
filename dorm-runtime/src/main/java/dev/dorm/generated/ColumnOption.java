package dev.dorm.generated;

/** What a column is beside its type. */
public enum ColumnOption {
  /** NULL is allowed. */
  NULLABLE,
  /** The primary key. */
  KEY,
  /** One of the columns that the primary key is made of. */
  KEY_PART,
  /**
   * The key, or a part of it, of a table that no migration makes: a view may hold one key twice.
   */
  UNENFORCED,
  /** The database counts the value up where none is given. */
  GENERATED,
  /** No two rows hold the same value. */
  UNIQUE,
  /** One of the columns of an embedded object that may be null: it is set with the others only. */
  OPTIONAL_PART,
  /** Every save sets the current time. */
  AUTO_NOW,
  /** The first save sets the current time. */
  AUTO_NOW_ADD,
  /** Its values are shown to nobody. */
  SENSITIVE,
  /** It counts how often the row was written. */
  VERSION,
  /** The database has a value for rows that come without one. */
  DEFAULTED,
  /** The database computes the value; nobody writes it. */
  COMPUTED
}
