package base;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Near}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
interface NearFields extends Bound<Near> {
  @Override
  default ModelBinding<Near> $binding() {
    return NearBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Near self = (Near) this;
    self.friends = Many.of(self, NearBinding.INSTANCE.relation(2));
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) NearBinding.INSTANCE.get((Near) this, 0);
  }

  default Instant getCreatedAt() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 1);
    return self.createdAt;
  }

  default void setCreatedAt(Instant value) {
    Near self = (Near) this;
    self.createdAt = value;
    NearBinding.INSTANCE.assigned(self, 1);
  }

  default Instant getUpdatedAt() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 2);
    return self.updatedAt;
  }

  default void setUpdatedAt(Instant value) {
    Near self = (Near) this;
    self.updatedAt = value;
    NearBinding.INSTANCE.assigned(self, 2);
  }

  default String getNote() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 3);
    return self.note;
  }

  default void setNote(String value) {
    Near self = (Near) this;
    self.note = value;
    NearBinding.INSTANCE.assigned(self, 3);
  }

  default int getCount() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 5);
    return self.count();
  }

  default void setCount(int value) {
    Near self = (Near) this;
    self.count(value);
    NearBinding.INSTANCE.assigned(self, 5);
  }

  default byte[] getSeal() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 7);
    return self.seal;
  }

  default void setSeal(byte[] value) {
    Near self = (Near) this;
    self.seal = value;
    NearBinding.INSTANCE.assigned(self, 7);
  }

  /**
   * The row that {@code previous} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Near previous() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 8);
    Ref<Near> reference = self.previous;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Near> getPrevious() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 8);
    return self.previous;
  }

  default void setPrevious(@Nullable Ref<Near> value) {
    Near self = (Near) this;
    self.previous = value;
    NearBinding.INSTANCE.assigned(self, 8);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setPrevious(@Nullable Near value) {
    setPrevious(value == null ? null : Ref.of(value));
  }

  /**
   * The row that {@code owner} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Owner owner() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 9);
    Ref<Owner> reference = self.owner;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Owner> getOwner() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 9);
    return self.owner;
  }

  default void setOwner(@Nullable Ref<Owner> value) {
    Near self = (Near) this;
    self.owner = value;
    NearBinding.INSTANCE.assigned(self, 9);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setOwner(@Nullable Owner value) {
    setOwner(value == null ? null : Ref.of(value));
  }

  default Map<String, List<String>> getLabels() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 10);
    return self.labels;
  }

  default void setLabels(Map<String, List<String>> value) {
    Near self = (Near) this;
    self.labels = value;
    NearBinding.INSTANCE.assigned(self, 10);
  }

  default String getName() {
    Near self = (Near) this;
    NearBinding.INSTANCE.require(self, 11);
    return self.name;
  }

  default void setName(String value) {
    Near self = (Near) this;
    self.name = value;
    NearBinding.INSTANCE.assigned(self, 11);
  }

  /**
   * The rows of {@code friends}.
   */
  default Many<Near> friends() {
    return ((Near) this).friends;
  }
}
