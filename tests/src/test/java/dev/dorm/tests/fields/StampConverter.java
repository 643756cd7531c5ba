package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;
import java.time.Instant;

/** A moment as text of Java, stored as a moment. */
public final class StampConverter implements Converter<String, Instant> {
  @Override
  public Instant toColumn(String value) {
    return Instant.parse(value);
  }

  @Override
  public String toField(Instant stored) {
    return stored.toString();
  }
}
