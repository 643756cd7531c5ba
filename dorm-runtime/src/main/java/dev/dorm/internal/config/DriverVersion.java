package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import org.jspecify.annotations.Nullable;

/** The oldest drivers that dorm works with: those before have holes that are known. */
public enum DriverVersion {
  /** PostgreSQL's: without it a server may take the login by a weaker way than was asked for. */
  POSTGRESQL("PostgreSQL JDBC Driver", "org.postgresql:postgresql", "42.7.12"),
  /** SQLite's: before it a URL could run code. */
  SQLITE("SQLite JDBC", "org.xerial:sqlite-jdbc", "3.41.2.2");

  private static final int PARTS = 4;
  private static final int GREATEST = 99_999_999;

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
    int[] needed = numbers(oldest);
    int[] found = numbers(version);
    for (int i = 0; i < PARTS; i++) {
      if (found[i] != needed[i]) {
        return found[i] < needed[i];
      }
    }
    return false;
  }

  /** The first numbers in a text, 0 for each that is not there; without a regular expression. */
  private static int[] numbers(String text) {
    int[] numbers = new int[PARTS];
    boolean inside = false;
    int part = 0;
    int i = 0;
    while (part < PARTS && i < text.length()) {
      int digit = text.charAt(i++) - '0';
      if (digit >= 0 && digit <= 9) {
        numbers[part] = Math.min(GREATEST, numbers[part] * 10 + digit);
        inside = true;
      } else if (inside) {
        part++;
        inside = false;
      }
    }
    return numbers;
  }
}
