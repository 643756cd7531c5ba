package dev.dorm.processor.harness;

import dev.dorm.processor.ModelProcessor;
import dev.dorm.processor.RegistryProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** A compiler in this process. */
public final class ToolCompiler implements TestCompiler {
  private static final List<String> NEEDED =
      List.of("dorm-annotations", "dorm-runtime", "jspecify", "lombok");

  private final String name;
  private final Supplier<JavaCompiler> tool;
  private final List<String> options;
  private final Supplier<List<Processor>> processors;

  ToolCompiler(String name, Supplier<JavaCompiler> tool, List<String> options) {
    this(name, tool, options, () -> List.of(new ModelProcessor(), new RegistryProcessor()));
  }

  private ToolCompiler(
      String name,
      Supplier<JavaCompiler> tool,
      List<String> options,
      Supplier<List<Processor>> processors) {
    this.name = name;
    this.tool = tool;
    this.options = options;
    this.processors = processors;
  }

  /** The same compiler with other processors, or in another order. */
  public ToolCompiler with(Supplier<List<Processor>> others) {
    return new ToolCompiler(name, tool, options, others);
  }

  @Override
  public Outcome compile(Request request) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    JavaCompiler compiler = tool.get();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(request.classes());
      Files.createDirectories(request.generated());
      files.setLocation(StandardLocation.CLASS_PATH, classPath(request));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(request.classes().toFile()));
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(request.generated().toFile()));
      List<String> all = new ArrayList<>(options);
      all.addAll(request.options());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              collector,
              all,
              null,
              files.getJavaFileObjectsFromFiles(sources(request.sources().toPath())));
      task.setProcessors(processors.get());
      boolean success = task.call();
      return new Outcome(success, reports(collector, request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<File> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Path::toFile)
          .toList();
    }
  }

  private static List<File> classPath(Request request) {
    List<File> roots = new ArrayList<>(request.classPath());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (NEEDED.stream().anyMatch(entry::contains)) {
        roots.add(new File(entry));
      }
    }
    return roots;
  }

  private static List<String> reports(
      DiagnosticCollector<JavaFileObject> collector, Request request) {
    return collector.getDiagnostics().stream()
        .map(diagnostic -> line(diagnostic, request))
        .filter(line -> !line.isEmpty())
        .sorted()
        .distinct()
        .toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic, Request request) {
    String message = diagnostic.getMessage(Locale.ROOT);
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "ERROR";
          case WARNING, MANDATORY_WARNING -> "WARNING";
          case NOTE, OTHER -> "NOTE";
        };
    boolean ours = message.contains("[DORM");
    if (kind.equals("NOTE") && !ours || message.contains("warnings found and -Werror specified")) {
      return "";
    }
    return kind + " " + place(diagnostic, request) + " " + firstLine(message);
  }

  private static String firstLine(String message) {
    return Arrays.stream(message.split("\\R")).findFirst().orElse("");
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic, Request request) {
    @Nullable JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return "-";
    }
    Path file = Path.of(source.toUri());
    Path root = request.sources().toPath().toAbsolutePath();
    String shown =
        file.startsWith(root)
            ? root.relativize(file).toString()
            : "generated " + file.getFileName();
    return shown + ":" + diagnostic.getLineNumber();
  }

  @Override
  public String toString() {
    return name;
  }
}
