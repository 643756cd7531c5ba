package dev.dorm.migrate.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, the same for all databases.
 *
 * @param kind the kind
 * @param length the length of {@link Kind#VARCHAR} and {@link Kind#ENUM}, else 0
 * @param precision the number of digits of {@link Kind#DECIMAL}, else 0
 * @param scale the digits behind the point of {@link Kind#DECIMAL}, else 0
 * @param values the constants of {@link Kind#ENUM} in sorted order, else empty
 * @param element the kind of the elements of {@link Kind#ARRAY}, else null
 */
public record ColumnType(
    Kind kind, int length, int precision, int scale, List<String> values, @Nullable Kind element) {
  /** The kinds of columns. */
  public enum Kind {
    /** An int key that the database counts. */
    AUTO,
    /** A long key that the database counts. */
    BIGAUTO,
    /** 16 bits. */
    SMALLINT,
    /** 32 bits. */
    INT,
    /** 64 bits. */
    BIGINT,
    /** A double. */
    REAL,
    /** An exact number. */
    DECIMAL,
    /** True or false. */
    BOOL,
    /** Text with a greatest length. */
    VARCHAR,
    /** Text. */
    TEXT,
    /** The name of an enum's constant. */
    ENUM,
    /** A day. */
    DATE,
    /** A time of day. */
    TIME,
    /** A moment, in UTC. */
    DATETIME,
    /** A date and time without zone. */
    TIMESTAMP,
    /** A UUID. */
    UUID,
    /** JSON. */
    JSON,
    /** A list of values of one type. */
    ARRAY,
    /** Bytes. */
    BLOB,
    /** The type of the key that the column refers to. */
    FK
  }

  private static final Set<Kind> CHECKED =
      EnumSet.of(Kind.VARCHAR, Kind.ENUM, Kind.BOOL, Kind.UUID);

  /** What an array can hold. */
  private static final Set<Kind> ELEMENTS =
      EnumSet.of(
          Kind.SMALLINT,
          Kind.INT,
          Kind.BIGINT,
          Kind.REAL,
          Kind.BOOL,
          Kind.TEXT,
          Kind.DATE,
          Kind.TIME,
          Kind.DATETIME,
          Kind.TIMESTAMP,
          Kind.UUID);

  /** Copies and sorts the values. */
  public ColumnType {
    values = values.stream().sorted().toList();
    if (kind == Kind.ARRAY && (element == null || !ELEMENTS.contains(element))) {
      throw new IllegalArgumentException("an array holds no " + element);
    }
  }

  /** A type that is no array. */
  public ColumnType(Kind kind, int length, int precision, int scale, List<String> values) {
    this(kind, length, precision, scale, values, null);
  }

  /**
   * Lists of values.
   *
   * @param element the kind of the values
   * @throws IllegalArgumentException when no array holds them
   */
  public static ColumnType arrayOf(Kind element) {
    return new ColumnType(Kind.ARRAY, 0, 0, 0, List.of(), element);
  }

  /** The type of an array's elements. */
  public ColumnType elementType() {
    return of(Objects.requireNonNull(element, "element"));
  }

  /** A type that needs its kind only. */
  public static ColumnType of(Kind kind) {
    return new ColumnType(kind, 0, 0, 0, List.of());
  }

  /** Text of at most so many code points. */
  public static ColumnType varchar(int length) {
    return new ColumnType(Kind.VARCHAR, length, 0, 0, List.of());
  }

  /** An exact number of so many digits, of which {@code scale} stand behind the point. */
  public static ColumnType decimal(int precision, int scale) {
    return new ColumnType(Kind.DECIMAL, 0, precision, scale, List.of());
  }

  /** The constants of an enum; the column is as long as the longest of them. */
  public static ColumnType enumeration(List<String> values) {
    int longest = values.stream().mapToInt(v -> v.codePointCount(0, v.length())).max().orElse(1);
    return new ColumnType(Kind.ENUM, longest, 0, 0, values);
  }

  /** Whether the database counts the values. */
  public boolean isAuto() {
    return kind == Kind.AUTO || kind == Kind.BIGAUTO;
  }

  /** Whether a column of this type has a CHECK on some database. */
  public boolean hasCheck() {
    return CHECKED.contains(kind);
  }

  /** The type in one word, such as {@code varchar(100)}. */
  @Override
  public String toString() {
    if (kind == Kind.VARCHAR) {
      return "varchar(" + length + ")";
    }
    if (kind == Kind.DECIMAL) {
      return "decimal(" + precision + ", " + scale + ")";
    }
    if (kind == Kind.ARRAY) {
      return "array of " + elementType();
    }
    return kind == Kind.ENUM ? "enum " + values : kind.name().toLowerCase(Locale.ROOT);
  }
}
