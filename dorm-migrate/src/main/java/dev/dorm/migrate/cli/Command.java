package dev.dorm.migrate.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command. */
interface Command {
  /** Its name. */
  String name();

  /** One line about it. */
  String description();

  /** Adds its own options and parameters. */
  void declare(CommandSpec spec);

  /** Runs it; the result is the exit code. */
  int run(Invocation invocation);
}
