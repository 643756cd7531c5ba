package dev.dorm.migrate.cli;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/**
 * The command line as a tool of the platform, for builds that run it without a process of its own.
 */
public final class DormTool implements ToolProvider {
  /** Called by ServiceLoader. */
  public DormTool() {}

  @Override
  public String name() {
    return "dorm";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    int code = new CommandTree(out, err).run(arguments);
    out.flush();
    err.flush();
    return code;
  }
}
