package kinds;

import dev.dorm.generated.Node;
import dev.dorm.query.ArrayColumn;
import dev.dorm.query.ArrayExpression;
import dev.dorm.query.BinaryColumn;
import dev.dorm.query.BinaryExpression;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.DecimalColumn;
import dev.dorm.query.DecimalExpression;
import dev.dorm.query.DoubleColumn;
import dev.dorm.query.DoubleExpression;
import dev.dorm.query.EntityPath;
import dev.dorm.query.EnumColumn;
import dev.dorm.query.EnumExpression;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.IntegerKeyColumn;
import dev.dorm.query.JsonColumn;
import dev.dorm.query.JsonExpression;
import dev.dorm.query.LocalDateColumn;
import dev.dorm.query.LocalDateExpression;
import dev.dorm.query.LocalDateTimeColumn;
import dev.dorm.query.LocalDateTimeExpression;
import dev.dorm.query.LocalTimeColumn;
import dev.dorm.query.LocalTimeExpression;
import dev.dorm.query.LongColumn;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableArrayColumn;
import dev.dorm.query.NullableArrayExpression;
import dev.dorm.query.NullableBinaryColumn;
import dev.dorm.query.NullableBinaryExpression;
import dev.dorm.query.NullableBooleanColumn;
import dev.dorm.query.NullableBooleanExpression;
import dev.dorm.query.NullableDecimalColumn;
import dev.dorm.query.NullableDecimalExpression;
import dev.dorm.query.NullableDoubleColumn;
import dev.dorm.query.NullableDoubleExpression;
import dev.dorm.query.NullableEnumColumn;
import dev.dorm.query.NullableEnumExpression;
import dev.dorm.query.NullableForeignKeyColumn;
import dev.dorm.query.NullableForeignKeyExpression;
import dev.dorm.query.NullableInstantColumn;
import dev.dorm.query.NullableInstantExpression;
import dev.dorm.query.NullableIntegerColumn;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.NullableJsonColumn;
import dev.dorm.query.NullableJsonExpression;
import dev.dorm.query.NullableLocalDateColumn;
import dev.dorm.query.NullableLocalDateExpression;
import dev.dorm.query.NullableLocalDateTimeColumn;
import dev.dorm.query.NullableLocalDateTimeExpression;
import dev.dorm.query.NullableLocalTimeColumn;
import dev.dorm.query.NullableLocalTimeExpression;
import dev.dorm.query.NullableLongColumn;
import dev.dorm.query.NullableLongExpression;
import dev.dorm.query.NullableOffsetDateTimeColumn;
import dev.dorm.query.NullableOffsetDateTimeExpression;
import dev.dorm.query.NullableShortColumn;
import dev.dorm.query.NullableShortExpression;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.NullableUuidColumn;
import dev.dorm.query.NullableUuidExpression;
import dev.dorm.query.OffsetDateTimeColumn;
import dev.dorm.query.OffsetDateTimeExpression;
import dev.dorm.query.ShortColumn;
import dev.dorm.query.ShortExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import dev.dorm.query.UniqueColumn;
import dev.dorm.query.UniqueGroup;
import dev.dorm.query.UniqueStringColumn;
import dev.dorm.query.UuidColumn;
import dev.dorm.query.UuidExpression;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Everything}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Everything_ {
  /**
   * The key.
   */
  public static final IntegerKeyColumn<Everything> code = new IntegerKeyColumn<Everything>(EverythingBinding.INSTANCE, 0);

  public static final ShortColumn<Everything> small = new ShortColumn<Everything>(EverythingBinding.INSTANCE, 1);

  public static final SmallOrNullColumn smallOrNull = new SmallOrNullColumn();

  public static final IntegerColumn<Everything> number = new IntegerColumn<Everything>(EverythingBinding.INSTANCE, 3);

  public static final NullableIntegerColumn<Everything> numberOrNull = new NullableIntegerColumn<Everything>(EverythingBinding.INSTANCE, 4);

  public static final LongColumn<Everything> bigNumber = new LongColumn<Everything>(EverythingBinding.INSTANCE, 5);

  public static final NullableLongColumn<Everything> bigNumberOrNull = new NullableLongColumn<Everything>(EverythingBinding.INSTANCE, 6);

  public static final IntegerColumn<Everything> boxed = new IntegerColumn<Everything>(EverythingBinding.INSTANCE, 7);

  public static final DoubleColumn<Everything> real = new DoubleColumn<Everything>(EverythingBinding.INSTANCE, 8);

  public static final NullableDoubleColumn<Everything> realOrNull = new NullableDoubleColumn<Everything>(EverythingBinding.INSTANCE, 9);

  public static final DecimalColumn<Everything> whole = new DecimalColumn<Everything>(EverythingBinding.INSTANCE, 10);

  public static final PriceColumn price = new PriceColumn();

  public static final BooleanColumn<Everything> flag = new BooleanColumn<Everything>(EverythingBinding.INSTANCE, 12);

  public static final NullableBooleanColumn<Everything> flagOrNull = new NullableBooleanColumn<Everything>(EverythingBinding.INSTANCE, 13);

  public static final UniqueStringColumn<Everything> name = new UniqueStringColumn<Everything>(EverythingBinding.INSTANCE, 14);

  public static final StringColumn<Everything> text = new StringColumn<Everything>(EverythingBinding.INSTANCE, 15);

  public static final NullableStringColumn<Everything> note = new NullableStringColumn<Everything>(EverythingBinding.INSTANCE, 16);

  public static final EmailColumn email = new EmailColumn();

  public static final StringColumn<Everything> url = new StringColumn<Everything>(EverythingBinding.INSTANCE, 18);

  public static final StringColumn<Everything> slug = new StringColumn<Everything>(EverythingBinding.INSTANCE, 19);

  public static final LocalDateColumn<Everything> day = new LocalDateColumn<Everything>(EverythingBinding.INSTANCE, 20);

  public static final NullableLocalDateColumn<Everything> changedOn = new NullableLocalDateColumn<Everything>(EverythingBinding.INSTANCE, 21);

  public static final LocalTimeColumn<Everything> time = new LocalTimeColumn<Everything>(EverythingBinding.INSTANCE, 22);

  public static final NullableLocalTimeColumn<Everything> timeOrNull = new NullableLocalTimeColumn<Everything>(EverythingBinding.INSTANCE, 23);

  public static final InstantColumn<Everything> moment = new InstantColumn<Everything>(EverythingBinding.INSTANCE, 24);

  public static final NullableInstantColumn<Everything> madeAt = new NullableInstantColumn<Everything>(EverythingBinding.INSTANCE, 25);

  public static final LocalDateTimeColumn<Everything> local = new LocalDateTimeColumn<Everything>(EverythingBinding.INSTANCE, 26);

  public static final NullableLocalDateTimeColumn<Everything> localOrNull = new NullableLocalDateTimeColumn<Everything>(EverythingBinding.INSTANCE, 27);

  public static final OffsetDateTimeColumn<Everything> shifted = new OffsetDateTimeColumn<Everything>(EverythingBinding.INSTANCE, 28);

  public static final NullableOffsetDateTimeColumn<Everything> shiftedOrNull = new NullableOffsetDateTimeColumn<Everything>(EverythingBinding.INSTANCE, 29);

  public static final TokenColumn token = new TokenColumn();

  public static final NullableUuidColumn<Everything> tokenOrNull = new NullableUuidColumn<Everything>(EverythingBinding.INSTANCE, 31);

  public static final BinaryColumn<Everything> bytes = new BinaryColumn<Everything>(EverythingBinding.INSTANCE, 32);

  public static final NullableBinaryColumn<Everything> bytesOrNull = new NullableBinaryColumn<Everything>(EverythingBinding.INSTANCE, 33);

  public static final EnumColumn<Everything, Status> status = new EnumColumn<Everything, Status>(EverythingBinding.INSTANCE, 34);

  public static final NullableEnumColumn<Everything, Status> statusOrNull = new NullableEnumColumn<Everything, Status>(EverythingBinding.INSTANCE, 35);

  public static final JsonColumn<Everything, Map<String, List<Status>>> settings = new JsonColumn<Everything, Map<String, List<Status>>>(EverythingBinding.INSTANCE, 36);

  public static final NullableJsonColumn<Everything, String[]> words = new NullableJsonColumn<Everything, String[]>(EverythingBinding.INSTANCE, 37);

  public static final JsonColumn<Everything, Object> anything = new JsonColumn<Everything, Object>(EverythingBinding.INSTANCE, 38);

  public static final ArrayColumn<Everything, String> tags = new ArrayColumn<Everything, String>(EverythingBinding.INSTANCE, 39);

  public static final NullableArrayColumn<Everything, OffsetDateTime> times = new NullableArrayColumn<Everything, OffsetDateTime>(EverythingBinding.INSTANCE, 40);

  /**
   * The key of {@code place}; its columns are reached by {@link #place()}.
   */
  public static final ForeignKeyColumn<Everything, Place> place = new ForeignKeyColumn<Everything, Place>(EverythingBinding.INSTANCE, 0);

  /**
   * The key of {@code otherPlace}; its columns are reached by {@link #otherPlace()}.
   */
  public static final NullableForeignKeyColumn<Everything, Place> otherPlace = new NullableForeignKeyColumn<Everything, Place>(EverythingBinding.INSTANCE, 1);

  /**
   * The key of {@code only}; its columns are reached by {@link #only()}.
   */
  public static final OnlyColumn only = new OnlyColumn();

  /**
   * The key of {@code parent}; its columns are reached by {@link #parent()}.
   */
  public static final NullableForeignKeyColumn<Everything, Everything> parent = new NullableForeignKeyColumn<Everything, Everything>(EverythingBinding.INSTANCE, 3);

  public static final ToManyRelation<Everything, Place> places = new ToManyRelation<Everything, Place>(EverythingBinding.INSTANCE, 4);

  public static final ToManyRelation<Everything, Everything> friends = new ToManyRelation<Everything, Everything>(EverythingBinding.INSTANCE, 5);

  public static final ToManyRelation<Everything, Everything> friendOf = new ToManyRelation<Everything, Everything>(EverythingBinding.INSTANCE, 6);

  public static final ToManyRelation<Everything, Everything> children = new ToManyRelation<Everything, Everything>(EverythingBinding.INSTANCE, 7);

  /**
   * What is unique together: {@code text, status}.
   */
  public static final UniqueGroup<Everything> uniqueTextStatus = new UniqueGroup<Everything>(EverythingBinding.INSTANCE, 15, 34);

  /**
   * What is unique together: {@code small, only}.
   */
  public static final UniqueGroup<Everything> uniqueSmallOnly = new UniqueGroup<Everything>(EverythingBinding.INSTANCE, 1, 43);

  /**
   * The primary key, whatever its name.
   */
  public static final IntegerKeyColumn<Everything> pk = code;

  /**
   * All rows of {@link Everything}.
   */
  public static final EverythingManager objects = new EverythingManager();

  private static final Columns<Everything> COLUMNS = new Columns<Everything>(code, small, smallOrNull, number, numberOrNull, bigNumber, bigNumberOrNull, boxed, real, realOrNull, whole, price, flag, flagOrNull, name, text, note, email, url, slug, day, changedOn, time, timeOrNull, moment, madeAt, local, localOrNull, shifted, shiftedOrNull, token, tokenOrNull, bytes, bytesOrNull, status, statusOrNull, settings, words, anything, tags, times, place, otherPlace, only, parent);

  private Everything_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Everything> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code place}.
   */
  public static Place_.Path<Everything> place() {
    return new Place_.Path<Everything>(place.step());
  }

  /**
   * The way to {@code otherPlace}.
   */
  public static Place_.Path<Everything> otherPlace() {
    return new Place_.Path<Everything>(otherPlace.step());
  }

  /**
   * The way to {@code only}.
   */
  public static Place_.Path<Everything> only() {
    return new Place_.Path<Everything>(only.step());
  }

  /**
   * The way to {@code parent}.
   */
  public static Path<Everything> parent() {
    return new Path<Everything>(parent.step());
  }

  /**
   * The unique column {@code smallOrNull}.
   */
  public static final class SmallOrNullColumn extends NullableShortColumn<Everything> implements UniqueColumn<Everything> {
    private SmallOrNullColumn() {
      super(EverythingBinding.INSTANCE, 2);
    }
  }

  /**
   * The unique column {@code price}.
   */
  public static final class PriceColumn extends NullableDecimalColumn<Everything> implements UniqueColumn<Everything> {
    private PriceColumn() {
      super(EverythingBinding.INSTANCE, 11);
    }
  }

  /**
   * The unique column {@code email}.
   */
  public static final class EmailColumn extends NullableStringColumn<Everything> implements UniqueColumn<Everything> {
    private EmailColumn() {
      super(EverythingBinding.INSTANCE, 17);
    }
  }

  /**
   * The unique column {@code token}.
   */
  public static final class TokenColumn extends UuidColumn<Everything> implements UniqueColumn<Everything> {
    private TokenColumn() {
      super(EverythingBinding.INSTANCE, 30);
    }
  }

  /**
   * The unique column {@code only}.
   */
  public static final class OnlyColumn extends ForeignKeyColumn<Everything, Place> implements UniqueColumn<Everything> {
    private OnlyColumn() {
      super(EverythingBinding.INSTANCE, 2);
    }
  }

  /**
   * {@link Everything} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Everything> {
    public final IntegerExpression<R> code;

    public final ShortExpression<R> small;

    public final NullableShortExpression<R> smallOrNull;

    public final IntegerExpression<R> number;

    public final NullableIntegerExpression<R> numberOrNull;

    public final LongExpression<R> bigNumber;

    public final NullableLongExpression<R> bigNumberOrNull;

    public final IntegerExpression<R> boxed;

    public final DoubleExpression<R> real;

    public final NullableDoubleExpression<R> realOrNull;

    public final DecimalExpression<R> whole;

    public final NullableDecimalExpression<R> price;

    public final BooleanExpression<R> flag;

    public final NullableBooleanExpression<R> flagOrNull;

    public final TextExpression<R> name;

    public final TextExpression<R> text;

    public final NullableTextExpression<R> note;

    public final NullableTextExpression<R> email;

    public final TextExpression<R> url;

    public final TextExpression<R> slug;

    public final LocalDateExpression<R> day;

    public final NullableLocalDateExpression<R> changedOn;

    public final LocalTimeExpression<R> time;

    public final NullableLocalTimeExpression<R> timeOrNull;

    public final InstantExpression<R> moment;

    public final NullableInstantExpression<R> madeAt;

    public final LocalDateTimeExpression<R> local;

    public final NullableLocalDateTimeExpression<R> localOrNull;

    public final OffsetDateTimeExpression<R> shifted;

    public final NullableOffsetDateTimeExpression<R> shiftedOrNull;

    public final UuidExpression<R> token;

    public final NullableUuidExpression<R> tokenOrNull;

    public final BinaryExpression<R> bytes;

    public final NullableBinaryExpression<R> bytesOrNull;

    public final EnumExpression<R, Status> status;

    public final NullableEnumExpression<R, Status> statusOrNull;

    public final JsonExpression<R, Map<String, List<Status>>> settings;

    public final NullableJsonExpression<R, String[]> words;

    public final JsonExpression<R, Object> anything;

    public final ArrayExpression<R, String> tags;

    public final NullableArrayExpression<R, OffsetDateTime> times;

    public final ForeignKeyExpression<R, Place> place;

    public final NullableForeignKeyExpression<R, Place> otherPlace;

    public final ForeignKeyExpression<R, Place> only;

    public final NullableForeignKeyExpression<R, Everything> parent;

    /**
     * The primary key, whatever its name.
     */
    public final IntegerExpression<R> pk;

    public final ToManyExpression<R, Place> places;

    public final ToManyExpression<R, Everything> friends;

    public final ToManyExpression<R, Everything> friendOf;

    public final ToManyExpression<R, Everything> children;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      code = new IntegerExpression<R>(path, EverythingBinding.INSTANCE, 0);
      small = new ShortExpression<R>(path, EverythingBinding.INSTANCE, 1);
      smallOrNull = new NullableShortExpression<R>(path, EverythingBinding.INSTANCE, 2);
      number = new IntegerExpression<R>(path, EverythingBinding.INSTANCE, 3);
      numberOrNull = new NullableIntegerExpression<R>(path, EverythingBinding.INSTANCE, 4);
      bigNumber = new LongExpression<R>(path, EverythingBinding.INSTANCE, 5);
      bigNumberOrNull = new NullableLongExpression<R>(path, EverythingBinding.INSTANCE, 6);
      boxed = new IntegerExpression<R>(path, EverythingBinding.INSTANCE, 7);
      real = new DoubleExpression<R>(path, EverythingBinding.INSTANCE, 8);
      realOrNull = new NullableDoubleExpression<R>(path, EverythingBinding.INSTANCE, 9);
      whole = new DecimalExpression<R>(path, EverythingBinding.INSTANCE, 10);
      price = new NullableDecimalExpression<R>(path, EverythingBinding.INSTANCE, 11);
      flag = new BooleanExpression<R>(path, EverythingBinding.INSTANCE, 12);
      flagOrNull = new NullableBooleanExpression<R>(path, EverythingBinding.INSTANCE, 13);
      name = new TextExpression<R>(path, EverythingBinding.INSTANCE, 14);
      text = new TextExpression<R>(path, EverythingBinding.INSTANCE, 15);
      note = new NullableTextExpression<R>(path, EverythingBinding.INSTANCE, 16);
      email = new NullableTextExpression<R>(path, EverythingBinding.INSTANCE, 17);
      url = new TextExpression<R>(path, EverythingBinding.INSTANCE, 18);
      slug = new TextExpression<R>(path, EverythingBinding.INSTANCE, 19);
      day = new LocalDateExpression<R>(path, EverythingBinding.INSTANCE, 20);
      changedOn = new NullableLocalDateExpression<R>(path, EverythingBinding.INSTANCE, 21);
      time = new LocalTimeExpression<R>(path, EverythingBinding.INSTANCE, 22);
      timeOrNull = new NullableLocalTimeExpression<R>(path, EverythingBinding.INSTANCE, 23);
      moment = new InstantExpression<R>(path, EverythingBinding.INSTANCE, 24);
      madeAt = new NullableInstantExpression<R>(path, EverythingBinding.INSTANCE, 25);
      local = new LocalDateTimeExpression<R>(path, EverythingBinding.INSTANCE, 26);
      localOrNull = new NullableLocalDateTimeExpression<R>(path, EverythingBinding.INSTANCE, 27);
      shifted = new OffsetDateTimeExpression<R>(path, EverythingBinding.INSTANCE, 28);
      shiftedOrNull = new NullableOffsetDateTimeExpression<R>(path, EverythingBinding.INSTANCE, 29);
      token = new UuidExpression<R>(path, EverythingBinding.INSTANCE, 30);
      tokenOrNull = new NullableUuidExpression<R>(path, EverythingBinding.INSTANCE, 31);
      bytes = new BinaryExpression<R>(path, EverythingBinding.INSTANCE, 32);
      bytesOrNull = new NullableBinaryExpression<R>(path, EverythingBinding.INSTANCE, 33);
      status = new EnumExpression<R, Status>(path, EverythingBinding.INSTANCE, 34);
      statusOrNull = new NullableEnumExpression<R, Status>(path, EverythingBinding.INSTANCE, 35);
      settings = new JsonExpression<R, Map<String, List<Status>>>(path, EverythingBinding.INSTANCE, 36);
      words = new NullableJsonExpression<R, String[]>(path, EverythingBinding.INSTANCE, 37);
      anything = new JsonExpression<R, Object>(path, EverythingBinding.INSTANCE, 38);
      tags = new ArrayExpression<R, String>(path, EverythingBinding.INSTANCE, 39);
      times = new NullableArrayExpression<R, OffsetDateTime>(path, EverythingBinding.INSTANCE, 40);
      place = new ForeignKeyExpression<R, Place>(path, EverythingBinding.INSTANCE, 0);
      otherPlace = new NullableForeignKeyExpression<R, Place>(path, EverythingBinding.INSTANCE, 1);
      only = new ForeignKeyExpression<R, Place>(path, EverythingBinding.INSTANCE, 2);
      parent = new NullableForeignKeyExpression<R, Everything>(path, EverythingBinding.INSTANCE, 3);
      pk = code;
      places = new ToManyExpression<R, Place>(path, EverythingBinding.INSTANCE, 4);
      friends = new ToManyExpression<R, Everything>(path, EverythingBinding.INSTANCE, 5);
      friendOf = new ToManyExpression<R, Everything>(path, EverythingBinding.INSTANCE, 6);
      children = new ToManyExpression<R, Everything>(path, EverythingBinding.INSTANCE, 7);
    }

    /**
     * The way to {@code place}.
     */
    public Place_.Path<R> place() {
      return new Place_.Path<R>(place.step());
    }

    /**
     * The way to {@code otherPlace}.
     */
    public Place_.Path<R> otherPlace() {
      return new Place_.Path<R>(otherPlace.step());
    }

    /**
     * The way to {@code only}.
     */
    public Place_.Path<R> only() {
      return new Place_.Path<R>(only.step());
    }

    /**
     * The way to {@code parent}.
     */
    public Path<R> parent() {
      return new Path<R>(parent.step());
    }
  }

  /**
   * No such {@link Everything}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Everything}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
