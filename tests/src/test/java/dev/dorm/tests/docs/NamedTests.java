package dev.dorm.tests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that a page names as {@code `FooTest.bar`}. */
final class NamedTests {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  private NamedTests() {}

  /** Those that are not there. */
  static Set<String> missing(String page) throws IOException {
    Map<String, List<String>> sources = tests();
    Set<String> missing = new TreeSet<>();
    Matcher matcher = NAMED.matcher(page);
    while (matcher.find()) {
      Pattern method = Pattern.compile("(void|>)\\s+" + matcher.group(2) + "\\(");
      boolean there =
          sources.getOrDefault(matcher.group(1), List.of()).stream()
              .anyMatch(source -> method.matcher(source).find());
      if (!there) {
        missing.add(matcher.group());
      }
    }
    return missing;
  }

  /** How many there are, each time that it is named. */
  static long count(String page) {
    return NAMED.matcher(page).results().count();
  }

  /** The sources of the test classes by their simple names, of which there may be several. */
  private static Map<String, List<String>> tests() throws IOException {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    List<Path> directories;
    try (Stream<Path> modules = Files.walk(ROOT, 2)) {
      directories =
          modules.filter(path -> Files.isDirectory(path.resolve("src/test/java"))).toList();
    }
    for (Path directory : directories) {
      try (Stream<Path> files = Files.walk(directory.resolve("src/test/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
          String name = String.valueOf(file.getFileName()).replace(".java", "");
          sources.computeIfAbsent(name, key -> new ArrayList<>()).add(Files.readString(file));
        }
      }
    }
    return sources;
  }
}
