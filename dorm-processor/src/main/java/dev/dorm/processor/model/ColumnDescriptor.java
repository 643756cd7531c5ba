package dev.dorm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name in the database
 * @param options what else it is
 * @param collation its collation, empty for the database's own
 * @param renamedFrom the property's former name
 * @param schema what the database does with it by itself
 */
public record ColumnDescriptor(
    String name,
    List<Option> options,
    String collation,
    Optional<String> renamedFrom,
    ColumnSchema schema) {

  /** A column with which the database does nothing by itself. */
  public ColumnDescriptor(
      String name, List<Option> options, String collation, Optional<String> renamedFrom) {
    this(name, options, collation, renamedFrom, ColumnSchema.NONE);
  }

  /** What a column is beside its type. */
  public enum Option {
    /** NULL is allowed. */
    NULLABLE,
    /** One of the columns of an embedded object that may be null. */
    OPTIONAL_PART,
    /** The primary key. */
    KEY,
    /** One of the columns that the primary key is made of. */
    KEY_PART,
    /** The database counts the value up where none is given. */
    GENERATED,
    /** No two rows hold the same value. */
    UNIQUE,
    /** It has an index of its own. */
    INDEX,
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

  /** Copies the list. */
  public ColumnDescriptor {
    options = List.copyOf(options);
  }

  /** Whether it is the key or a part of it. */
  public boolean isOfKey() {
    return is(Option.KEY) || is(Option.KEY_PART);
  }

  /** Whether the column is something beside its type. */
  public boolean is(Option option) {
    return options.contains(option);
  }
}
