package dev.dorm.migrate;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's classes and sources are.
 *
 * @param roots the directories and jars of the class path, in order
 * @param classes those directories whose models belong to this project; migrations are written for
 *     these only
 * @param sources the directory that migrations are written to, without the package
 */
public record ProjectFiles(List<Path> roots, List<Path> classes, Path sources) {
  /** Copies the lists. */
  public ProjectFiles {
    roots = List.copyOf(roots);
    classes = List.copyOf(classes);
  }
}
