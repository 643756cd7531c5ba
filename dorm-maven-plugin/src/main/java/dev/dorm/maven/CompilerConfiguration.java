package dev.dorm.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What one configuration of maven-compiler-plugin says about annotation processors. */
final class CompilerConfiguration {
  private static final String PATHS = "annotationProcessorPaths";

  private final Xpp3Dom configuration;

  CompilerConfiguration(Xpp3Dom configuration) {
    this.configuration = configuration;
  }

  /**
   * Returns the value of {@code <proc>}, of the argument {@code -proc:}, or else of the default.
   */
  String processing(String defaultValue) {
    return arguments().stream()
        .filter(argument -> argument.startsWith("-proc:"))
        .map(argument -> argument.substring("-proc:".length()))
        .findFirst()
        .orElseGet(() -> text("proc", defaultValue));
  }

  /** Says whether the arguments of javac hold a processor path. */
  boolean namesPathInArguments() {
    return arguments().stream()
        .map(argument -> argument.split("[=:]", 2)[0])
        .anyMatch(
            List.of("-processorpath", "--processor-path", "--processor-module-path")::contains);
  }

  boolean hasProcessorPaths() {
    return configuration.getChild(PATHS) != null;
  }

  /** Returns the names of the only processors that may run; empty if all that are found run. */
  List<String> processorNames() {
    List<String> names = new ArrayList<>();
    Xpp3Dom listed = configuration.getChild("annotationProcessors");
    if (listed != null) {
      for (Xpp3Dom name : listed.getChildren()) {
        names.add(value(name));
      }
    }
    List<String> arguments = arguments();
    int option = arguments.indexOf("-processor");
    if (option >= 0 && option + 1 < arguments.size()) {
      names.addAll(Arrays.asList(arguments.get(option + 1).split(",")));
    }
    return List.copyOf(names);
  }

  /** Adds an artifact to the processor path, which is made if there is none. */
  void addProcessorPath(String groupId, String artifactId, String version) {
    Xpp3Dom paths = configuration.getChild(PATHS);
    if (paths == null) {
      paths = new Xpp3Dom(PATHS);
      configuration.addChild(paths);
    }
    if (!names(paths, groupId, artifactId)) {
      Xpp3Dom path = new Xpp3Dom("path");
      path.addChild(element("groupId", groupId));
      path.addChild(element("artifactId", artifactId));
      path.addChild(element("version", version));
      paths.addChild(path);
    }
  }

  /** Adds an argument of javac. */
  void addArgument(String argument) {
    Xpp3Dom list = configuration.getChild("compilerArgs");
    if (list == null) {
      list = new Xpp3Dom("compilerArgs");
      configuration.addChild(list);
    }
    list.addChild(element("arg", argument));
  }

  private static boolean names(Xpp3Dom paths, String groupId, String artifactId) {
    return Arrays.stream(paths.getChildren())
        .map(CompilerConfiguration::new)
        .anyMatch(
            path ->
                path.text("groupId", "").equals(groupId)
                    && path.text("artifactId", "").equals(artifactId));
  }

  private static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    Xpp3Dom list = configuration.getChild("compilerArgs");
    if (list != null) {
      for (Xpp3Dom argument : list.getChildren()) {
        arguments.add(value(argument));
      }
    }
    arguments.addAll(Arrays.asList(text("compilerArgument", "").split("\\s+")));
    return arguments;
  }

  private String text(String child, String defaultValue) {
    Xpp3Dom element = configuration.getChild(child);
    return element == null || value(element).isEmpty() ? defaultValue : value(element);
  }

  private static String value(Xpp3Dom element) {
    String value = element.getValue();
    return value == null ? "" : value.strip();
  }
}
