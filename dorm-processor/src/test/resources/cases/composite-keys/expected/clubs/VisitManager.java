package clubs;

import dev.dorm.Manager;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Visit}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
class VisitManager extends Manager<Visit> {
  /**
   * Made by {@link Visit_}.
   */
  protected VisitManager() {
    super(VisitBinding.INSTANCE);
  }

  /**
   * The row whose {@code gate} and {@code day} and {@code number} and {@code profile} have these values.
   */
  public final Visit getByGateAndDayAndNumberAndProfile(Visit.Gate gate, LocalDate day, int number,
      Profile profile) {
    return get(Visit_.gate.eq(gate), Visit_.day.eq(day), Visit_.number.eq(number), Visit_.profile.eq(profile));
  }

  /**
   * The row whose {@code note} and {@code gate} have these values.
   */
  public final Visit getByNoteAndGate(String note, Visit.Gate gate) {
    return get(Visit_.note.eq(note), Visit_.gate.eq(gate));
  }
}
