package dev.dorm.generated;

/** What the database can compute from values; each dialect says how it is written. */
public enum SqlFunction {
  /** Sum of two numbers. */
  PLUS,
  /** Difference of two numbers. */
  MINUS,
  /** Product of two numbers. */
  TIMES,
  /** Text in upper case. */
  UPPER,
  /** Text in lower case. */
  LOWER,
  /** Number of code points of a text. */
  LENGTH,
  /** The first value that is not NULL. */
  COALESCE,
  /** Number without sign. */
  ABS
}
