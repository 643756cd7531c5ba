package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;

/**
 * The migrations of an app.
 *
 * @param app the app's label
 * @param name the class that lists them
 * @param entries the migrations, sorted by name
 */
public record MigrationModuleDescriptor(String app, ClassName name, List<Entry> entries) {
  /**
   * A migration.
   *
   * @param type its class
   * @param origin where it is
   * @param name its name
   * @param dependsOn the full names of those before it
   * @param replaces the full names of those it stands for
   */
  public record Entry(
      ClassName type, Origin origin, String name, List<String> dependsOn, List<String> replaces) {
    /** Copies the lists. */
    public Entry {
      dependsOn = List.copyOf(dependsOn);
      replaces = List.copyOf(replaces);
    }
  }

  /** Copies the list. */
  public MigrationModuleDescriptor {
    entries = List.copyOf(entries);
  }
}
