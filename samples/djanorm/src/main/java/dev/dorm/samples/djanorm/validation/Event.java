package dev.dorm.samples.djanorm.validation;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.Model;
import dev.dorm.exception.ValidationError;
import dev.dorm.validation.Errors;
import java.time.Instant;

/** Ends after it starts. {@code end} is a reserved word of SQL, so the column has another name. */
@Model
public class Event extends Entity<Event> implements EventFields {
  Instant start;

  @DateTimeField(column = "event_end")
  Instant end;

  @Override
  protected void clean(Errors errors) {
    if (!end.isAfter(start)) {
      throw new ValidationError("end must be after start");
    }
  }
}
