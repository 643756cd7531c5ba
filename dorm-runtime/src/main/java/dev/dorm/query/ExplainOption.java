package dev.dorm.query;

/** What a plan tells beside its steps; PostgreSQL only. */
public enum ExplainOption {
  /** Runs the query, and tells times and numbers of rows. */
  ANALYZE,
  /** Tells the columns of each step. */
  VERBOSE,
  /** Tells the pages that were read; with {@link #ANALYZE}. */
  BUFFERS,
  /** Tells the settings that differ from the default. */
  SETTINGS
}
