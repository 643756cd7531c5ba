package clubs;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Visit}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
interface VisitFields extends Bound<Visit> {
  @Override
  default ModelBinding<Visit> $binding() {
    return VisitBinding.INSTANCE;
  }

  default String getNote() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 0);
    return self.note;
  }

  default void setNote(String value) {
    Visit self = (Visit) this;
    self.note = value;
    VisitBinding.INSTANCE.assigned(self, 0);
  }

  default Visit.Gate getGate() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 1);
    return self.gate;
  }

  default void setGate(Visit.Gate value) {
    Visit self = (Visit) this;
    self.gate = value;
    VisitBinding.INSTANCE.assigned(self, 1);
  }

  default LocalDate getDay() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 2);
    return self.day;
  }

  default void setDay(LocalDate value) {
    Visit self = (Visit) this;
    self.day = value;
    VisitBinding.INSTANCE.assigned(self, 2);
  }

  default int getNumber() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 3);
    return self.number;
  }

  default void setNumber(int value) {
    Visit self = (Visit) this;
    self.number = value;
    VisitBinding.INSTANCE.assigned(self, 3);
  }

  /**
   * The row that {@code profile} refers to, loaded when it is not at hand.
   */
  default Profile profile() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 4);
    return VisitBinding.INSTANCE.given(self.profile, 4).get();
  }

  default Ref<Profile> getProfile() {
    Visit self = (Visit) this;
    VisitBinding.INSTANCE.require(self, 4);
    return self.profile;
  }

  default void setProfile(Ref<Profile> value) {
    Visit self = (Visit) this;
    self.profile = value;
    VisitBinding.INSTANCE.assigned(self, 4);
  }

  /**
   * Refers to a row.
   */
  default void setProfile(Profile value) {
    setProfile(Ref.of(value));
  }
}
