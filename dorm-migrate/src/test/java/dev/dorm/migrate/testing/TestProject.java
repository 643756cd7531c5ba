package dev.dorm.migrate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A user's project: snapshots as the processor writes them, migrations that are really compiled,
 * and the list of them.
 */
public final class TestProject {
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@DormMigration\\(\\s*app = \"(\\w+)\",\\s*name = \"(\\w+)\"(?:,\\s*dependsOn ="
              + " \\{([^}]*)})?(?:,\\s*replaces = \\{([^}]*)})?");

  private final Path root;

  /** A project in a directory. */
  public TestProject(Path root) {
    this.root = root;
    directory(classes());
    directory(sources());
  }

  /** The project's directory. */
  public Path root() {
    return root;
  }

  /** The compiled classes. */
  public Path classes() {
    return root.resolve("target/classes");
  }

  /** The sources. */
  public Path sources() {
    return root.resolve("src/main/java");
  }

  /** The models are these, and no others. */
  public TestProject models(Snapshot... models) {
    Path folder = classes().resolve("META-INF/dorm/models");
    delete(folder);
    directory(folder);
    for (Snapshot model : models) {
      Path classFile = classes().resolve(model.className().replace('.', '/') + ".class");
      directory(classFile.resolveSibling("."));
      write(classFile, "");
      write(folder.resolve(model.className() + ".json"), model.text());
    }
    return this;
  }

  /** Compiles all migrations without any warning, and lists them as the processor does. */
  public TestProject compile() {
    Map<String, String> modules = new TreeMap<>();
    Map<String, Path> sources = new TreeMap<>();
    for (Path file : javaFiles()) {
      Matcher annotation = ANNOTATION.matcher(read(file));
      if (annotation.find()) {
        Path folder = file.resolveSibling(".").normalize();
        sources.put(annotation.group(1), folder);
        String entry =
            entry(
                annotation.group(2),
                Objects.requireNonNullElse(annotation.group(3), ""),
                Objects.requireNonNullElse(annotation.group(4), ""));
        modules.merge(annotation.group(1), entry, (a, b) -> a + ",\n" + b);
      }
    }
    Path generated = root.resolve("target/generated");
    delete(generated);
    directory(generated);
    List<String> services = new ArrayList<>();
    modules.forEach(
        (app, entries) -> services.add(module(app, entries, sources.get(app), generated)));
    run(Stream.concat(javaFiles().stream(), files(generated).stream()).toList());
    Path service = classes().resolve("META-INF/services/dev.dorm.migrate.MigrationModule");
    directory(service.resolveSibling("."));
    write(service, String.join("\n", services) + "\n");
    return this;
  }

  private static String entry(String name, String depends, String replaces) {
    return "        MigrationEntry.of(new M"
        + name
        + "(), \""
        + name
        + "\", List.of("
        + depends
        + "), List.of("
        + replaces
        + "))";
  }

  private String module(String app, String entries, Path folder, Path generated) {
    String packageName = sources().relativize(folder).toString().replace('/', '.');
    String name = Character.toUpperCase(app.charAt(0)) + app.substring(1) + "Migrations";
    write(
        generated.resolve(name + ".java"),
        "package "
            + packageName
            + ";\nimport dev.dorm.migrate.*;\nimport java.util.List;\npublic final class "
            + name
            + " implements MigrationModule {\n  public String app() { return \""
            + app
            + "\"; }\n  public List<MigrationEntry> migrations() {\n    return List.of(\n"
            + entries
            + ");\n  }\n}\n");
    return packageName + "." + name;
  }

  private void run(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-encoding",
              "US-ASCII",
              "--release",
              "17",
              "-d",
              classes().toString());
      boolean done =
          files.isEmpty()
              || compiler
                  .getTask(
                      null,
                      manager,
                      problems,
                      options,
                      null,
                      manager.getJavaFileObjectsFromPaths(files))
                  .call();
      assertThat(problems.getDiagnostics()).isEmpty();
      assertThat(done).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A loader of the compiled classes. */
  public URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes().toUri().toURL()}, TestProject.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources of all migrations, sorted. */
  public List<Path> javaFiles() {
    return files(sources()).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  /** The text of a file below the sources. */
  public String source(String file) {
    return read(sources().resolve(file));
  }

  /** Writes a file below the sources. */
  public void source(String file, String text) {
    Path path = sources().resolve(file);
    directory(path.resolveSibling("."));
    write(path, text);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void directory(Path folder) {
    try {
      Files.createDirectories(folder.normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
