package dev.dorm.tests.trust;

import dev.dorm.convert.Converter;
import java.util.function.Consumer;

/** A converter that runs a program for each value that is written. */
public final class AskingConverter implements Converter<String, String> {
  private static volatile Consumer<String> program = value -> {};

  static void runs(Consumer<String> other) {
    program = other;
  }

  @Override
  public String toColumn(String value) {
    program.accept(value);
    return value;
  }

  @Override
  public String toField(String stored) {
    return stored;
  }
}
