package dev.dorm.benchmarks;

import org.jspecify.annotations.Nullable;

/** Why a side could not be measured. */
final class Failure {
  private static final int LONGEST = 200;

  private Failure() {}

  /**
   * The innermost cause in one line, with its class; JMH puts what a process said among the
   * suppressed.
   */
  static String reason(Throwable failure) {
    Throwable innermost = innermost(failure);
    String text = String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ").replace('|', '/');
    String line = innermost.getClass().getSimpleName() + ": " + text;
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Whether a side says that it has no such workload. */
  static boolean isRefusal(@Nullable Throwable failure) {
    if (failure == null) {
      return false;
    }
    if (failure instanceof UnsupportedOperationException || isRefusal(failure.getCause())) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (isRefusal(suppressed)) {
        return true;
      }
    }
    return false;
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure.getCause();
    if (cause == null && failure.getSuppressed().length > 0) {
      cause = failure.getSuppressed()[0];
    }
    return cause == null ? failure : innermost(cause);
  }
}
