package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated {@code @DormMigration} as it was written.
 *
 * @param type the class
 * @param origin the annotation; {@code at} narrows it to an option
 * @param app the app's label
 * @param name the migration's name
 * @param dependsOn the full names of those before it
 * @param replaces the full names of those it stands for
 * @param fault what keeps generated code from creating it, in words
 */
public record MigrationCandidate(
    ClassName type,
    Origin origin,
    String app,
    String name,
    List<String> dependsOn,
    List<String> replaces,
    Optional<String> fault) {
  /** Copies the lists. */
  public MigrationCandidate {
    dependsOn = List.copyOf(dependsOn);
    replaces = List.copyOf(replaces);
  }

  /** App and name, {@code blog.0001_initial}. */
  public String fullName() {
    return app + "." + name;
  }
}
