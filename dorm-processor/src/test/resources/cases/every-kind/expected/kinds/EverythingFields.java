package kinds;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.math.BigDecimal;
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
 * The accessors of {@link Everything}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface EverythingFields extends Bound<Everything> {
  @Override
  default ModelBinding<Everything> $binding() {
    return EverythingBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Everything self = (Everything) this;
    self.places = Many.of(self, EverythingBinding.INSTANCE.relation(4));
    self.friends = Many.of(self, EverythingBinding.INSTANCE.relation(5));
    self.friendOf = Many.of(self, EverythingBinding.INSTANCE.relation(6));
    self.children = Many.of(self, EverythingBinding.INSTANCE.relation(7));
  }

  default Integer getCode() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 0);
    return self.code;
  }

  default void setCode(Integer value) {
    Everything self = (Everything) this;
    self.code = value;
    EverythingBinding.INSTANCE.assigned(self, 0);
  }

  default short getSmall() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 1);
    return self.small;
  }

  default void setSmall(short value) {
    Everything self = (Everything) this;
    self.small = value;
    EverythingBinding.INSTANCE.assigned(self, 1);
  }

  default @Nullable Short getSmallOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 2);
    return self.smallOrNull;
  }

  default void setSmallOrNull(@Nullable Short value) {
    Everything self = (Everything) this;
    self.smallOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 2);
  }

  default int getNumber() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 3);
    return self.number;
  }

  default void setNumber(int value) {
    Everything self = (Everything) this;
    self.number = value;
    EverythingBinding.INSTANCE.assigned(self, 3);
  }

  default @Nullable Integer getNumberOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 4);
    return self.numberOrNull;
  }

  default void setNumberOrNull(@Nullable Integer value) {
    Everything self = (Everything) this;
    self.numberOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 4);
  }

  default long getBigNumber() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 5);
    return self.bigNumber;
  }

  default void setBigNumber(long value) {
    Everything self = (Everything) this;
    self.bigNumber = value;
    EverythingBinding.INSTANCE.assigned(self, 5);
  }

  default @Nullable Long getBigNumberOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 6);
    return self.bigNumberOrNull;
  }

  default void setBigNumberOrNull(@Nullable Long value) {
    Everything self = (Everything) this;
    self.bigNumberOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 6);
  }

  default Integer getBoxed() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 7);
    return self.boxed;
  }

  default void setBoxed(Integer value) {
    Everything self = (Everything) this;
    self.boxed = value;
    EverythingBinding.INSTANCE.assigned(self, 7);
  }

  default double getReal() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 8);
    return self.real;
  }

  default void setReal(double value) {
    Everything self = (Everything) this;
    self.real = value;
    EverythingBinding.INSTANCE.assigned(self, 8);
  }

  default @Nullable Double getRealOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 9);
    return self.realOrNull;
  }

  default void setRealOrNull(@Nullable Double value) {
    Everything self = (Everything) this;
    self.realOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 9);
  }

  default BigDecimal getWhole() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 10);
    return self.whole;
  }

  default void setWhole(BigDecimal value) {
    Everything self = (Everything) this;
    self.whole = value;
    EverythingBinding.INSTANCE.assigned(self, 10);
  }

  default @Nullable BigDecimal getPrice() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 11);
    return self.price;
  }

  default void setPrice(@Nullable BigDecimal value) {
    Everything self = (Everything) this;
    self.price = value;
    EverythingBinding.INSTANCE.assigned(self, 11);
  }

  default boolean isFlag() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 12);
    return self.flag;
  }

  default void setFlag(boolean value) {
    Everything self = (Everything) this;
    self.flag = value;
    EverythingBinding.INSTANCE.assigned(self, 12);
  }

  default @Nullable Boolean getFlagOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 13);
    return self.flagOrNull;
  }

  default void setFlagOrNull(@Nullable Boolean value) {
    Everything self = (Everything) this;
    self.flagOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 13);
  }

  default String getName() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 14);
    return self.name;
  }

  default void setName(String value) {
    Everything self = (Everything) this;
    self.name = value;
    EverythingBinding.INSTANCE.assigned(self, 14);
  }

  default String getText() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 15);
    return self.text;
  }

  default void setText(String value) {
    Everything self = (Everything) this;
    self.text = value;
    EverythingBinding.INSTANCE.assigned(self, 15);
  }

  default @Nullable String getNote() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 16);
    return self.note;
  }

  default void setNote(@Nullable String value) {
    Everything self = (Everything) this;
    self.note = value;
    EverythingBinding.INSTANCE.assigned(self, 16);
  }

  default @Nullable String getEmail() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 17);
    return self.email;
  }

  default void setEmail(@Nullable String value) {
    Everything self = (Everything) this;
    self.email = value;
    EverythingBinding.INSTANCE.assigned(self, 17);
  }

  default String getUrl() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 18);
    return self.url;
  }

  default void setUrl(String value) {
    Everything self = (Everything) this;
    self.url = value;
    EverythingBinding.INSTANCE.assigned(self, 18);
  }

  default String getSlug() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 19);
    return self.slug;
  }

  default void setSlug(String value) {
    Everything self = (Everything) this;
    self.slug = value;
    EverythingBinding.INSTANCE.assigned(self, 19);
  }

  default LocalDate getDay() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 20);
    return self.day;
  }

  default void setDay(LocalDate value) {
    Everything self = (Everything) this;
    self.day = value;
    EverythingBinding.INSTANCE.assigned(self, 20);
  }

  default @Nullable LocalDate getChangedOn() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 21);
    return self.changedOn;
  }

  default void setChangedOn(@Nullable LocalDate value) {
    Everything self = (Everything) this;
    self.changedOn = value;
    EverythingBinding.INSTANCE.assigned(self, 21);
  }

  default LocalTime getTime() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 22);
    return self.time;
  }

  default void setTime(LocalTime value) {
    Everything self = (Everything) this;
    self.time = value;
    EverythingBinding.INSTANCE.assigned(self, 22);
  }

  default @Nullable LocalTime getTimeOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 23);
    return self.timeOrNull;
  }

  default void setTimeOrNull(@Nullable LocalTime value) {
    Everything self = (Everything) this;
    self.timeOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 23);
  }

  default Instant getMoment() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 24);
    return self.moment;
  }

  default void setMoment(Instant value) {
    Everything self = (Everything) this;
    self.moment = value;
    EverythingBinding.INSTANCE.assigned(self, 24);
  }

  default @Nullable Instant getMadeAt() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 25);
    return self.madeAt;
  }

  default void setMadeAt(@Nullable Instant value) {
    Everything self = (Everything) this;
    self.madeAt = value;
    EverythingBinding.INSTANCE.assigned(self, 25);
  }

  default LocalDateTime getLocal() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 26);
    return self.local;
  }

  default void setLocal(LocalDateTime value) {
    Everything self = (Everything) this;
    self.local = value;
    EverythingBinding.INSTANCE.assigned(self, 26);
  }

  default @Nullable LocalDateTime getLocalOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 27);
    return self.localOrNull;
  }

  default void setLocalOrNull(@Nullable LocalDateTime value) {
    Everything self = (Everything) this;
    self.localOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 27);
  }

  default OffsetDateTime getShifted() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 28);
    return self.shifted;
  }

  default void setShifted(OffsetDateTime value) {
    Everything self = (Everything) this;
    self.shifted = value;
    EverythingBinding.INSTANCE.assigned(self, 28);
  }

  default @Nullable OffsetDateTime getShiftedOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 29);
    return self.shiftedOrNull;
  }

  default void setShiftedOrNull(@Nullable OffsetDateTime value) {
    Everything self = (Everything) this;
    self.shiftedOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 29);
  }

  default UUID getToken() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 30);
    return self.token;
  }

  default void setToken(UUID value) {
    Everything self = (Everything) this;
    self.token = value;
    EverythingBinding.INSTANCE.assigned(self, 30);
  }

  default @Nullable UUID getTokenOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 31);
    return self.tokenOrNull;
  }

  default void setTokenOrNull(@Nullable UUID value) {
    Everything self = (Everything) this;
    self.tokenOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 31);
  }

  default byte[] getBytes() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 32);
    return self.bytes;
  }

  default void setBytes(byte[] value) {
    Everything self = (Everything) this;
    self.bytes = value;
    EverythingBinding.INSTANCE.assigned(self, 32);
  }

  default byte @Nullable [] getBytesOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 33);
    return self.bytesOrNull;
  }

  default void setBytesOrNull(byte @Nullable [] value) {
    Everything self = (Everything) this;
    self.bytesOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 33);
  }

  default Status getStatus() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 34);
    return self.status;
  }

  default void setStatus(Status value) {
    Everything self = (Everything) this;
    self.status = value;
    EverythingBinding.INSTANCE.assigned(self, 34);
  }

  default @Nullable Status getStatusOrNull() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 35);
    return self.statusOrNull;
  }

  default void setStatusOrNull(@Nullable Status value) {
    Everything self = (Everything) this;
    self.statusOrNull = value;
    EverythingBinding.INSTANCE.assigned(self, 35);
  }

  default Map<String, List<Status>> getSettings() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 36);
    return self.settings;
  }

  default void setSettings(Map<String, List<Status>> value) {
    Everything self = (Everything) this;
    self.settings = value;
    EverythingBinding.INSTANCE.assigned(self, 36);
  }

  default String @Nullable [] getWords() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 37);
    return self.words;
  }

  default void setWords(String @Nullable [] value) {
    Everything self = (Everything) this;
    self.words = value;
    EverythingBinding.INSTANCE.assigned(self, 37);
  }

  default Object getAnything() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 38);
    return self.anything;
  }

  default void setAnything(Object value) {
    Everything self = (Everything) this;
    self.anything = value;
    EverythingBinding.INSTANCE.assigned(self, 38);
  }

  default List<String> getTags() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 39);
    return self.tags;
  }

  default void setTags(List<String> value) {
    Everything self = (Everything) this;
    self.tags = value;
    EverythingBinding.INSTANCE.assigned(self, 39);
  }

  default @Nullable List<OffsetDateTime> getTimes() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 40);
    return self.times;
  }

  default void setTimes(@Nullable List<OffsetDateTime> value) {
    Everything self = (Everything) this;
    self.times = value;
    EverythingBinding.INSTANCE.assigned(self, 40);
  }

  /**
   * The row that {@code place} refers to, loaded when it is not at hand.
   */
  default Place place() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 41);
    return EverythingBinding.INSTANCE.given(self.place, 41).get();
  }

  default Ref<Place> getPlace() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 41);
    return self.place;
  }

  default void setPlace(Ref<Place> value) {
    Everything self = (Everything) this;
    self.place = value;
    EverythingBinding.INSTANCE.assigned(self, 41);
  }

  /**
   * Refers to a row.
   */
  default void setPlace(Place value) {
    setPlace(Ref.of(value));
  }

  /**
   * The row that {@code otherPlace} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Place otherPlace() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 42);
    Ref<Place> reference = self.otherPlace;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Place> getOtherPlace() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 42);
    return self.otherPlace;
  }

  default void setOtherPlace(@Nullable Ref<Place> value) {
    Everything self = (Everything) this;
    self.otherPlace = value;
    EverythingBinding.INSTANCE.assigned(self, 42);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setOtherPlace(@Nullable Place value) {
    setOtherPlace(value == null ? null : Ref.of(value));
  }

  /**
   * The row that {@code only} refers to, loaded when it is not at hand.
   */
  default Place only() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 43);
    return EverythingBinding.INSTANCE.given(self.only, 43).get();
  }

  default Ref<Place> getOnly() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 43);
    return self.only;
  }

  default void setOnly(Ref<Place> value) {
    Everything self = (Everything) this;
    self.only = value;
    EverythingBinding.INSTANCE.assigned(self, 43);
  }

  /**
   * Refers to a row.
   */
  default void setOnly(Place value) {
    setOnly(Ref.of(value));
  }

  /**
   * The row that {@code parent} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Everything parent() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 44);
    Ref<Everything> reference = self.parent;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Everything> getParent() {
    Everything self = (Everything) this;
    EverythingBinding.INSTANCE.require(self, 44);
    return self.parent;
  }

  default void setParent(@Nullable Ref<Everything> value) {
    Everything self = (Everything) this;
    self.parent = value;
    EverythingBinding.INSTANCE.assigned(self, 44);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setParent(@Nullable Everything value) {
    setParent(value == null ? null : Ref.of(value));
  }

  /**
   * The rows of {@code places}.
   */
  default Many<Place> places() {
    return ((Everything) this).places;
  }

  /**
   * The rows of {@code friends}.
   */
  default Many<Everything> friends() {
    return ((Everything) this).friends;
  }

  /**
   * The rows of {@code friendOf}.
   */
  default Many<Everything> friendOf() {
    return ((Everything) this).friendOf;
  }

  /**
   * The rows of {@code children}.
   */
  default Many<Everything> children() {
    return ((Everything) this).children;
  }
}
