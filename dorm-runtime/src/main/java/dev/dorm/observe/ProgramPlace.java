package dev.dorm.observe;

import java.util.List;
import java.util.Optional;

/** Where in the program something is called. */
final class ProgramPlace {
  private static final String ROOT = "dev.dorm";
  private static final List<String> LIBRARIES =
      List.of(
          "dev.dorm.internal.",
          "dev.dorm.generated.",
          "dev.dorm.query.",
          "dev.dorm.observe.",
          "java.",
          "jdk.");

  private ProgramPlace() {}

  /** The innermost place that belongs to no library, such as {@code Report.java:30}; or empty. */
  static String current() {
    Optional<StackWalker.StackFrame> place =
        StackWalker.getInstance()
            .walk(frames -> frames.filter(frame -> !isLibrary(frame.getClassName())).findFirst());
    return place.map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
  }

  private static boolean isLibrary(String type) {
    boolean root = type.startsWith(ROOT) && type.lastIndexOf('.') == ROOT.length();
    return root || LIBRARIES.stream().anyMatch(type::startsWith);
  }
}
