package dev.dorm.generated;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column types, one instance each; those with a length or precision are made per column. */
public abstract class ColumnTypes {
  /** {@code long}. */
  public static final ColumnType<Long> LONG = new LongType();

  /** {@code int}. */
  public static final ColumnType<Integer> INTEGER = new IntegerType();

  /** {@code short}. */
  public static final ColumnType<Short> SHORT = new ShortType();

  /** {@code boolean}. */
  public static final ColumnType<Boolean> BOOLEAN = new BooleanType();

  /** {@code double}, without NaN. */
  public static final ColumnType<Double> DOUBLE = new DoubleType();

  /** Text of any length. */
  public static final ColumnType<String> TEXT = new TextType(0);

  /** A moment. */
  public static final ColumnType<Instant> INSTANT = new InstantType();

  /** A moment with an offset, which is not kept: it is read back in UTC. */
  public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeType();

  /** A date with time, without zone. */
  public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeType();

  /** A date. */
  public static final ColumnType<LocalDate> LOCAL_DATE = new LocalDateType();

  /** A time of day. */
  public static final ColumnType<LocalTime> LOCAL_TIME = new LocalTimeType();

  /** A UUID. */
  public static final ColumnType<UUID> UUID = new UuidType();

  /** Bytes. */
  public static final ColumnType<byte[]> BINARY = new BinaryType();

  /** Made by nobody: a binding inherits the names. */
  ColumnTypes() {}

  /** Text of at most {@code length} code points. */
  public static ColumnType<String> varchar(int length) {
    return new TextType(length);
  }

  /** Decimals of {@code precision} digits, {@code scale} of them places. */
  public static DecimalType decimal(int precision, int scale) {
    return new DecimalType(precision, scale);
  }

  /** An enum, stored by name. */
  public static <E extends Enum<E>> EnumType<E> enumeration(Class<E> type) {
    return new EnumType<>(type, type.getEnumConstants());
  }

  private static final class LongType extends ColumnType<Long> {
    LongType() {
      super(ColumnKind.LONG);
    }

    @Override
    public Long accept(Long value, String column) {
      return value; // of this type: see acceptKey
    }

    @Override
    public void bind(ValueBinder binder, int index, Long value) throws SQLException {
      binder.bindLong(index, value);
    }

    @Override
    public @Nullable Long read(RowReader reader, int index) throws SQLException {
      return reader.readLongOrNull(index);
    }
  }

  private static final class IntegerType extends ColumnType<Integer> {
    IntegerType() {
      super(ColumnKind.INTEGER);
    }

    @Override
    public Integer accept(Integer value, String column) {
      return value; // of this type: see acceptKey
    }

    @Override
    public void bind(ValueBinder binder, int index, Integer value) throws SQLException {
      binder.bindInt(index, value);
    }

    @Override
    public @Nullable Integer read(RowReader reader, int index) throws SQLException {
      return reader.readIntOrNull(index);
    }
  }

  private static final class ShortType extends ColumnType<Short> {
    ShortType() {
      super(ColumnKind.SHORT);
    }

    @Override
    public Short accept(Short value, String column) {
      return value; // of this type: see acceptKey
    }

    @Override
    public void bind(ValueBinder binder, int index, Short value) throws SQLException {
      binder.bindShort(index, value);
    }

    @Override
    public @Nullable Short read(RowReader reader, int index) throws SQLException {
      return reader.readShortOrNull(index);
    }
  }

  private static final class BooleanType extends ColumnType<Boolean> {
    BooleanType() {
      super(ColumnKind.BOOLEAN);
    }

    @Override
    public void bind(ValueBinder binder, int index, Boolean value) throws SQLException {
      binder.bindBoolean(index, value);
    }

    @Override
    public @Nullable Boolean read(RowReader reader, int index) throws SQLException {
      return reader.readBooleanOrNull(index);
    }
  }

  private static final class DoubleType extends ColumnType<Double> {
    DoubleType() {
      super(ColumnKind.DOUBLE);
    }

    @Override
    public Double accept(Double value, String column) {
      if (value.isNaN()) {
        throw refuse(column, "NaN cannot be stored. FIX: a number, or NULL on a nullable column.");
      }
      return value;
    }

    @Override
    public void bind(ValueBinder binder, int index, Double value) throws SQLException {
      binder.bindDouble(index, value);
    }

    @Override
    public @Nullable Double read(RowReader reader, int index) throws SQLException {
      return reader.readDoubleOrNull(index);
    }
  }

  private static final class UuidType extends ColumnType<UUID> {
    UuidType() {
      super(ColumnKind.UUID);
    }

    @Override
    public UUID accept(UUID value, String column) {
      return value; // of this type: see acceptKey
    }

    @Override
    public void bind(ValueBinder binder, int index, UUID value) throws SQLException {
      binder.bindUuid(index, value);
    }

    @Override
    public @Nullable UUID read(RowReader reader, int index) throws SQLException {
      return reader.readUuid(index);
    }
  }

  private static final class BinaryType extends ColumnType<byte[]> {
    BinaryType() {
      super(ColumnKind.BINARY);
    }

    @Override
    public void bind(ValueBinder binder, int index, byte[] value) throws SQLException {
      binder.bindBytes(index, value);
    }

    @Override
    public byte @Nullable [] read(RowReader reader, int index) throws SQLException {
      return reader.readBytes(index);
    }
  }
}
