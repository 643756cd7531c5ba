package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the settings say. Immutable.
 *
 * @param origin where they were read, for messages
 * @param databases the databases by name
 * @param apps the apps to use; empty for all
 */
public record Settings(String origin, Map<String, DatabaseSettings> databases, List<String> apps) {
  /** Copies. */
  public Settings {
    databases = Map.copyOf(databases);
    apps = List.copyOf(apps);
  }

  /**
   * A database by name.
   *
   * @throws ConfigurationError when the settings say nothing of it
   */
  public DatabaseSettings database(String name) {
    DatabaseSettings found = databases.get(name);
    if (found == null) {
      throw new ConfigurationError(
          "DORM4004",
          "No database \""
              + name
              + "\" is configured in "
              + origin
              + "."
              + Nearest.hint(name, databases.keySet())
              + " FIX: databases."
              + name
              + ".engine=sqlite and databases."
              + name
              + ".name=app.db there. Configured: "
              + String.join(", ", new TreeSet<>(databases.keySet()))
              + ".",
          null);
    }
    return found;
  }
}
