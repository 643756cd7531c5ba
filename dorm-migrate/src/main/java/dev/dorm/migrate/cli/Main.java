package dev.dorm.migrate.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The command line as a program: {@code java -cp … dev.dorm.migrate.cli.Main migrate}. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    System.exit(new DormTool().run(out, err, arguments));
  }
}
