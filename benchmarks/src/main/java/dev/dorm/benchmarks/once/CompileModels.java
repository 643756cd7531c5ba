package dev.dorm.benchmarks.once;

import com.sun.management.ThreadMXBean;
import dev.dorm.benchmarks.Measurement;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compile of many models in this process: with the processor, which writes and compiles their
 * query classes too, and the same classes without it.
 */
public final class CompileModels implements Once, AutoCloseable {
  private static final int WARM_UP_MODELS = 100;
  private static boolean warm;

  private final int count;
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Writes the sources of so many models. */
  public CompileModels(int count) throws IOException {
    this.count = count;
    folder = Files.createTempDirectory("dorm-compile");
    for (int number = 1; number <= count; number++) {
      Path source = folder.resolve("src/shop/Thing" + number + ".java");
      Files.createDirectories(source.getParent());
      Files.writeString(source, source(number));
      sources.add(source);
    }
  }

  /**
   * Compiles so often that the compiler is itself compiled, as in a build's daemon or an editor;
   * once in a process.
   *
   * @param times how often; after a dozen the JVM is not done with it, after forty it is
   */
  public static void warmUp(int times) throws Exception {
    if (!warm) {
      warm = true;
      try (CompileModels models = new CompileModels(WARM_UP_MODELS)) {
        for (int time = 0; time < times; time++) {
          models.measure("dorm");
          models.measure("plain");
        }
      }
    }
  }

  private static String source(int number) {
    String reference =
        number == 1
            ? ""
            : "  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Thing%d> before;%n"
                .formatted(number - 1);
    return """
        package shop;

        import dev.dorm.Entity;
        import dev.dorm.Ref;
        import dev.dorm.annotation.CharField;
        import dev.dorm.annotation.DecimalField;
        import dev.dorm.annotation.ForeignKey;
        import dev.dorm.annotation.Model;
        import dev.dorm.annotation.OnDelete;
        import java.math.BigDecimal;
        import java.time.LocalDateTime;

        @Model
        public class Thing%1$d extends Entity<Thing%1$d> {
          Long id;
          @CharField(maxLength = 100) String name;
          @CharField(maxLength = 254) String email;
          int age;
          boolean active;
          LocalDateTime joined;
          @DecimalField(maxDigits = 10, decimalPlaces = 2) BigDecimal balance;
        %2$s}
        """
        .formatted(number, reference);
  }

  @Override
  public boolean has(String side) {
    return side.equals("dorm") || side.equals("plain");
  }

  @Override
  public Measurement measure(String side) throws Exception {
    Path output = Files.createTempDirectory(folder, "out");
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-nowarn"));
    if (side.equals("dorm")) {
      options.add("-processor");
      options.add("dev.dorm.processor.ModelProcessor,dev.dorm.processor.RegistryProcessor");
    } else {
      options.add("-proc:none");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long processor = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new IllegalStateException(side + " could not compile " + count + " models.");
      }
    }
    return new Measurement(
        (System.nanoTime() - start) / 1000.0,
        (threads.getCurrentThreadCpuTime() - processor) / 1000.0,
        threads.getCurrentThreadAllocatedBytes() - bytes);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
