package dev.dorm.internal.jfr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to the flight recorder. Gives nothing while nobody records, or when the JDK has none;
 * then it costs a question. Thread-safe.
 */
public final class Flight {
  /**
   * How long something takes that a recording keeps when it says nothing of dorm: as long as the
   * JDK's own events of files and sockets.
   */
  static final String THRESHOLD = "20 ms";

  private static final boolean PRESENT = isPresent();

  private Flight() {}

  /**
   * A class of its own holds what names the recorder's classes: it is loaded when they are there.
   */
  private static boolean isPresent() {
    Optional<Module> recorder = ModuleLayer.boot().findModule("jdk.jfr");
    return recorder.isPresent() && Flight.class.getModule().canRead(recorder.get());
  }

  /** Whether the JDK has a flight recorder, and the program's modules include it. */
  public static boolean isAvailable() {
    return PRESENT;
  }

  /** A statement begins; null when nobody records that. */
  public static @Nullable StatementSpan statement() {
    return PRESENT && Recorder.isRunning() ? FlightEvents.statement() : null;
  }

  /** A transaction begins; null when nobody records that. */
  public static @Nullable Span transaction() {
    return PRESENT && Recorder.isRunning() ? FlightEvents.transaction() : null;
  }

  /** A wait for a connection begins; null when nobody records that. */
  public static @Nullable Span connectionWait() {
    return PRESENT && Recorder.isRunning() ? FlightEvents.connectionWait() : null;
  }
}
