package dev.dorm.migrate.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command that was run.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said of errors
 */
record CommandRun(int code, String out, String err) {
  static CommandRun of(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandTree(new PrintWriter(out), new PrintWriter(err))
            .run(words.toArray(String[]::new));
    return new CommandRun(code, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
