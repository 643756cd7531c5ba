package dev.dorm;

/** To what dates and moments are cut off. */
public enum DateUnit {
  /** The first of January. */
  YEAR,
  /** The first day of the quarter. */
  QUARTER,
  /** The first of the month. */
  MONTH,
  /** The Monday of the week. */
  WEEK,
  /** The day. */
  DAY,
  /** The hour; of moments only. */
  HOUR,
  /** The minute; of moments only. */
  MINUTE,
  /** The second; of moments only. */
  SECOND
}
