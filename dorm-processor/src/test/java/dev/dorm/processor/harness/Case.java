package dev.dorm.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory of {@code cases}: {@code input} with sources, {@code expected.txt} with the reports
 * (none in a good case), {@code expected} with generated files, {@code options.txt} with options of
 * the processors, one per line.
 *
 * @param root the directory
 */
public record Case(Path root) {
  /**
   * The property that names the directory of the sources, where what is generated becomes what is
   * expected.
   */
  public static final String UPDATE = "dorm.update";

  /** All cases, sorted by name. */
  public static List<Case> all() {
    try (Stream<Path> roots = Files.list(resources())) {
      return roots.filter(Files::isDirectory).sorted().map(Case::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case by its name. */
  public static Case named(String name) {
    return new Case(resources().resolve(name));
  }

  /**
   * The directory of the cases; that of the sources when the expected files are brought up to date.
   */
  private static Path resources() {
    String sources = System.getProperty(UPDATE);
    if (sources != null) {
      return Path.of(sources);
    }
    try {
      return Path.of(Objects.requireNonNull(Case.class.getResource("/cases"), "the cases").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the directory. */
  public String name() {
    return root.getFileName().toString();
  }

  /** Whether it shows a mistake; its name begins with a number then. */
  public boolean isMistake() {
    return Character.isDigit(name().charAt(0));
  }

  /** The sources. */
  public Path input() {
    return root.resolve("input");
  }

  /**
   * What a compiler should say; empty for nothing. ECJ does not point into arrays of annotations.
   */
  public String expectedReports(TestCompiler compiler) {
    Path own = root.resolve("expected-" + compiler + ".txt");
    return read(Files.exists(own) ? own : root.resolve("expected.txt"));
  }

  /** The options of the processors. */
  public List<String> options() {
    return read(root.resolve("options.txt")).lines().toList();
  }

  /** Whether the files that are generated are compared. */
  public boolean hasExpectedFiles() {
    return Files.isDirectory(root.resolve("expected"));
  }

  /** The files that should be generated, by path. */
  public SortedMap<String, String> expectedFiles() {
    return texts(root.resolve("expected"));
  }

  /** The texts of all files below a directory, classes apart, by path. */
  public static SortedMap<String, String> texts(Path root) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".class")) {
          texts.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
