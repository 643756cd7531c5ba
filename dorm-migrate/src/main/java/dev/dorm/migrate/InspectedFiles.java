package dev.dorm.migrate;

import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of inspected models. */
public final class InspectedFiles {
  private static final String PACKAGE_INFO = "package-info.java";

  private InspectedFiles() {}

  /**
   * Writes the models, and a package-info.java unless there is one. A file that is there already is
   * never overwritten; then nothing is written.
   *
   * @param sources the directory of sources
   * @return the files, in the order of the models
   * @throws dev.dorm.migrate.exception.UsageError when one is there already or cannot be written
   */
  public static List<Path> write(Path sources, Inspection inspection) {
    Map<Path, String> files = files(sources, inspection);
    SourceFiles.write(files);
    return List.copyOf(files.keySet());
  }

  static Map<Path, String> files(Path sources, Inspection inspection) {
    Map<Path, String> files = new LinkedHashMap<>();
    for (InspectedModel model : inspection.models()) {
      files.put(sources.resolve(model.className().replace('.', '/') + ".java"), model.source());
    }
    for (InspectedModel model : inspection.models()) {
      String name = model.className().substring(0, model.className().lastIndexOf('.'));
      Path info = sources.resolve(name.replace('.', '/')).resolve(PACKAGE_INFO);
      if (!Files.exists(info)) {
        files.put(
            info,
            "@NullMarked\npackage " + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n");
      }
    }
    return files;
  }
}
