package base;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
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
  default NearBinding $binding() {
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
    return NearBinding.INSTANCE.loaded(this, 1).createdAt;
  }

  default void setCreatedAt(Instant value) {
    NearBinding.INSTANCE.assigning(this, 1).createdAt = value;
  }

  default Instant getUpdatedAt() {
    return NearBinding.INSTANCE.loaded(this, 2).updatedAt;
  }

  default void setUpdatedAt(Instant value) {
    NearBinding.INSTANCE.assigning(this, 2).updatedAt = value;
  }

  default String getNote() {
    return NearBinding.INSTANCE.loaded(this, 3).note;
  }

  default void setNote(String value) {
    NearBinding.INSTANCE.assigning(this, 3).note = value;
  }

  default int getCount() {
    return NearBinding.INSTANCE.loaded(this, 5).count();
  }

  default void setCount(int value) {
    Near self = (Near) this;
    self.count(value);
    NearBinding.INSTANCE.assigned(self, 5);
  }

  default byte[] getSeal() {
    return NearBinding.INSTANCE.loaded(this, 7).seal;
  }

  default void setSeal(byte[] value) {
    NearBinding.INSTANCE.assigning(this, 7).seal = value;
  }

  /**
   * The row that {@code previous} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Near previous() {
    Ref<Near> reference = NearBinding.INSTANCE.loaded(this, 8).previous;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Near> getPrevious() {
    return NearBinding.INSTANCE.loaded(this, 8).previous;
  }

  default void setPrevious(@Nullable Ref<Near> value) {
    NearBinding.INSTANCE.assigning(this, 8).previous = value;
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
    Ref<Owner> reference = NearBinding.INSTANCE.loaded(this, 9).owner;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Owner> getOwner() {
    return NearBinding.INSTANCE.loaded(this, 9).owner;
  }

  default void setOwner(@Nullable Ref<Owner> value) {
    NearBinding.INSTANCE.assigning(this, 9).owner = value;
  }

  /**
   * Refers to a row, or to none.
   */
  default void setOwner(@Nullable Owner value) {
    setOwner(value == null ? null : Ref.of(value));
  }

  default Map<String, List<String>> getLabels() {
    return NearBinding.INSTANCE.loaded(this, 10).labels;
  }

  default void setLabels(Map<String, List<String>> value) {
    NearBinding.INSTANCE.assigning(this, 10).labels = value;
  }

  default String getName() {
    return NearBinding.INSTANCE.loaded(this, 11).name;
  }

  default void setName(String value) {
    NearBinding.INSTANCE.assigning(this, 11).name = value;
  }

  /**
   * The rows of {@code friends}.
   */
  default Many<Near> friends() {
    return ((Near) this).friends;
  }
}
