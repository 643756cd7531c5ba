package dev.dorm.processor;

import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.write.ClassExistsException;

/** What is said when a processor could not go on. */
final class Failures {
  private Failures() {}

  /** Reports what happened while something was generated. */
  static void report(Diagnostics diagnostics, Origin origin, Object what, Exception failure) {
    if (failure instanceof ClassExistsException exists) {
      diagnostics.report(DiagnosticCode.CLASS_EXISTS, origin, exists.name());
    } else {
      diagnostics.report(DiagnosticCode.INTERNAL, origin, what, failure, StackTraces.of(failure));
    }
  }
}
