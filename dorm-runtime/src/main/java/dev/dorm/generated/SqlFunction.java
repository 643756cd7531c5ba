package dev.dorm.generated;

/** What the database can compute from values; each dialect says how it is written. */
public enum SqlFunction {
  /** Sum of two numbers. */
  PLUS,
  /** Difference of two numbers. */
  MINUS,
  /** Product of two numbers. */
  TIMES,
  /** Quotient of two numbers; of integers without its places; NULL of a division by zero. */
  DIVIDE(Nulls.ALWAYS),
  /** What a division leaves, with the sign of the dividend; NULL of a division by zero. */
  MOD(Nulls.ALWAYS),
  /** One number to the power of another. */
  POWER,
  /** Number with the opposite sign. */
  NEGATE,
  /** Number without sign. */
  ABS,
  /** -1, 0 or 1. */
  SIGN,
  /** Square root. */
  SQRT,
  /** The nearest whole number; halves become the even one. */
  ROUND,
  /** The greatest whole number that is not greater. */
  FLOOR,
  /** The least whole number that is not less. */
  CEIL,
  /** Number as a decimal of other places, halves away from zero. */
  DECIMAL,
  /** What a column is set to, in the form and range that it stores. */
  STORE,
  /** Value of another type. */
  CAST,
  /** Text in upper case. */
  UPPER,
  /** Text in lower case. */
  LOWER,
  /** Text without blanks at both ends. */
  TRIM,
  /** Text without blanks at its beginning. */
  LTRIM,
  /** Text without blanks at its end. */
  RTRIM,
  /** Number of code points of a text. */
  LENGTH,
  /** Part of a text from a place, counted from 1, possibly of a length. */
  SUBSTRING,
  /** Text with one text in place of another. */
  REPLACE,
  /** The first code points of a text. */
  LEFT,
  /** The last code points of a text. */
  RIGHT,
  /** Text several times. */
  REPEAT,
  /** Text filled up at its beginning, or cut, to a length. */
  LPAD,
  /** Text filled up at its end, or cut, to a length. */
  RPAD,
  /** Place of a text in another, counted from 0; -1 where it is not in it. */
  INDEX_OF,
  /** Text backwards. */
  REVERSE,
  /** Texts one behind the other; NULL counts as the empty text. */
  CONCAT(Nulls.NEVER),
  /** The first value that is not NULL. */
  COALESCE(Nulls.ALL),
  /** The greatest of the values that are not NULL. */
  GREATEST(Nulls.ALL),
  /** The least of the values that are not NULL. */
  LEAST(Nulls.ALL),
  /** The first value; NULL where it equals the second. */
  NULL_IF(Nulls.ALWAYS),
  /** The moment at which the statement began. */
  NOW,
  /** A random number. */
  RANDOM,
  /** Year of a date or moment. */
  YEAR,
  /** Quarter of a date or moment, from 1. */
  QUARTER,
  /** Month of a date or moment, from 1. */
  MONTH,
  /** Week of the ISO year, from 1. */
  WEEK,
  /** Day of the month, from 1. */
  DAY,
  /** Day of the year, from 1. */
  DAY_OF_YEAR,
  /** Day of the week, Monday 1 to Sunday 7. */
  WEEK_DAY,
  /** Hour of the day, from 0. */
  HOUR,
  /** Minute of the hour, from 0. */
  MINUTE,
  /** Second of the minute, from 0. */
  SECOND,
  /** The date of a moment. */
  DATE,
  /** The time of day of a moment. */
  TIME,
  /** The begin of the year. */
  TRUNC_YEAR,
  /** The begin of the quarter. */
  TRUNC_QUARTER,
  /** The begin of the month. */
  TRUNC_MONTH,
  /** The begin of the ISO week, its Monday. */
  TRUNC_WEEK,
  /** The begin of the day. */
  TRUNC_DAY,
  /** The begin of the hour. */
  TRUNC_HOUR,
  /** The begin of the minute. */
  TRUNC_MINUTE,
  /** The begin of the second. */
  TRUNC_SECOND,
  /** Date, time or moment later by an interval in ISO form. */
  LATER,
  /** The number of days from one date to another. */
  DAYS_UNTIL,
  /** The number of microseconds from one moment to another. */
  MICROS_UNTIL,
  /** The part of a JSON value at a path; NULL where nothing is there. */
  JSON_AT(Nulls.ALWAYS),
  /** The type of a JSON value; {@code null} of JSON's null. */
  JSON_KIND,
  /** The number of elements or keys of a JSON value; NULL of one without. */
  JSON_LENGTH(Nulls.ALWAYS),
  /** What a JSON value holds; NULL of another type than is asked for. */
  JSON_VALUE(Nulls.ALWAYS),
  /** Whether a JSON value contains another. */
  JSON_CONTAINS,
  /** Whether an array has all elements of another. */
  ARRAY_CONTAINS,
  /** Whether all elements of an array are among those of another. */
  ARRAY_WITHIN,
  /** Whether two arrays have an element in common. */
  ARRAY_OVERLAPS,
  /** The number of elements of an array. */
  ARRAY_LENGTH,
  /** The element of an array at a place from 0; NULL behind its end. */
  ARRAY_AT(Nulls.ALWAYS);

  /** When the result is NULL. */
  public enum Nulls {
    /** When an argument is. */
    ANY,
    /** When all arguments are. */
    ALL,
    /** Never. */
    NEVER,
    /** Also when no argument is. */
    ALWAYS
  }

  private final Nulls nulls;

  SqlFunction() {
    this(Nulls.ANY);
  }

  SqlFunction(Nulls nulls) {
    this.nulls = nulls;
  }

  /** When the result is NULL. */
  public Nulls nulls() {
    return nulls;
  }
}
