package dev.dorm.internal.transaction;

import dev.dorm.exception.DormException;
import org.jspecify.annotations.Nullable;

/** Where in the program a failure happened, for messages. */
final class CallSite {
  private static final String DORM = "dev.dorm";
  private static final String[] LIBRARIES = {
    "dev.dorm.internal.",
    "dev.dorm.generated.",
    "dev.dorm.query.",
    "java.",
    "jdk.",
    "org.sqlite.",
    "org.postgresql.",
    "com.zaxxer.hikari."
  };

  private CallSite() {}

  /** The failure's code and place, such as {@code DORM3008 at AuthorService.java:30}. */
  static String of(Throwable failure) {
    String kind =
        failure instanceof DormException dorm ? dorm.code() : failure.getClass().getSimpleName();
    String place = place(failure);
    return place == null ? kind : kind + " at " + place;
  }

  private static @Nullable String place(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      String type = frame.getClassName();
      if (frame.getFileName() != null && frame.getLineNumber() > 0 && !isLibrary(type)) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return null;
  }

  private static boolean isLibrary(String type) {
    boolean root = type.startsWith(DORM) && type.lastIndexOf('.') == DORM.length();
    return root || startsWithAny(type);
  }

  private static boolean startsWithAny(String type) {
    for (String library : LIBRARIES) {
      if (type.startsWith(library)) {
        return true;
      }
    }
    return false;
  }
}
