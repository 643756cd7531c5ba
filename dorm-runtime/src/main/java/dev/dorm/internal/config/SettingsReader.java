package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the settings: the file that is named, by the caller or by {@code DORM_SETTINGS};
 * else {@code dorm.properties} in the working directory; else the one on the class path. The
 * environment overrides single keys.
 */
public final class SettingsReader {
  private static final String FILE_NAME = "dorm.properties";
  private static final String VARIABLE = "DORM_SETTINGS";

  private SettingsReader() {}

  /**
   * Reads the settings.
   *
   * @param file the file; null to look for it
   * @param database the database that they are read for
   * @throws ConfigurationError when there are none, or they say what dorm does not understand
   */
  public static Settings read(@Nullable Path file, String database) {
    return read(file, database, Path.of(""), System.getenv());
  }

  static Settings read(
      @Nullable Path file,
      String database,
      Path workingDirectory,
      Map<String, String> environment) {
    Path named = file == null ? named(environment) : file;
    Path local = workingDirectory.resolve(FILE_NAME);
    Map<String, String> keys = new TreeMap<>();
    String origin;
    if (named != null) {
      if (!Files.isRegularFile(named)) {
        throw missing("The settings file " + named + " does not exist. FIX: another path.");
      }
      origin = named.toString();
      load(named, keys);
    } else if (Files.isRegularFile(local)) {
      origin = local.toString();
      load(local, keys);
    } else if (loadResource(keys)) {
      origin = FILE_NAME + " on the class path";
    } else {
      origin = "the environment";
    }
    boolean overridden = EnvironmentSettings.override(keys, environment);
    if (keys.isEmpty() && !overridden) {
      boolean isDefault = database.equals(DatabaseSettings.DEFAULT_NAME);
      throw missing(
          "No database \""
              + database
              + "\" is configured. FIX: Dorm.configure(Database.sqlite(\"app.db\")"
              + (isDefault ? "" : ".named(\"" + database + "\")")
              + "), or dorm.properties on the class path.");
    }
    return SettingsParser.parse(origin, keys);
  }

  private static @Nullable Path named(Map<String, String> environment) {
    String property = System.getProperty(VARIABLE);
    String name = property == null ? environment.get(VARIABLE) : property;
    return name == null || name.isEmpty() ? null : Path.of(name);
  }

  private static void load(Path file, Map<String, String> keys) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      load(reader, keys);
    } catch (IOException | IllegalArgumentException failure) {
      throw unreadable(file.toString(), failure);
    }
  }

  private static boolean loadResource(Map<String, String> keys) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ClassLoader chosen = loader == null ? SettingsReader.class.getClassLoader() : loader;
    try (InputStream stream = chosen.getResourceAsStream(FILE_NAME)) {
      if (stream == null) {
        return false;
      }
      load(new InputStreamReader(stream, StandardCharsets.UTF_8), keys);
      return true;
    } catch (IOException | IllegalArgumentException failure) {
      throw unreadable(FILE_NAME + " on the class path", failure);
    }
  }

  private static void load(Reader reader, Map<String, String> keys) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    for (String key : properties.stringPropertyNames()) {
      keys.put(key, properties.getProperty(key).trim());
    }
  }

  private static ConfigurationError missing(String message) {
    return new ConfigurationError("DORM4004", message, null);
  }

  private static ConfigurationError unreadable(String origin, Exception failure) {
    return new ConfigurationError(
        "DORM4004",
        "The settings in "
            + origin
            + " cannot be read. FIX: UTF-8 text in the format of Java's properties (\\ is \\\\ there).",
        failure);
  }
}
