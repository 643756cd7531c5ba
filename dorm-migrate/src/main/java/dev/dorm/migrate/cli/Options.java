package dev.dorm.migrate.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options, built by hand: annotations would need reflection. */
final class Options {
  /** An app, for those who do not like words without a name. */
  static final String APP = "--app";

  /** The verbosity that shows everything. */
  static final int LOUDEST = 3;

  private Options() {}

  /** The options of every command. */
  static List<OptionSpec> common() {
    return List.of(
        text("--settings", "FILE", "the settings; else DORM_SETTINGS, else dorm.properties"),
        text("--database", "ALIAS", "the database in the settings; default is \"default\""),
        text("--url", "URL", "jdbc:postgresql:… or jdbc:sqlite:file, in place of settings"),
        text("--user", "USER", "the user, with --url"),
        text("--password", "PASSWORD", "the password, with --url; better: DORM_PASSWORD"),
        text("--project", "DIR", "the project's directory; default is the present one"),
        text("--source", "DIR", "where migrations are written; default is src/main/java"),
        text(
            "--classpath",
            "PATH",
            "the class path with models and migrations, if not the tool's own"),
        texts(
            "--classes",
            "DIR",
            "a directory of classes that belongs to the project; default is every directory of the"
                + " class path"),
        number("--verbosity", "0..3", "how much is printed; default is 1"),
        flag("--no-input", "never ask; a decision that is needed is an error"),
        flag("--no-color", "print no colors; commands never do"),
        hidden("--maven"));
  }

  /** Adds the two ways to ask for JSON. */
  static void json(CommandSpec spec) {
    spec.addOption(flag("--json", "print JSON, for programs"));
    spec.addOption(text("--format", "text|json", "how to print; --json is short for json"));
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec pairs(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(Map.class)
        .auxiliaryTypes(String.class, String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec number(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  private static OptionSpec hidden(String name) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").hidden(true).build();
  }

  /** Words behind the command, up to a number of them. */
  static PositionalParamSpec words(String label, String description, int least, int most) {
    return words(label, description, "0.." + (most - 1), least + ".." + most);
  }

  /** Words behind the command, as many as there are. */
  static PositionalParamSpec words(String label, String description) {
    return words(label, description, "0..*", "0..*");
  }

  /** The label is shown as it is: picocli would nest brackets, one pair for each word. */
  private static PositionalParamSpec words(
      String label, String description, String index, String arity) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  static int verbosity(ParseResult result) {
    Integer level = result.matchedOptionValue("--verbosity", 1);
    return level;
  }
}
