package dev.dorm.migrate;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.OnDelete;
import java.util.List;

/**
 * The words for fields in a migration file, to be imported statically.
 *
 * <p>A column allows NULL until {@link ColumnSpec#notNull} says otherwise.
 */
public final class Cols {
  /** The rows that refer to a deleted row are deleted too. */
  public static final OnDelete CASCADE = OnDelete.CASCADE;

  /** The rows that refer to a deleted row lose their reference. */
  public static final OnDelete SET_NULL = OnDelete.SET_NULL;

  private Cols() {}

  /** An int key that the database counts. */
  public static ColumnSpec auto(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.AUTO));
  }

  /** A long key that the database counts. */
  public static ColumnSpec bigAuto(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.BIGAUTO));
  }

  /** 16 bits. */
  public static ColumnSpec smallint(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.SMALLINT));
  }

  /** 32 bits. */
  public static ColumnSpec integer(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.INT));
  }

  /** 64 bits. */
  public static ColumnSpec bigint(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.BIGINT));
  }

  /** A double. */
  public static ColumnSpec real(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.REAL));
  }

  /** An exact number of so many digits, of which {@code scale} stand behind the point. */
  public static ColumnSpec decimal(String name, int precision, int scale) {
    return ColumnSpec.of(name, ColumnType.decimal(precision, scale));
  }

  /** True or false. */
  public static ColumnSpec bool(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.BOOL));
  }

  /** Text of at most so many code points. */
  public static ColumnSpec varchar(String name, int length) {
    return ColumnSpec.of(name, ColumnType.varchar(length));
  }

  /** Text. */
  public static ColumnSpec text(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.TEXT));
  }

  /** The name of an enum's constant; the database allows these only. */
  public static ColumnSpec enumeration(String name, String... values) {
    return ColumnSpec.of(name, ColumnType.enumeration(List.of(values)));
  }

  /** A day. */
  public static ColumnSpec date(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.DATE));
  }

  /** A time of day. */
  public static ColumnSpec time(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.TIME));
  }

  /** A moment, in UTC. */
  public static ColumnSpec dateTime(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.DATETIME));
  }

  /** A date and time without zone. */
  public static ColumnSpec timestamp(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.TIMESTAMP));
  }

  /** A UUID. */
  public static ColumnSpec uuid(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.UUID));
  }

  /** JSON. */
  public static ColumnSpec json(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.JSON));
  }

  /**
   * A list of values of one type: {@code array(text("tags"))}.
   *
   * @param element the column as it would be for a single value
   * @throws IllegalArgumentException when no array holds such values
   */
  public static ColumnSpec array(ColumnSpec element) {
    return element.asArray();
  }

  /** Bytes. */
  public static ColumnSpec blob(String name) {
    return ColumnSpec.of(name, ColumnType.of(Kind.BLOB));
  }

  /** A column that refers to the key of a model, given as {@code app.Model}. */
  public static ForeignKeySpec foreignKey(String name, String to) {
    return ForeignKeySpec.of(name, to);
  }

  /** A relation of many rows to many rows of a model, given as {@code app.Model}. */
  public static ManyToManySpec.Open manyToMany(String name, String to) {
    return new ManyToManySpec.Open(name, to);
  }
}
