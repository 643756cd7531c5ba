package dev.dorm.generated;

/** What the database can compute from the values of several rows. */
public enum SqlAggregate {
  /** The number of rows, or of values that are not NULL. */
  COUNT,
  /** The sum; NULL of no values. */
  SUM,
  /** The mean; NULL of no values. */
  AVG,
  /** The least value; NULL of no values. */
  MIN,
  /** The greatest value; NULL of no values. */
  MAX,
  /** Whether one is true; NULL of no values. */
  ANY,
  /** Whether all are true; NULL of no values. */
  EVERY,
  /** Texts one behind the other with another between; NULL of no values. */
  JOINED,
  /** All values as a list; empty of no values. */
  LISTED
}
