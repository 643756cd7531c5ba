package dev.dorm.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;

/**
 * The command line of dorm on the class path of a project, in a class loader of its own: the
 * project's version runs, with the project's classes and drivers, and nothing of Maven is in sight.
 */
final class ProjectCommandLine {
  private static final String TOOL = "dorm";

  /** How much SLF4J says of itself on the standard error. */
  private static final String LOGGING_NOTES = "slf4j.internal.verbosity";

  private final URL[] classPath;

  ProjectCommandLine(List<Path> classPath) {
    this.classPath = classPath.stream().map(ProjectCommandLine::url).toArray(URL[]::new);
  }

  /**
   * Runs one command; what it prints goes to {@code out} and {@code err} line by line.
   *
   * @return the exit code, or nothing if the class path holds no command line of dorm
   * @throws java.util.ServiceConfigurationError if the class path holds one that cannot be created
   */
  OptionalInt run(List<String> arguments, Consumer<String> out, Consumer<String> err)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader("dorm", classPath, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      silenceLoggingNotes();
      Optional<ToolProvider> tool = find(loader);
      return tool.isPresent()
          ? OptionalInt.of(run(tool.get(), arguments, out, err))
          : OptionalInt.empty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A project that has no logging yet would be told so in the middle of the command's output. */
  private static void silenceLoggingNotes() {
    if (System.getProperty(LOGGING_NOTES) == null) {
      System.setProperty(LOGGING_NOTES, "ERROR");
    }
  }

  private static Optional<ToolProvider> find(ClassLoader loader) {
    return ServiceLoader.load(ToolProvider.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .filter(tool -> tool.name().equals(TOOL))
        .findFirst();
  }

  private static int run(
      ToolProvider tool, List<String> arguments, Consumer<String> out, Consumer<String> err) {
    try (PrintWriter outLines = new PrintWriter(new LineWriter(out));
        PrintWriter errLines = new PrintWriter(new LineWriter(err))) {
      return tool.run(outLines, errLines, arguments.toArray(String[]::new));
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path + " cannot be written as a URL", e);
    }
  }
}
