package dev.dorm.processor.harness;

import java.io.File;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Something to compile. Paths are files, so that it can be sent to another process.
 *
 * @param sources the root of the sources
 * @param output where to write; classes and sources go into two folders of it
 * @param classPath further roots of classes
 * @param options options of the processors
 */
public record Request(File sources, File output, List<File> classPath, List<String> options)
    implements Serializable {
  /** A compile without further classes or options. */
  public static Request of(Path sources, Path output) {
    return new Request(sources.toFile(), output.toFile(), List.of(), List.of());
  }

  /** The same with a further root of classes. */
  public Request withClasses(Path root) {
    return new Request(sources, output, List.of(root.toFile()), options);
  }

  /** The same with options of the processors. */
  public Request withOptions(List<String> more) {
    return new Request(sources, output, classPath, more);
  }

  /** Where the classes go. */
  public Path classes() {
    return output.toPath().resolve("classes");
  }

  /** Where the generated sources go. */
  public Path generated() {
    return output.toPath().resolve("generated");
  }
}
