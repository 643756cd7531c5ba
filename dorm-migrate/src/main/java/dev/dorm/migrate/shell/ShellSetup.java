package dev.dorm.migrate.shell;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a shell begins with.
 *
 * @param classPath the class path of the project
 * @param models the names of the models' classes, as the virtual machine writes them
 * @param database Java that makes the database
 */
public record ShellSetup(List<Path> classPath, List<String> models, String database) {
  private static final List<String> PACKAGES =
      List.of(
          "java.math",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.stream",
          "dev.dorm",
          "dev.dorm.query");

  /** Copies the lists. */
  public ShellSetup {
    classPath = List.copyOf(classPath);
    models = List.copyOf(models);
  }

  /**
   * Refuses a Java that has no JShell. It stands here, since {@link Shell} cannot even be loaded by
   * one.
   *
   * @throws UsageError when this Java has none
   */
  public static void requireJShell() {
    if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
      throw new UsageError(
          MigrationCode.NO_JSHELL,
          "This Java runs without JShell. FIX: run it with a JDK; on the module path add"
              + " --add-modules jdk.jshell.");
    }
  }

  /** What is said before the first prompt. */
  String greeting() {
    String names =
        models.stream()
            .map(model -> model.substring(model.lastIndexOf('.') + 1).replace('$', '.'))
            .sorted()
            .collect(Collectors.joining(", "));
    return models.isEmpty()
        ? "There are no models yet: compile the project with dorm-processor. The database is open."
            + " exit ends, /help helps."
        : "Models: " + names + ". The database is open. exit ends, /help helps.";
  }

  /** The lines that are run before the first prompt. */
  List<String> start() {
    List<String> lines = new ArrayList<>();
    PACKAGES.forEach(name -> lines.add("import " + name + ".*;"));
    for (String model : models) {
      int dot = model.lastIndexOf('.');
      String simple = model.substring(dot + 1);
      lines.add("import " + model.replace('$', '.') + ";");
      lines.add("import " + model.substring(0, dot + 1) + simple.replace('$', '_') + "_;");
    }
    lines.add(
        "dev.dorm.Dorm.configure("
            + database
            + ".listener(event -> System.out.println(\"-- \" + event.sql())));");
    lines.add(
        "<T> T await(java.util.concurrent.CompletionStage<T> stage) { return"
            + " stage.toCompletableFuture().join(); }");
    return lines;
  }
}
