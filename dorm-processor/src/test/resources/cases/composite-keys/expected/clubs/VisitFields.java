package clubs;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Visit}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
interface VisitFields extends Bound<Visit> {
  @Override
  default VisitBinding $binding() {
    return VisitBinding.INSTANCE;
  }

  default String getNote() {
    return VisitBinding.INSTANCE.loaded(this, 0).note;
  }

  default void setNote(String value) {
    VisitBinding.INSTANCE.assigning(this, 0).note = value;
  }

  default Visit.Gate getGate() {
    return VisitBinding.INSTANCE.loaded(this, 1).gate;
  }

  default void setGate(Visit.Gate value) {
    VisitBinding.INSTANCE.assigning(this, 1).gate = value;
  }

  default LocalDate getDay() {
    return VisitBinding.INSTANCE.loaded(this, 2).day;
  }

  default void setDay(LocalDate value) {
    VisitBinding.INSTANCE.assigning(this, 2).day = value;
  }

  default int getNumber() {
    return VisitBinding.INSTANCE.loaded(this, 3).number;
  }

  default void setNumber(int value) {
    VisitBinding.INSTANCE.assigning(this, 3).number = value;
  }

  /**
   * The row that {@code profile} refers to, loaded when it is not at hand.
   */
  default Profile profile() {
    Ref<Profile> reference = VisitBinding.INSTANCE.loaded(this, 4).profile;
    return VisitBinding.INSTANCE.given(reference, 4).get();
  }

  default Ref<Profile> getProfile() {
    return VisitBinding.INSTANCE.loaded(this, 4).profile;
  }

  default void setProfile(Ref<Profile> value) {
    VisitBinding.INSTANCE.assigning(this, 4).profile = value;
  }

  /**
   * Refers to a row.
   */
  default void setProfile(Profile value) {
    setProfile(Ref.of(value));
  }
}
