package dev.dorm.processor.validate;

import dev.dorm.processor.diagnostic.DiagnosticCode;

/** What is wrong with a condition; it ends the reading of that one. */
final class ConditionFlaw extends Exception {
  private static final long serialVersionUID = 1L;

  /** Which kind of mistake it is. */
  private final DiagnosticCode code;

  /** Where it is, from 1. */
  private final int at;

  /** How to mend it. */
  private final String fix;

  private ConditionFlaw(DiagnosticCode code, int at, String problem, String fix) {
    super(problem);
    this.code = code;
    this.at = at;
    this.fix = fix;
  }

  static ConditionFlaw syntax(int at, String problem, String fix) {
    return new ConditionFlaw(DiagnosticCode.CONDITION_UNREADABLE, at, problem, fix);
  }

  static ConditionFlaw name(int at, String problem, String fix) {
    return new ConditionFlaw(DiagnosticCode.CONDITION_UNKNOWN_PROPERTY, at, problem, fix);
  }

  static ConditionFlaw type(int at, String problem, String fix) {
    return new ConditionFlaw(DiagnosticCode.CONDITION_MISFIT, at, problem, fix);
  }

  DiagnosticCode code() {
    return code;
  }

  int at() {
    return at;
  }

  String fix() {
    return fix;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
