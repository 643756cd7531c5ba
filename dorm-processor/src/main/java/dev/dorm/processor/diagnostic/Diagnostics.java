package dev.dorm.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/**
 * Collects what is to be said of one model. The same mistake at the same place is kept once. Not
 * thread-safe.
 */
public final class Diagnostics {
  private final List<Diagnostic> reports = new ArrayList<>();

  /** Adds a report. */
  public void report(DiagnosticCode code, Origin origin, Object... arguments) {
    for (Diagnostic earlier : reports) {
      if (earlier.code() == code && earlier.origin().equals(origin)) {
        return;
      }
    }
    reports.add(new Diagnostic(code, origin, code.message(arguments)));
  }

  /** Whether nothing was reported that fails the compile. */
  public boolean isClean() {
    return reports.stream().noneMatch(report -> report.code().kind() == Kind.ERROR);
  }

  /** What was reported, in the order in which it was found. */
  public List<Diagnostic> reports() {
    return List.copyOf(reports);
  }
}
