package dev.dorm.migrate.operation;

import org.jspecify.annotations.Nullable;

/**
 * How a change of a table is made on PostgreSQL. On SQLite, where nobody else writes to the file
 * meanwhile, it makes no difference.
 */
public enum Manner {
  /** In as few statements as it takes. */
  AT_ONCE,
  /** Rows that are there are not looked at; {@link ValidateConstraint} does that later. */
  NOT_VALID,
  /**
   * In steps that keep nobody from the table for long; only in a migration that is not atomic, since
   * each of them is a transaction of its own.
   */
  ONLINE;

  /** What goes on the record of an operation: nothing for the usual. */
  @Nullable String meaning() {
    return this == AT_ONCE ? null : name();
  }

  /** The manner of two changes that become one. */
  public Manner or(Manner other) {
    return this == AT_ONCE ? other : this;
  }
}
