package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds and reads the settings. */
public final class SettingsReader {
  private SettingsReader() {}

  /**
   * Reads the settings.
   *
   * @param file the file; null to look for it
   * @throws ConfigurationError when there are none, or they say what dorm does not understand
   */
  public static Settings read(@Nullable Path file) {
    throw new ConfigurationError("DORM4004", "not yet " + file, null);
  }
}
