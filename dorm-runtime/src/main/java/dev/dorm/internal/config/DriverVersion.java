package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import org.jspecify.annotations.Nullable;

/** The oldest drivers that dorm works with: those before have holes that are known. */
public enum DriverVersion {
  /** PostgreSQL's: without it a server may take the login by a weaker way than was asked for. */
  POSTGRESQL("PostgreSQL JDBC Driver", "org.postgresql:postgresql", "42.7.12"),
  /** SQLite's: before it a URL could run code. */
  SQLITE("SQLite JDBC", "org.xerial:sqlite-jdbc", "3.41.2.2");

  private final String driver;
  private final String artifact;
  private final String oldest;

  DriverVersion(String driver, String artifact, String oldest) {
    this.driver = driver;
    this.artifact = artifact;
    this.oldest = oldest;
  }

  /**
   * Refuses an old driver.
   *
   * @param name what the driver calls itself; another one is not judged
   * @param version its version, or null
   * @throws ConfigurationError when it is too old
   */
  public void check(@Nullable String name, @Nullable String version) {
    if (driver.equals(name) && version != null && isOlder(version)) {
      throw new ConfigurationError(
          "DORM2055",
          artifact
              + " "
              + version
              + " is older than "
              + oldest
              + ", and holes in it are known. FIX: "
              + artifact
              + ":"
              + oldest
              + " or later.",
          null);
    }
  }

  private boolean isOlder(String version) {
    String[] needed = oldest.split("\\.", -1);
    String[] parts = version.replaceFirst("^[^0-9]*", "").split("[^0-9]+", -1);
    for (int i = 0; i < needed.length; i++) {
      int least = Integer.parseInt(needed[i]);
      int part = i < parts.length && !parts[i].isEmpty() ? Integer.parseInt(parts[i]) : 0;
      if (part != least) {
        return part < least;
      }
    }
    return false;
  }
}
