package kinds;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.ArrayType;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.JsonType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import dev.dorm.validation.ColumnChecks;
import dev.dorm.validation.EmailValidator;
import dev.dorm.validation.MaxValueValidator;
import dev.dorm.validation.MinLengthValidator;
import dev.dorm.validation.MinValueValidator;
import dev.dorm.validation.RegexValidator;
import dev.dorm.validation.SlugValidator;
import dev.dorm.validation.UrlValidator;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Everything}.
 */
@GeneratedModel(
    value = Everything.class,
    app = "everything"
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class EverythingBinding extends EntityBinding<Everything> {
  private static final EnumType<Status> STATUS = enumeration(Status.class);

  private static final EnumType<Status> STATUS_OR_NULL = enumeration(Status.class);

  private static final JsonType<Map<String, List<Status>>> SETTINGS = JsonType.json(Map.class, "java.util.Map<java.lang.String,java.util.List<kinds.Status>>");

  private static final JsonType<String[]> WORDS = JsonType.json(String[].class);

  private static final JsonType<Object> ANYTHING = JsonType.json(Object.class);

  private static final ArrayType<String> TAGS = ArrayType.of(TEXT);

  private static final ArrayType<OffsetDateTime> TIMES = ArrayType.of(OFFSET_DATE_TIME);

  /**
   * The one instance.
   */
  public static final EverythingBinding INSTANCE = new EverythingBinding();

  private EverythingBinding() {
    super(
        "everything", "Everything", "everything_everything",
        withColumns(
            column(0, "code", "code", INTEGER, KEY, GENERATED, UNENFORCED),
            column(1, "small", "small", SHORT),
            column(2, "smallOrNull", "small_or_null", SHORT, NULLABLE, UNIQUE),
            column(3, "number", "number", INTEGER),
            column(4, "numberOrNull", "number_or_null", INTEGER, NULLABLE),
            column(5, "bigNumber", "big_number", LONG),
            column(6, "bigNumberOrNull", "big_number_or_null", LONG, NULLABLE),
            column(7, "boxed", "boxed", INTEGER),
            column(8, "real", "real", DOUBLE),
            column(9, "realOrNull", "real or null", DOUBLE, NULLABLE),
            column(10, "whole", "whole", decimal(18, 0)),
            column(11, "price", "price", decimal(10, 2), NULLABLE, UNIQUE),
            column(12, "flag", "flag", BOOLEAN),
            column(13, "flagOrNull", "flag_or_null", BOOLEAN, NULLABLE),
            column(14, "name", "name", varchar(20), UNIQUE),
            column(15, "text", "text", TEXT),
            column(16, "note", "note", TEXT, NULLABLE),
            column(17, "email", "email", varchar(254), NULLABLE, UNIQUE),
            column(18, "url", "url", varchar(200)),
            column(19, "slug", "slug", varchar(50)),
            column(20, "day", "day", LOCAL_DATE),
            column(21, "changedOn", "changed_on", LOCAL_DATE, NULLABLE, AUTO_NOW),
            column(22, "time", "time", LOCAL_TIME),
            column(23, "timeOrNull", "time_or_null", LOCAL_TIME, NULLABLE),
            column(24, "moment", "moment", INSTANT),
            column(25, "madeAt", "made_at", INSTANT, NULLABLE, AUTO_NOW_ADD),
            column(26, "local", "local", LOCAL_DATE_TIME),
            column(27, "localOrNull", "local_or_null", LOCAL_DATE_TIME, NULLABLE),
            column(28, "shifted", "shifted", OFFSET_DATE_TIME),
            column(29, "shiftedOrNull", "shifted_or_null", OFFSET_DATE_TIME, NULLABLE),
            column(30, "token", "token", UUID, UNIQUE),
            column(31, "tokenOrNull", "token_or_null", UUID, NULLABLE),
            column(32, "bytes", "bytes", BINARY),
            column(33, "bytesOrNull", "bytes_or_null", BINARY, NULLABLE),
            column(34, "status", "status", STATUS),
            column(35, "statusOrNull", "status_or_null", STATUS_OR_NULL, NULLABLE),
            column(36, "settings", "settings", SETTINGS),
            column(37, "words", "words", WORDS, NULLABLE),
            column(38, "anything", "anything", ANYTHING),
            column(39, "tags", "tags", TAGS),
            column(40, "times", "moments", TIMES, NULLABLE),
            column(41, "place", "place_id", foreignKey()),
            column(42, "otherPlace", "other", foreignKey(), NULLABLE),
            column(43, "only", "only_id", foreignKey(), UNIQUE),
            column(44, "parent", "parent_id", foreignKey(), NULLABLE)),
        withRelations(
            toOne(0, "place", 41, PROTECT),
            toOne(1, "otherPlace", 42, SET_NULL).unconstrained(),
            toOne(2, "only", 43, CASCADE),
            toOne(3, "parent", 44, RESTRICT),
            manyToMany(4, "places", "everything_everything_places", "everything_id", "place_id"),
            manyToMany(5, "friends", "likes", "from_everything_id", "to_everything_id"),
            reverseManyToMany(6, "friendOf", "friends"),
            reverse(7, "children", "parent")),
        descending(5),
        ascending(0));
  }

  @Override
  public String database() {
    return "archive";
  }

  @Override
  public Class<Everything> type() {
    return Everything.class;
  }

  @Override
  public Everything newObject() {
    return new Everything();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Everything row, RowState state, RowReader reader, int first, int second)
      throws SQLException {
    State held = (State) state;
    held.code = row.code = reader.readIntOrNull(first);
    held.small = row.small = reader.readShort(second);
    held.smallOrNull = row.smallOrNull = reader.readShortOrNull(second + 1);
    held.number = row.number = reader.readInt(second + 2);
    held.numberOrNull = row.numberOrNull = reader.readIntOrNull(second + 3);
    held.bigNumber = row.bigNumber = reader.readLong(second + 4);
    held.bigNumberOrNull = row.bigNumberOrNull = reader.readLongOrNull(second + 5);
    held.boxed = row.boxed = reader.readIntOrNull(second + 6);
    held.real = row.real = reader.readDouble(second + 7);
    held.realOrNull = row.realOrNull = reader.readDoubleOrNull(second + 8);
    held.whole = row.whole = reader.readDecimal(second + 9, 18, 0);
    held.price = row.price = reader.readDecimal(second + 10, 10, 2);
    held.flag = row.flag = reader.readBoolean(second + 11);
    held.flagOrNull = row.flagOrNull = reader.readBooleanOrNull(second + 12);
    held.name = row.name = reader.readText(second + 13);
    held.text = row.text = reader.readText(second + 14);
    held.note = row.note = reader.readText(second + 15);
    held.email = row.email = reader.readText(second + 16);
    held.url = row.url = reader.readText(second + 17);
    held.slug = row.slug = reader.readText(second + 18);
    held.day = row.day = reader.readLocalDate(second + 19);
    held.changedOn = row.changedOn = reader.readLocalDate(second + 20);
    held.time = row.time = reader.readLocalTime(second + 21);
    held.timeOrNull = row.timeOrNull = reader.readLocalTime(second + 22);
    held.moment = row.moment = reader.readInstant(second + 23);
    held.madeAt = row.madeAt = reader.readInstant(second + 24);
    held.local = row.local = reader.readLocalDateTime(second + 25);
    held.localOrNull = row.localOrNull = reader.readLocalDateTime(second + 26);
    held.shifted = row.shifted = OFFSET_DATE_TIME.read(reader, second + 27);
    held.shiftedOrNull = row.shiftedOrNull = OFFSET_DATE_TIME.read(reader, second + 28);
    held.token = row.token = reader.readUuid(second + 29);
    held.tokenOrNull = row.tokenOrNull = reader.readUuid(second + 30);
    row.bytes = copy(held.bytes = reader.readBytes(second + 31));
    row.bytesOrNull = copy(held.bytesOrNull = reader.readBytes(second + 32));
    held.status = row.status = STATUS.read(reader, second + 33);
    held.statusOrNull = row.statusOrNull = STATUS_OR_NULL.read(reader, second + 34);
    row.settings = parse(SETTINGS, held.settings = reader.readJson(second + 35));
    row.words = parse(WORDS, held.words = reader.readJson(second + 36));
    row.anything = parse(ANYTHING, held.anything = reader.readJson(second + 37));
    row.tags = ArrayType.open(held.tags = TAGS.read(reader, second + 38));
    row.times = ArrayType.open(held.times = TIMES.read(reader, second + 39));
    held.place = row.place = Ref.read(reader, second + 40, link(state, 0));
    held.otherPlace = row.otherPlace = Ref.read(reader, second + 41, link(state, 1));
    held.only = row.only = Ref.read(reader, second + 42, link(state, 2));
    held.parent = row.parent = Ref.read(reader, second + 43, link(state, 3));
  }

  @Override
  public void read(Everything row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.code = row.code = reader.readIntOrNull(index);
      case 1 -> held.small = row.small = reader.readShort(index);
      case 2 -> held.smallOrNull = row.smallOrNull = reader.readShortOrNull(index);
      case 3 -> held.number = row.number = reader.readInt(index);
      case 4 -> held.numberOrNull = row.numberOrNull = reader.readIntOrNull(index);
      case 5 -> held.bigNumber = row.bigNumber = reader.readLong(index);
      case 6 -> held.bigNumberOrNull = row.bigNumberOrNull = reader.readLongOrNull(index);
      case 7 -> held.boxed = row.boxed = reader.readIntOrNull(index);
      case 8 -> held.real = row.real = reader.readDouble(index);
      case 9 -> held.realOrNull = row.realOrNull = reader.readDoubleOrNull(index);
      case 10 -> held.whole = row.whole = reader.readDecimal(index, 18, 0);
      case 11 -> held.price = row.price = reader.readDecimal(index, 10, 2);
      case 12 -> held.flag = row.flag = reader.readBoolean(index);
      case 13 -> held.flagOrNull = row.flagOrNull = reader.readBooleanOrNull(index);
      case 14 -> held.name = row.name = reader.readText(index);
      case 15 -> held.text = row.text = reader.readText(index);
      case 16 -> held.note = row.note = reader.readText(index);
      case 17 -> held.email = row.email = reader.readText(index);
      case 18 -> held.url = row.url = reader.readText(index);
      case 19 -> held.slug = row.slug = reader.readText(index);
      case 20 -> held.day = row.day = reader.readLocalDate(index);
      case 21 -> held.changedOn = row.changedOn = reader.readLocalDate(index);
      case 22 -> held.time = row.time = reader.readLocalTime(index);
      case 23 -> held.timeOrNull = row.timeOrNull = reader.readLocalTime(index);
      case 24 -> held.moment = row.moment = reader.readInstant(index);
      case 25 -> held.madeAt = row.madeAt = reader.readInstant(index);
      case 26 -> held.local = row.local = reader.readLocalDateTime(index);
      case 27 -> held.localOrNull = row.localOrNull = reader.readLocalDateTime(index);
      case 28 -> held.shifted = row.shifted = OFFSET_DATE_TIME.read(reader, index);
      case 29 -> held.shiftedOrNull = row.shiftedOrNull = OFFSET_DATE_TIME.read(reader, index);
      case 30 -> held.token = row.token = reader.readUuid(index);
      case 31 -> held.tokenOrNull = row.tokenOrNull = reader.readUuid(index);
      case 32 -> row.bytes = copy(held.bytes = reader.readBytes(index));
      case 33 -> row.bytesOrNull = copy(held.bytesOrNull = reader.readBytes(index));
      case 34 -> held.status = row.status = STATUS.read(reader, index);
      case 35 -> held.statusOrNull = row.statusOrNull = STATUS_OR_NULL.read(reader, index);
      case 36 -> row.settings = parse(SETTINGS, held.settings = reader.readJson(index));
      case 37 -> row.words = parse(WORDS, held.words = reader.readJson(index));
      case 38 -> row.anything = parse(ANYTHING, held.anything = reader.readJson(index));
      case 39 -> row.tags = ArrayType.open(held.tags = TAGS.read(reader, index));
      case 40 -> row.times = ArrayType.open(held.times = TIMES.read(reader, index));
      case 41 -> held.place = row.place = Ref.read(reader, index, link(state, 0));
      case 42 -> held.otherPlace = row.otherPlace = Ref.read(reader, index, link(state, 1));
      case 43 -> held.only = row.only = Ref.read(reader, index, link(state, 2));
      case 44 -> held.parent = row.parent = Ref.read(reader, index, link(state, 3));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Everything row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.code, binder, index);
      case 1 -> binder.bindShort(index, row.small);
      case 2 -> bindValue(2, row.smallOrNull, binder, index);
      case 3 -> binder.bindInt(index, row.number);
      case 4 -> bindValue(4, row.numberOrNull, binder, index);
      case 5 -> binder.bindLong(index, row.bigNumber);
      case 6 -> bindValue(6, row.bigNumberOrNull, binder, index);
      case 7 -> bindValue(7, row.boxed, binder, index);
      case 8 -> bindValue(8, row.real, binder, index);
      case 9 -> bindValue(9, row.realOrNull, binder, index);
      case 10 -> bindValue(10, row.whole, binder, index);
      case 11 -> bindValue(11, row.price, binder, index);
      case 12 -> binder.bindBoolean(index, row.flag);
      case 13 -> bindValue(13, row.flagOrNull, binder, index);
      case 14 -> bindValue(14, row.name, binder, index);
      case 15 -> bindValue(15, row.text, binder, index);
      case 16 -> bindValue(16, row.note, binder, index);
      case 17 -> bindValue(17, row.email, binder, index);
      case 18 -> bindValue(18, row.url, binder, index);
      case 19 -> bindValue(19, row.slug, binder, index);
      case 20 -> bindValue(20, row.day, binder, index);
      case 21 -> bindValue(21, row.changedOn, binder, index);
      case 22 -> bindValue(22, row.time, binder, index);
      case 23 -> bindValue(23, row.timeOrNull, binder, index);
      case 24 -> bindValue(24, row.moment, binder, index);
      case 25 -> bindValue(25, row.madeAt, binder, index);
      case 26 -> bindValue(26, row.local, binder, index);
      case 27 -> bindValue(27, row.localOrNull, binder, index);
      case 28 -> bindValue(28, row.shifted, binder, index);
      case 29 -> bindValue(29, row.shiftedOrNull, binder, index);
      case 30 -> bindValue(30, row.token, binder, index);
      case 31 -> bindValue(31, row.tokenOrNull, binder, index);
      case 32 -> bindValue(32, row.bytes, binder, index);
      case 33 -> bindValue(33, row.bytesOrNull, binder, index);
      case 34 -> bindValue(34, row.status, binder, index);
      case 35 -> bindValue(35, row.statusOrNull, binder, index);
      case 36 -> bindValue(36, row.settings, binder, index);
      case 37 -> bindValue(37, row.words, binder, index);
      case 38 -> bindValue(38, row.anything, binder, index);
      case 39 -> bindValue(39, row.tags, binder, index);
      case 40 -> bindValue(40, row.times, binder, index);
      case 41 -> bindValue(41, Ref.keyOf(row.place), binder, index);
      case 42 -> bindValue(42, Ref.keyOf(row.otherPlace), binder, index);
      case 43 -> bindValue(43, Ref.keyOf(row.only), binder, index);
      case 44 -> bindValue(44, Ref.keyOf(row.parent), binder, index);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public @Nullable Object get(Everything row, int column) {
    return switch (column) {
      case 0 -> row.code;
      case 1 -> row.small;
      case 2 -> row.smallOrNull;
      case 3 -> row.number;
      case 4 -> row.numberOrNull;
      case 5 -> row.bigNumber;
      case 6 -> row.bigNumberOrNull;
      case 7 -> row.boxed;
      case 8 -> row.real;
      case 9 -> row.realOrNull;
      case 10 -> row.whole;
      case 11 -> row.price;
      case 12 -> row.flag;
      case 13 -> row.flagOrNull;
      case 14 -> row.name;
      case 15 -> row.text;
      case 16 -> row.note;
      case 17 -> row.email;
      case 18 -> row.url;
      case 19 -> row.slug;
      case 20 -> row.day;
      case 21 -> row.changedOn;
      case 22 -> row.time;
      case 23 -> row.timeOrNull;
      case 24 -> row.moment;
      case 25 -> row.madeAt;
      case 26 -> row.local;
      case 27 -> row.localOrNull;
      case 28 -> row.shifted;
      case 29 -> row.shiftedOrNull;
      case 30 -> row.token;
      case 31 -> row.tokenOrNull;
      case 32 -> row.bytes;
      case 33 -> row.bytesOrNull;
      case 34 -> row.status;
      case 35 -> row.statusOrNull;
      case 36 -> row.settings;
      case 37 -> row.words;
      case 38 -> row.anything;
      case 39 -> row.tags;
      case 40 -> row.times;
      case 41 -> Ref.keyOf(row.place);
      case 42 -> Ref.keyOf(row.otherPlace);
      case 43 -> Ref.keyOf(row.only);
      case 44 -> Ref.keyOf(row.parent);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void set(Everything row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.code = (Integer) value;
      case 1 -> row.small = (Short) value;
      case 2 -> row.smallOrNull = (Short) value;
      case 3 -> row.number = (Integer) value;
      case 4 -> row.numberOrNull = (Integer) value;
      case 5 -> row.bigNumber = (Long) value;
      case 6 -> row.bigNumberOrNull = (Long) value;
      case 7 -> row.boxed = (Integer) value;
      case 8 -> row.real = (Double) value;
      case 9 -> row.realOrNull = (Double) value;
      case 10 -> row.whole = (BigDecimal) value;
      case 11 -> row.price = (BigDecimal) value;
      case 12 -> row.flag = (Boolean) value;
      case 13 -> row.flagOrNull = (Boolean) value;
      case 14 -> row.name = (String) value;
      case 15 -> row.text = (String) value;
      case 16 -> row.note = (String) value;
      case 17 -> row.email = (String) value;
      case 18 -> row.url = (String) value;
      case 19 -> row.slug = (String) value;
      case 20 -> row.day = (LocalDate) value;
      case 21 -> row.changedOn = (LocalDate) value;
      case 22 -> row.time = (LocalTime) value;
      case 23 -> row.timeOrNull = (LocalTime) value;
      case 24 -> row.moment = (Instant) value;
      case 25 -> row.madeAt = (Instant) value;
      case 26 -> row.local = (LocalDateTime) value;
      case 27 -> row.localOrNull = (LocalDateTime) value;
      case 28 -> row.shifted = (OffsetDateTime) value;
      case 29 -> row.shiftedOrNull = (OffsetDateTime) value;
      case 30 -> row.token = (UUID) value;
      case 31 -> row.tokenOrNull = (UUID) value;
      case 32 -> row.bytes = (byte[]) value;
      case 33 -> row.bytesOrNull = (byte[]) value;
      case 34 -> row.status = (Status) value;
      case 35 -> row.statusOrNull = (Status) value;
      case 36 -> row.settings = (Map<String, List<Status>>) value;
      case 37 -> row.words = (String[]) value;
      case 38 -> row.anything = value;
      case 39 -> row.tags = (List<String>) value;
      case 40 -> row.times = (List<OffsetDateTime>) value;
      case 41 -> row.place = Ref.from(value);
      case 42 -> row.otherPlace = Ref.from(value);
      case 43 -> row.only = Ref.from(value);
      case 44 -> row.parent = Ref.from(value);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public boolean changed(Everything row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.code, held.code);
      case 1 -> row.small != held.small;
      case 2 -> differ(row.smallOrNull, held.smallOrNull);
      case 3 -> row.number != held.number;
      case 4 -> differ(row.numberOrNull, held.numberOrNull);
      case 5 -> row.bigNumber != held.bigNumber;
      case 6 -> differ(row.bigNumberOrNull, held.bigNumberOrNull);
      case 7 -> differ(row.boxed, held.boxed);
      case 8 -> Double.compare(row.real, held.real) != 0;
      case 9 -> differ(row.realOrNull, held.realOrNull);
      case 10 -> differ(row.whole, held.whole);
      case 11 -> differ(row.price, held.price);
      case 12 -> row.flag != held.flag;
      case 13 -> differ(row.flagOrNull, held.flagOrNull);
      case 14 -> differ(row.name, held.name);
      case 15 -> differ(row.text, held.text);
      case 16 -> differ(row.note, held.note);
      case 17 -> differ(row.email, held.email);
      case 18 -> differ(row.url, held.url);
      case 19 -> differ(row.slug, held.slug);
      case 20 -> differ(row.day, held.day);
      case 21 -> differ(row.changedOn, held.changedOn);
      case 22 -> differ(row.time, held.time);
      case 23 -> differ(row.timeOrNull, held.timeOrNull);
      case 24 -> differ(row.moment, held.moment);
      case 25 -> differ(row.madeAt, held.madeAt);
      case 26 -> differ(row.local, held.local);
      case 27 -> differ(row.localOrNull, held.localOrNull);
      case 28 -> differ(row.shifted, held.shifted);
      case 29 -> differ(row.shiftedOrNull, held.shiftedOrNull);
      case 30 -> differ(row.token, held.token);
      case 31 -> differ(row.tokenOrNull, held.tokenOrNull);
      case 32 -> differ(row.bytes, held.bytes);
      case 33 -> differ(row.bytesOrNull, held.bytesOrNull);
      case 34 -> differ(row.status, held.status);
      case 35 -> differ(row.statusOrNull, held.statusOrNull);
      case 36 -> SETTINGS.changed(row.settings, held.settings);
      case 37 -> WORDS.changed(row.words, held.words);
      case 38 -> ANYTHING.changed(row.anything, held.anything);
      case 39 -> TAGS.changed(row.tags, held.tags);
      case 40 -> TIMES.changed(row.times, held.times);
      case 41 -> !Ref.sameKey(row.place, held.place);
      case 42 -> !Ref.sameKey(row.otherPlace, held.otherPlace);
      case 43 -> !Ref.sameKey(row.only, held.only);
      case 44 -> !Ref.sameKey(row.parent, held.parent);
      default -> throw unknownColumn(column);
    };
  }

  @Override
  public void remember(Everything row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.code = row.code;
      case 1 -> held.small = row.small;
      case 2 -> held.smallOrNull = row.smallOrNull;
      case 3 -> held.number = row.number;
      case 4 -> held.numberOrNull = row.numberOrNull;
      case 5 -> held.bigNumber = row.bigNumber;
      case 6 -> held.bigNumberOrNull = row.bigNumberOrNull;
      case 7 -> held.boxed = row.boxed;
      case 8 -> held.real = row.real;
      case 9 -> held.realOrNull = row.realOrNull;
      case 10 -> held.whole = row.whole;
      case 11 -> held.price = row.price;
      case 12 -> held.flag = row.flag;
      case 13 -> held.flagOrNull = row.flagOrNull;
      case 14 -> held.name = row.name;
      case 15 -> held.text = row.text;
      case 16 -> held.note = row.note;
      case 17 -> held.email = row.email;
      case 18 -> held.url = row.url;
      case 19 -> held.slug = row.slug;
      case 20 -> held.day = row.day;
      case 21 -> held.changedOn = row.changedOn;
      case 22 -> held.time = row.time;
      case 23 -> held.timeOrNull = row.timeOrNull;
      case 24 -> held.moment = row.moment;
      case 25 -> held.madeAt = row.madeAt;
      case 26 -> held.local = row.local;
      case 27 -> held.localOrNull = row.localOrNull;
      case 28 -> held.shifted = row.shifted;
      case 29 -> held.shiftedOrNull = row.shiftedOrNull;
      case 30 -> held.token = row.token;
      case 31 -> held.tokenOrNull = row.tokenOrNull;
      case 32 -> held.bytes = copy(row.bytes);
      case 33 -> held.bytesOrNull = copy(row.bytesOrNull);
      case 34 -> held.status = row.status;
      case 35 -> held.statusOrNull = row.statusOrNull;
      case 36 -> held.settings = format(SETTINGS, row.settings);
      case 37 -> held.words = format(WORDS, row.words);
      case 38 -> held.anything = format(ANYTHING, row.anything);
      case 39 -> held.tags = ArrayType.copy(row.tags);
      case 40 -> held.times = ArrayType.copy(row.times);
      case 41 -> held.place = row.place;
      case 42 -> held.otherPlace = row.otherPlace;
      case 43 -> held.only = row.only;
      case 44 -> held.parent = row.parent;
      default -> throw unknownColumn(column);
    }
  }

  private static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }

  private static <T> @Nullable T parse(JsonType<T> type, @Nullable String text) {
    return text == null ? null : type.parse(text);
  }

  private static <T> @Nullable String format(JsonType<T> type, @Nullable T value) {
    return value == null ? null : type.format(value);
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> PlaceBinding.INSTANCE;
      case 1 -> PlaceBinding.INSTANCE;
      case 2 -> PlaceBinding.INSTANCE;
      case 3 -> EverythingBinding.INSTANCE;
      case 4 -> PlaceBinding.INSTANCE;
      case 5 -> EverythingBinding.INSTANCE;
      case 6 -> EverythingBinding.INSTANCE;
      case 7 -> EverythingBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Everything row, int relation) {
    return switch (relation) {
      case 0 -> row.place;
      case 1 -> row.otherPlace;
      case 2 -> row.only;
      case 3 -> row.parent;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Members<?> members(Everything row, int relation) {
    return switch (relation) {
      case 4 -> row.places;
      case 5 -> row.friends;
      case 6 -> row.friendOf;
      case 7 -> row.children;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Everything_.DoesNotExist doesNotExist(String message) {
    return new Everything_.DoesNotExist(message);
  }

  @Override
  public Everything_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Everything_.MultipleObjectsReturned(message);
  }

  @Override
  public List<ColumnChecks> checks() {
    return Checks.ALL;
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(15, 34), List.of(1, 43));
  }

  /**
   * Made when an object is checked for the first time.
   */
  private static final class Checks {
    private static final List<ColumnChecks> ALL = List.of(
        ColumnChecks.of(4).with(new MinValueValidator(0.0)).with(new MaxValueValidator(10.0)),
        ColumnChecks.of(14).choices("a", "b \"quoted\""),
        ColumnChecks.of(16).blank(),
        ColumnChecks.of(17).with(new EmailValidator()).with(new MinLengthValidator(3)),
        ColumnChecks.of(18).with(new UrlValidator()),
        ColumnChecks.of(19).with(new SlugValidator()).with(new RegexValidator("^[a-z\\\\-]+$", "only \"letters\"")));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable Integer code;

    private short small;

    private @Nullable Short smallOrNull;

    private int number;

    private @Nullable Integer numberOrNull;

    private long bigNumber;

    private @Nullable Long bigNumberOrNull;

    private @Nullable Integer boxed;

    private double real;

    private @Nullable Double realOrNull;

    private @Nullable BigDecimal whole;

    private @Nullable BigDecimal price;

    private boolean flag;

    private @Nullable Boolean flagOrNull;

    private @Nullable String name;

    private @Nullable String text;

    private @Nullable String note;

    private @Nullable String email;

    private @Nullable String url;

    private @Nullable String slug;

    private @Nullable LocalDate day;

    private @Nullable LocalDate changedOn;

    private @Nullable LocalTime time;

    private @Nullable LocalTime timeOrNull;

    private @Nullable Instant moment;

    private @Nullable Instant madeAt;

    private @Nullable LocalDateTime local;

    private @Nullable LocalDateTime localOrNull;

    private @Nullable OffsetDateTime shifted;

    private @Nullable OffsetDateTime shiftedOrNull;

    private @Nullable UUID token;

    private @Nullable UUID tokenOrNull;

    private byte @Nullable [] bytes;

    private byte @Nullable [] bytesOrNull;

    private @Nullable Status status;

    private @Nullable Status statusOrNull;

    private @Nullable String settings;

    private @Nullable String words;

    private @Nullable String anything;

    private @Nullable List<String> tags;

    private @Nullable List<OffsetDateTime> times;

    private @Nullable Ref<Place> place;

    private @Nullable Ref<Place> otherPlace;

    private @Nullable Ref<Place> only;

    private @Nullable Ref<Everything> parent;
  }
}
