package dev.dorm.processor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a failure of dorm itself, for the report that the user is asked for. */
final class StackTraces {
  private StackTraces() {}

  static String of(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .map(line -> "    at " + line)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
