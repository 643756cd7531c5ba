package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.processor.harness.Compilers;
import dev.dorm.processor.harness.Request;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty models that refer to one another in every direction are initialised by sixteen threads at
 * once, in every order: two threads must never wait for one another's class.
 */
class ClassInitialisationTest {
  private static final int MODELS = 50;
  private static final int THREADS = 16;
  private static final int ROUNDS = 20;

  @TempDir Path folder;

  @Test
  void initialisersNeverWaitForOneAnother()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Request request = Request.of(sources(), folder.resolve("out"));
    assertThat(Compilers.javac().compile(request).text()).isEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        initialise(request.classes(), threads, round);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void initialise(Path classes, ExecutorService threads, int round)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)})) {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<Integer>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        long seed = round * (long) THREADS + thread;
        results.add(threads.submit(initialiser(loader, start, seed)));
      }
      for (Future<Integer> result : results) {
        assertThat(result.get(5, TimeUnit.MINUTES)).isEqualTo(names().size());
      }
    }
  }

  private static Callable<Integer> initialiser(ClassLoader loader, CyclicBarrier start, long seed) {
    return () -> {
      List<String> names = new ArrayList<>(names());
      Collections.shuffle(names, new Random(seed));
      start.await();
      for (String name : names) {
        Class.forName(name, true, loader);
      }
      return names.size();
    };
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      names.add("ring.M" + i);
      names.add("ring.M" + i + "_");
      names.add("ring.M" + i + "Binding");
      names.add("ring.M" + i + "Fields");
    }
    return names;
  }

  private static URL url(Path classes) throws MalformedURLException {
    return classes.toUri().toURL();
  }

  private Path sources() throws IOException {
    Path sources = folder.resolve("sources");
    Files.createDirectories(sources.resolve("ring"));
    Files.writeString(
        sources.resolve("ring/package-info.java"),
        "@org.jspecify.annotations.NullMarked package ring;");
    for (int i = 0; i < MODELS; i++) {
      Files.writeString(sources.resolve("ring/M" + i + ".java"), source(i));
    }
    return sources;
  }

  private static String source(int number) {
    return """
    package ring;

    import dev.dorm.Entity;
    import dev.dorm.Many;
    import dev.dorm.Ref;
    import dev.dorm.annotation.ForeignKey;
    import dev.dorm.annotation.ManyToMany;
    import dev.dorm.annotation.Model;
    import dev.dorm.annotation.OnDelete;
    import dev.dorm.annotation.Reverse;

    @Model
    public class M%1$d extends Entity<M%1$d> implements M%1$dFields {
      @ForeignKey(onDelete = OnDelete.CASCADE) Ref<M%2$d> next;
      @ForeignKey(onDelete = OnDelete.CASCADE) Ref<M%3$d> previous;
      @ManyToMany Many<M%4$d> across;
      @Reverse("next") Many<M%3$d> reverse;
      @Reverse("previous") Many<M%2$d> other;
    }
    """
        .formatted(
            number,
            (number + 1) % MODELS,
            (number + MODELS - 1) % MODELS,
            (number + MODELS / 2) % MODELS);
  }
}
