package dev.dorm.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * The compilers of this machine: the javac that runs the tests, ECJ, and the javac of JDK 25 where
 * there is one.
 */
public final class Compilers {
  private static final int NEWER = 25;
  private static final List<TestCompiler> ALL = find();

  private Compilers() {}

  /** All of them; the javac of this process first, ECJ second. */
  public static List<TestCompiler> all() {
    return ALL;
  }

  /** The javac of this process. */
  public static TestCompiler javac() {
    return ALL.get(0);
  }

  private static List<TestCompiler> find() {
    List<TestCompiler> found = new ArrayList<>();
    found.add(javacOfThisProcess());
    found.add(
        new ToolCompiler(
            "ecj", EclipseCompiler::new, List.of("--release", "17", "-failOnWarning", "-g")));
    if (Runtime.version().feature() != NEWER) {
      newerJdk().ifPresent(home -> found.add(new ForkedCompiler(home, NEWER)));
    }
    return List.copyOf(found);
  }

  /** The javac of the running JDK. */
  public static ToolCompiler javacOfThisProcess() {
    return new ToolCompiler(
        "javac " + Runtime.version().feature(),
        ToolProvider::getSystemJavaCompiler,
        List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-g"));
  }

  private static Optional<Path> newerJdk() {
    String home = System.getenv("JAVA_25_HOME");
    if (home != null && !home.isBlank()) {
      return Optional.of(Path.of(home)).filter(Compilers::isJdk);
    }
    Path parent = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(parent)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(parent)) {
      return homes
          .filter(path -> path.getFileName().toString().contains(Integer.toString(NEWER)))
          .filter(Compilers::isJdk)
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJdk(Path home) {
    return Files.isExecutable(home.resolve("bin/javac"));
  }
}
