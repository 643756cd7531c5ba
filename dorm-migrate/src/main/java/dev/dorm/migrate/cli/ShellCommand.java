package dev.dorm.migrate.cli;

import dev.dorm.migrate.shell.Shell;
import dev.dorm.migrate.shell.ShellSetup;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import picocli.CommandLine.Model.CommandSpec;

/** Opens a JShell with the models and the database of the project. */
final class ShellCommand implements Command {
  @Override
  public String name() {
    return "shell";
  }

  @Override
  public String description() {
    return "Opens a JShell with the models imported and the database open; shows the SQL.";
  }

  @Override
  public void declare(CommandSpec spec) {
    // Nothing but the options of every command.
  }

  @Override
  public int run(Invocation invocation) {
    ShellSetup.requireJShell();
    ShellSetup setup =
        new ShellSetup(
            invocation.classPath(), invocation.models(), OpenDatabase.source(invocation));
    try (Shell shell = open(setup)) {
      shell.run(new InputStreamReader(System.in, Charset.defaultCharset()));
    }
    return ExitCode.OK;
  }

  /** A prompt ends no line, so it cannot go through the log of a build. */
  private static Shell open(ShellSetup setup) {
    return Shell.start(setup, System.out);
  }
}
