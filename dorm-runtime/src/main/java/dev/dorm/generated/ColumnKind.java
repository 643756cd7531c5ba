package dev.dorm.generated;

/** The kinds of values that columns hold, apart from their length and precision. */
public enum ColumnKind {
  /** 16-bit integer. */
  SHORT,
  /** 32-bit integer. */
  INTEGER,
  /** 64-bit integer. */
  LONG,
  /** Binary floating point of 64 bits. */
  DOUBLE,
  /** Exact decimal. */
  DECIMAL,
  /** Boolean. */
  BOOLEAN,
  /** Text, enum constants included. */
  TEXT,
  /** Date. */
  DATE,
  /** Time of day. */
  TIME,
  /** Moment, in UTC. */
  INSTANT,
  /** Date with time, without zone. */
  LOCAL_DATE_TIME,
  /** UUID. */
  UUID,
  /** Bytes. */
  BINARY,
  /** JSON. */
  JSON,
  /** A list of values of one kind. */
  ARRAY;

  /** Whether the values are whole numbers, of which equal ones are the same. */
  public boolean isWhole() {
    return this == LONG || this == INTEGER || this == SHORT;
  }
}
