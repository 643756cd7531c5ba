package dev.dorm.migrate.cli;

/** The exit codes that are no errors of a migration; those bring their own. */
final class ExitCode {
  /** Done, or nothing to do. */
  static final int OK = 0;

  /** A check said no. */
  static final int NO = 1;

  /** A wrong word, or a configuration that makes no sense. */
  static final int USAGE = 2;

  /** A mistake of dorm. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
