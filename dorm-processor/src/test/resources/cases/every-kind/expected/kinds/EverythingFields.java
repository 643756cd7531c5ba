package kinds;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
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
  default EverythingBinding $binding() {
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
    return EverythingBinding.INSTANCE.loaded(this, 0).code;
  }

  default void setCode(Integer value) {
    EverythingBinding.INSTANCE.assigning(this, 0).code = value;
  }

  default short getSmall() {
    return EverythingBinding.INSTANCE.loaded(this, 1).small;
  }

  default void setSmall(short value) {
    EverythingBinding.INSTANCE.assigning(this, 1).small = value;
  }

  default @Nullable Short getSmallOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 2).smallOrNull;
  }

  default void setSmallOrNull(@Nullable Short value) {
    EverythingBinding.INSTANCE.assigning(this, 2).smallOrNull = value;
  }

  default int getNumber() {
    return EverythingBinding.INSTANCE.loaded(this, 3).number;
  }

  default void setNumber(int value) {
    EverythingBinding.INSTANCE.assigning(this, 3).number = value;
  }

  default @Nullable Integer getNumberOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 4).numberOrNull;
  }

  default void setNumberOrNull(@Nullable Integer value) {
    EverythingBinding.INSTANCE.assigning(this, 4).numberOrNull = value;
  }

  default long getBigNumber() {
    return EverythingBinding.INSTANCE.loaded(this, 5).bigNumber;
  }

  default void setBigNumber(long value) {
    EverythingBinding.INSTANCE.assigning(this, 5).bigNumber = value;
  }

  default @Nullable Long getBigNumberOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 6).bigNumberOrNull;
  }

  default void setBigNumberOrNull(@Nullable Long value) {
    EverythingBinding.INSTANCE.assigning(this, 6).bigNumberOrNull = value;
  }

  default Integer getBoxed() {
    return EverythingBinding.INSTANCE.loaded(this, 7).boxed;
  }

  default void setBoxed(Integer value) {
    EverythingBinding.INSTANCE.assigning(this, 7).boxed = value;
  }

  default double getReal() {
    return EverythingBinding.INSTANCE.loaded(this, 8).real;
  }

  default void setReal(double value) {
    EverythingBinding.INSTANCE.assigning(this, 8).real = value;
  }

  default @Nullable Double getRealOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 9).realOrNull;
  }

  default void setRealOrNull(@Nullable Double value) {
    EverythingBinding.INSTANCE.assigning(this, 9).realOrNull = value;
  }

  default BigDecimal getWhole() {
    return EverythingBinding.INSTANCE.loaded(this, 10).whole;
  }

  default void setWhole(BigDecimal value) {
    EverythingBinding.INSTANCE.assigning(this, 10).whole = value;
  }

  default @Nullable BigDecimal getPrice() {
    return EverythingBinding.INSTANCE.loaded(this, 11).price;
  }

  default void setPrice(@Nullable BigDecimal value) {
    EverythingBinding.INSTANCE.assigning(this, 11).price = value;
  }

  default boolean isFlag() {
    return EverythingBinding.INSTANCE.loaded(this, 12).flag;
  }

  default void setFlag(boolean value) {
    EverythingBinding.INSTANCE.assigning(this, 12).flag = value;
  }

  default @Nullable Boolean getFlagOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 13).flagOrNull;
  }

  default void setFlagOrNull(@Nullable Boolean value) {
    EverythingBinding.INSTANCE.assigning(this, 13).flagOrNull = value;
  }

  default String getName() {
    return EverythingBinding.INSTANCE.loaded(this, 14).name;
  }

  default void setName(String value) {
    EverythingBinding.INSTANCE.assigning(this, 14).name = value;
  }

  default String getText() {
    return EverythingBinding.INSTANCE.loaded(this, 15).text;
  }

  default void setText(String value) {
    EverythingBinding.INSTANCE.assigning(this, 15).text = value;
  }

  default @Nullable String getNote() {
    return EverythingBinding.INSTANCE.loaded(this, 16).note;
  }

  default void setNote(@Nullable String value) {
    EverythingBinding.INSTANCE.assigning(this, 16).note = value;
  }

  default @Nullable String getEmail() {
    return EverythingBinding.INSTANCE.loaded(this, 17).email;
  }

  default void setEmail(@Nullable String value) {
    EverythingBinding.INSTANCE.assigning(this, 17).email = value;
  }

  default String getUrl() {
    return EverythingBinding.INSTANCE.loaded(this, 18).url;
  }

  default void setUrl(String value) {
    EverythingBinding.INSTANCE.assigning(this, 18).url = value;
  }

  default String getSlug() {
    return EverythingBinding.INSTANCE.loaded(this, 19).slug;
  }

  default void setSlug(String value) {
    EverythingBinding.INSTANCE.assigning(this, 19).slug = value;
  }

  default LocalDate getDay() {
    return EverythingBinding.INSTANCE.loaded(this, 20).day;
  }

  default void setDay(LocalDate value) {
    EverythingBinding.INSTANCE.assigning(this, 20).day = value;
  }

  default @Nullable LocalDate getChangedOn() {
    return EverythingBinding.INSTANCE.loaded(this, 21).changedOn;
  }

  default void setChangedOn(@Nullable LocalDate value) {
    EverythingBinding.INSTANCE.assigning(this, 21).changedOn = value;
  }

  default LocalTime getTime() {
    return EverythingBinding.INSTANCE.loaded(this, 22).time;
  }

  default void setTime(LocalTime value) {
    EverythingBinding.INSTANCE.assigning(this, 22).time = value;
  }

  default @Nullable LocalTime getTimeOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 23).timeOrNull;
  }

  default void setTimeOrNull(@Nullable LocalTime value) {
    EverythingBinding.INSTANCE.assigning(this, 23).timeOrNull = value;
  }

  default Instant getMoment() {
    return EverythingBinding.INSTANCE.loaded(this, 24).moment;
  }

  default void setMoment(Instant value) {
    EverythingBinding.INSTANCE.assigning(this, 24).moment = value;
  }

  default @Nullable Instant getMadeAt() {
    return EverythingBinding.INSTANCE.loaded(this, 25).madeAt;
  }

  default void setMadeAt(@Nullable Instant value) {
    EverythingBinding.INSTANCE.assigning(this, 25).madeAt = value;
  }

  default LocalDateTime getLocal() {
    return EverythingBinding.INSTANCE.loaded(this, 26).local;
  }

  default void setLocal(LocalDateTime value) {
    EverythingBinding.INSTANCE.assigning(this, 26).local = value;
  }

  default @Nullable LocalDateTime getLocalOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 27).localOrNull;
  }

  default void setLocalOrNull(@Nullable LocalDateTime value) {
    EverythingBinding.INSTANCE.assigning(this, 27).localOrNull = value;
  }

  default OffsetDateTime getShifted() {
    return EverythingBinding.INSTANCE.loaded(this, 28).shifted;
  }

  default void setShifted(OffsetDateTime value) {
    EverythingBinding.INSTANCE.assigning(this, 28).shifted = value;
  }

  default @Nullable OffsetDateTime getShiftedOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 29).shiftedOrNull;
  }

  default void setShiftedOrNull(@Nullable OffsetDateTime value) {
    EverythingBinding.INSTANCE.assigning(this, 29).shiftedOrNull = value;
  }

  default UUID getToken() {
    return EverythingBinding.INSTANCE.loaded(this, 30).token;
  }

  default void setToken(UUID value) {
    EverythingBinding.INSTANCE.assigning(this, 30).token = value;
  }

  default @Nullable UUID getTokenOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 31).tokenOrNull;
  }

  default void setTokenOrNull(@Nullable UUID value) {
    EverythingBinding.INSTANCE.assigning(this, 31).tokenOrNull = value;
  }

  default byte[] getBytes() {
    return EverythingBinding.INSTANCE.loaded(this, 32).bytes;
  }

  default void setBytes(byte[] value) {
    EverythingBinding.INSTANCE.assigning(this, 32).bytes = value;
  }

  default byte @Nullable [] getBytesOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 33).bytesOrNull;
  }

  default void setBytesOrNull(byte @Nullable [] value) {
    EverythingBinding.INSTANCE.assigning(this, 33).bytesOrNull = value;
  }

  default Status getStatus() {
    return EverythingBinding.INSTANCE.loaded(this, 34).status;
  }

  default void setStatus(Status value) {
    EverythingBinding.INSTANCE.assigning(this, 34).status = value;
  }

  default @Nullable Status getStatusOrNull() {
    return EverythingBinding.INSTANCE.loaded(this, 35).statusOrNull;
  }

  default void setStatusOrNull(@Nullable Status value) {
    EverythingBinding.INSTANCE.assigning(this, 35).statusOrNull = value;
  }

  default Map<String, List<Status>> getSettings() {
    return EverythingBinding.INSTANCE.loaded(this, 36).settings;
  }

  default void setSettings(Map<String, List<Status>> value) {
    EverythingBinding.INSTANCE.assigning(this, 36).settings = value;
  }

  default String @Nullable [] getWords() {
    return EverythingBinding.INSTANCE.loaded(this, 37).words;
  }

  default void setWords(String @Nullable [] value) {
    EverythingBinding.INSTANCE.assigning(this, 37).words = value;
  }

  default Object getAnything() {
    return EverythingBinding.INSTANCE.loaded(this, 38).anything;
  }

  default void setAnything(Object value) {
    EverythingBinding.INSTANCE.assigning(this, 38).anything = value;
  }

  default List<String> getTags() {
    return EverythingBinding.INSTANCE.loaded(this, 39).tags;
  }

  default void setTags(List<String> value) {
    EverythingBinding.INSTANCE.assigning(this, 39).tags = value;
  }

  default @Nullable List<OffsetDateTime> getTimes() {
    return EverythingBinding.INSTANCE.loaded(this, 40).times;
  }

  default void setTimes(@Nullable List<OffsetDateTime> value) {
    EverythingBinding.INSTANCE.assigning(this, 40).times = value;
  }

  /**
   * The row that {@code place} refers to, loaded when it is not at hand.
   */
  default Place place() {
    Ref<Place> reference = EverythingBinding.INSTANCE.loaded(this, 41).place;
    return EverythingBinding.INSTANCE.given(reference, 41).get();
  }

  default Ref<Place> getPlace() {
    return EverythingBinding.INSTANCE.loaded(this, 41).place;
  }

  default void setPlace(Ref<Place> value) {
    EverythingBinding.INSTANCE.assigning(this, 41).place = value;
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
    Ref<Place> reference = EverythingBinding.INSTANCE.loaded(this, 42).otherPlace;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Place> getOtherPlace() {
    return EverythingBinding.INSTANCE.loaded(this, 42).otherPlace;
  }

  default void setOtherPlace(@Nullable Ref<Place> value) {
    EverythingBinding.INSTANCE.assigning(this, 42).otherPlace = value;
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
    Ref<Place> reference = EverythingBinding.INSTANCE.loaded(this, 43).only;
    return EverythingBinding.INSTANCE.given(reference, 43).get();
  }

  default Ref<Place> getOnly() {
    return EverythingBinding.INSTANCE.loaded(this, 43).only;
  }

  default void setOnly(Ref<Place> value) {
    EverythingBinding.INSTANCE.assigning(this, 43).only = value;
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
    Ref<Everything> reference = EverythingBinding.INSTANCE.loaded(this, 44).parent;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Everything> getParent() {
    return EverythingBinding.INSTANCE.loaded(this, 44).parent;
  }

  default void setParent(@Nullable Ref<Everything> value) {
    EverythingBinding.INSTANCE.assigning(this, 44).parent = value;
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
