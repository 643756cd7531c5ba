package dev.dorm.generated;

/** What the database can compute for a row from the rows around it. */
public enum SqlWindow {
  /** An aggregate over the rows of the frame. */
  AGGREGATE,
  /** The number of the row, from 1. */
  ROW_NUMBER,
  /** One more than the number of rows before, equal ones left out. */
  RANK,
  /** One more than the number of different rows before. */
  DENSE_RANK,
  /** The rank from 0 to 1. */
  PERCENT_RANK,
  /** The part of the rows that are not behind. */
  CUME_DIST,
  /** The number of the part, from 1, when all rows are parted evenly. */
  NTILE,
  /** The value of a row before. */
  LAG,
  /** The value of a row behind. */
  LEAD,
  /** The value of the first row of the frame. */
  FIRST_VALUE,
  /** The value of the last row of the frame. */
  LAST_VALUE;

  /** Whether it gives a value of another row, which may be NULL or not there. */
  public boolean isOfAnotherRow() {
    return this == LAG || this == LEAD || this == FIRST_VALUE || this == LAST_VALUE;
  }
}
