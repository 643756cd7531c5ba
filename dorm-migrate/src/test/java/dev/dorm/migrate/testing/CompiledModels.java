package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.SnapshotReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources of models, compiled with the real processor. */
public final class CompiledModels {
  private CompiledModels() {}

  /** Compiles all sources below a directory; fails on any error. */
  public static ProjectModels of(Path sources, Path classes, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (Stream<Path> files = Files.walk(sources);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> words =
          Stream.concat(
                  Stream.of(
                      "-encoding",
                      "UTF-8",
                      "--release",
                      "17",
                      "-d",
                      classes.toString(),
                      "-classpath",
                      classPath(),
                      "-processorpath",
                      classPath()),
                  Stream.of(options))
              .toList();
      boolean done =
          compiler
              .getTask(
                  null, manager, problems, words, null, manager.getJavaFileObjectsFromPaths(all))
              .call();
      if (!done) {
        throw new AssertionError(errors(problems) + "\n" + text(all));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SnapshotReader.read(List.of(classes), List.of(classes));
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        System.getProperty("java.class.path", ""),
        System.getProperty("jdk.module.path", ""));
  }

  private static String errors(DiagnosticCollector<JavaFileObject> problems) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
      if (problem.getKind() == Diagnostic.Kind.ERROR) {
        text.append(problem).append('\n');
      }
    }
    return text.toString();
  }

  private static String text(List<Path> files) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(Files.readString(file)).append('\n');
    }
    return text.toString();
  }
}
