package dev.dorm.migrate.state;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Collects the snapshots that the processor wrote, {@code META-INF/dorm/models/*.json}.
 *
 * <p>A class loader finds resources by name and cannot list them, so the reader walks the roots of
 * the class path itself: directories of classes and jars. A class found in two roots counts once,
 * the first; a snapshot whose class is gone is ignored.
 */
public final class SnapshotReader {
  private static final String FOLDER = "META-INF/dorm/models/";

  private SnapshotReader() {}

  /**
   * Reads all snapshots.
   *
   * @param roots the directories and jars of the class path, in order; what does not exist is
   *     ignored
   * @param own the directories of those whose models belong to this project
   */
  public static ProjectModels read(List<Path> roots, List<Path> own) {
    SortedMap<String, ModelSnapshot> byClass = new TreeMap<>();
    for (Path root : roots) {
      for (ModelSnapshot snapshot : readRoot(root, own.contains(root))) {
        byClass.putIfAbsent(snapshot.className(), snapshot);
      }
    }
    return new ProjectModels(List.copyOf(byClass.values()));
  }

  private static List<ModelSnapshot> readRoot(Path root, boolean own) {
    try {
      if (Files.isDirectory(root)) {
        return readDirectory(root, own);
      }
      return Files.isRegularFile(root) ? readJar(root) : List.of();
    } catch (IOException e) {
      throw new UsageError(
          MigrationCode.FILE_PROBLEM,
          root
              + " cannot be read ("
              + e.getMessage()
              + "). FIX: mend or remove it from the class path.",
          e);
    }
  }

  private static List<ModelSnapshot> readDirectory(Path root, boolean own) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<ModelSnapshot> snapshots = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        if (file.toString().endsWith(".json")) {
          ModelSnapshot snapshot = parse(file.toString(), Files.readString(file), own);
          if (Files.exists(root.resolve(classFile(snapshot)))) {
            snapshots.add(snapshot);
          }
        }
      }
    }
    return snapshots;
  }

  private static List<ModelSnapshot> readJar(Path jar) throws IOException {
    if (!jar.toString().endsWith(".jar")) {
      return List.of();
    }
    List<ModelSnapshot> snapshots = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".json")) {
          try (InputStream in = file.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ModelSnapshot snapshot = parse(jar + "!" + entry.getName(), text, false);
            if (file.getEntry(classFile(snapshot)) != null) {
              snapshots.add(snapshot);
            }
          }
        }
      }
    }
    return snapshots;
  }

  private static String classFile(ModelSnapshot snapshot) {
    return snapshot.className().replace('.', '/') + ".class";
  }

  private static ModelSnapshot parse(String file, String text, boolean own) {
    try {
      return ModelSnapshot.read(text, own);
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          MigrationCode.SNAPSHOT_UNREADABLE,
          "The snapshot "
              + file
              + " cannot be read: "
              + e.getMessage()
              + ". FIX: compile the models again, with dorm-processor and dorm-migrate of one"
              + " version.",
          e);
    }
  }
}
