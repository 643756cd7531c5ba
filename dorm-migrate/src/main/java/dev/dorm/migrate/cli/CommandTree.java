package dev.dorm.migrate.cli;

import dev.dorm.exception.DormException;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and the one place where errors become texts and exit codes. */
final class CommandTree {
  private static final List<Command> COMMANDS =
      List.of(
          new MakeMigrationsCommand(),
          new MigrateCommand(),
          new RollbackCommand(),
          new ShowMigrationsCommand(),
          new SqlMigrateCommand(),
          new SquashMigrationsCommand(),
          new CheckCommand(),
          new DbCheckCommand(),
          new InspectDbCommand(),
          new LintCommand(),
          new ShellCommand(),
          new RepairCommand());

  private final PrintWriter out;
  private final PrintWriter err;

  CommandTree(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int run(String... arguments) {
    CommandLine line = line();
    try {
      ParseResult result = line.parseArgs(arguments);
      if (CommandLine.printHelpIfRequested(result)) {
        return ExitCode.OK;
      }
      if (!result.hasSubcommand()) {
        line.usage(out, Ansi.OFF);
        return ExitCode.USAGE;
      }
      return run(result.subcommand());
    } catch (ParameterException e) {
      String problem = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
      err.println("[" + MigrationCode.USAGE.code() + "] " + problem + ". FIX: " + fix(e));
      return ExitCode.USAGE;
    } catch (MigrationError e) {
      err.println(e.getMessage());
      return e.exitCode();
    } catch (DormException e) {
      err.println(e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static String fix(ParameterException error) {
    List<String> alike =
        error instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return alike.isEmpty() ? "see --help." : String.join(", or ", alike) + "; see --help.";
  }

  private int run(ParseResult result) {
    String name = result.commandSpec().name();
    Command command =
        COMMANDS.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    try (Invocation invocation = Invocation.of(result, out)) {
      return command.run(invocation);
    } catch (DormException e) {
      throw e;
    } catch (RuntimeException e) {
      err.println(
          "["
              + MigrationCode.INTERNAL.code()
              + "] "
              + name
              + " met a mistake of dorm: "
              + e
              + ". FIX: report it with what --verbosity 3 prints.");
      if (Options.verbosity(result) >= Options.LOUDEST) {
        e.printStackTrace(err);
      }
      return ExitCode.INTERNAL;
    }
  }

  private CommandLine line() {
    CommandSpec root = CommandSpec.create().name("dorm").mixinStandardHelpOptions(true);
    root.usageMessage().description("Migrations of dorm.");
    root.version(version());
    for (Command command : COMMANDS) {
      CommandSpec spec = CommandSpec.create().name(command.name()).mixinStandardHelpOptions(true);
      spec.usageMessage().description(command.description());
      spec.version(version());
      command.declare(spec);
      if (spec.positionalParameters().stream()
          .anyMatch(words -> words.paramLabel().contains("APP"))) {
        spec.addOption(Options.texts(Options.APP, "APP", "an app, as the first word does"));
      }
      Options.common().forEach(spec::addOption);
      root.addSubcommand(command.name(), spec);
    }
    root.addSubcommand("help", new CommandLine(new CommandLine.HelpCommand()));
    CommandLine line = new CommandLine(root);
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return line;
  }

  private static String version() {
    String version = CommandTree.class.getPackage().getImplementationVersion();
    return "dorm " + (version == null ? "(its jar tells no version)" : version);
  }
}
