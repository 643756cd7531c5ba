package dev.dorm.tests.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A JDK of this machine.
 *
 * @param feature its feature version, such as 17
 * @param home its directory
 */
record Jdk(int feature, Path home) {
  private static final List<String> USUAL_PLACES =
      List.of("/usr/lib/jvm", "/opt/java", "/opt", "/Library/Java/JavaVirtualMachines");

  /** Returns the JDK that runs this. */
  static Jdk running() {
    return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
  }

  /** Finds a JDK where continuous integration looks for it. */
  static Optional<Jdk> find(int feature) throws IOException {
    List<Path> homes = new ArrayList<>();
    String hint = System.getenv("JAVA_" + feature + "_HOME");
    if (hint != null) {
      homes.add(Path.of(hint));
    }
    for (String place : USUAL_PLACES) {
      for (Path home : list(Path.of(place))) {
        homes.add(home);
        homes.add(home.resolve("Contents/Home"));
      }
    }
    for (Path home : homes) {
      if (featureOf(home) == feature) {
        return Optional.of(new Jdk(feature, home));
      }
    }
    return Optional.empty();
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      List<Path> sorted = new ArrayList<>();
      entries.forEach(sorted::add);
      sorted.sort(null);
      return sorted;
    }
  }

  /** Returns 0 where no JDK is. */
  private static int featureOf(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release) || !hasCompiler(home)) {
      return 0;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }

  private static boolean hasCompiler(Path home) {
    return Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
