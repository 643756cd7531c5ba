package dev.dorm.maven;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/** A tool in the place of dorm's command line: says how it was called, and where it runs. */
public final class RecordingTool implements ToolProvider {
  /** Called by ServiceLoader. */
  public RecordingTool() {}

  @Override
  public String name() {
    return "dorm";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    ClassLoader own = getClass().getClassLoader();
    for (String argument : args) {
      out.println(argument);
    }
    out.println("loaders agree: " + (Thread.currentThread().getContextClassLoader() == own));
    out.println(
        "Maven in sight: " + (own.getResource("org/apache/maven/plugin/Mojo.class") != null));
    err.print("no line end");
    return 3;
  }
}
