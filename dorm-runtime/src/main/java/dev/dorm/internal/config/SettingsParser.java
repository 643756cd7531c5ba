package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From keys and values to settings; what is not understood is an error, never left out. */
final class SettingsParser {
  private final String origin;

  private SettingsParser(String origin) {
    this.origin = origin;
  }

  static Settings parse(String origin, Map<String, String> keys) {
    SettingsParser parser = new SettingsParser(origin);
    Map<String, Map<String, String>> databases = new TreeMap<>();
    List<String> apps = new ArrayList<>();
    for (Map.Entry<String, String> entry : keys.entrySet()) {
      String key = entry.getKey();
      if (key.equals(SettingKeys.APPS)) {
        apps.addAll(words(entry.getValue()));
      } else {
        parser.sort(key, entry.getValue(), databases);
      }
    }
    Map<String, DatabaseSettings> read = new LinkedHashMap<>();
    databases.forEach((alias, values) -> read.put(alias, parser.database(alias, values)));
    return new Settings(origin, read, apps);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.trim());
      }
    }
    return words;
  }

  private void sort(String key, String value, Map<String, Map<String, String>> databases) {
    int start = SettingKeys.DATABASES.length();
    int end = key.startsWith(SettingKeys.DATABASES) ? key.indexOf('.', start) : -1;
    if (end <= start) {
      throw unknown(
          key, List.of(SettingKeys.APPS, "databases.default.engine", "databases.default.name"));
    }
    String alias = DatabaseLocations.checkName(key.substring(start, end));
    String rest = key.substring(end + 1);
    if (!SettingKeys.OF_DATABASE.contains(rest) && !rest.startsWith(SettingKeys.OPTIONS)) {
      List<String> known = new ArrayList<>();
      SettingKeys.OF_DATABASE.forEach(name -> known.add(key.substring(0, end + 1) + name));
      known.add(key.substring(0, end + 1) + SettingKeys.OPTIONS + "…");
      throw unknown(key, known);
    }
    databases.computeIfAbsent(alias, name -> new TreeMap<>()).put(rest, value);
  }

  private ConfigurationError unknown(String key, List<String> known) {
    return error(
        "DORM4015",
        "\""
            + key
            + "\" is no setting."
            + Nearest.hint(key, known)
            + " FIX: one of "
            + String.join(", ", known)
            + ".");
  }

  private DatabaseSettings database(String alias, Map<String, String> values) {
    String place = SettingKeys.DATABASES + alias + ".";
    String engine = required(place, "engine", values);
    String name = required(place, "name", values);
    DatabaseSettings settings =
        switch (engine) {
          case DatabaseSettings.SQLITE -> sqlite(place, name, values);
          case DatabaseSettings.POSTGRESQL ->
              DatabaseLocations.postgresql(
                  url(place, name, values), values.get("user"), values.get("password"));
          default -> throw unknownEngine(place, engine);
        };
    settings = settings.withName(alias);
    settings =
        settings.withPoolSize(
            number(place, "minPoolSize", values, settings.minPoolSize()),
            number(place, "maxPoolSize", values, settings.maxPoolSize()));
    if (settings.minPoolSize() > settings.maxPoolSize() || settings.maxPoolSize() < 1) {
      throw error(
          "DORM4013",
          place
              + "minPoolSize must not be above maxPoolSize. FIX: minPoolSize = 1, maxPoolSize = 10.");
    }
    int seconds = number(place, "poolTimeout", values, (int) settings.poolTimeout().toSeconds());
    settings = settings.withPoolTimeout(Duration.ofSeconds(Math.max(1, seconds)));
    int limit = number(place, "statementTimeout", values, 0);
    if (limit > 0) {
      settings = settings.withStatementTimeout(Duration.ofSeconds(limit));
    }
    settings = settings.withRaising(raising(place, values.getOrDefault("fetchMode", "peers")));
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (entry.getKey().startsWith(SettingKeys.OPTIONS)) {
        String option = entry.getKey().substring(SettingKeys.OPTIONS.length());
        check(place, engine, option, entry.getValue());
        settings = settings.withOption(option, entry.getValue());
      }
    }
    return trusting(place, values, settings.withWatching(watching(place, values)));
  }

  private DatabaseSettings trusting(
      String place, Map<String, String> values, DatabaseSettings settings) {
    if (!flag(place, "requireTls", values)) {
      return settings;
    }
    try {
      return TransportSecurity.require(settings);
    } catch (ConfigurationError refusal) {
      throw placed(refusal, place + "requireTls");
    }
  }

  private DatabaseSettings.Watching watching(String place, Map<String, String> values) {
    int millis = number(place, "slowStatementMillis", values, 0);
    boolean plans = flag(place, "slowStatementPlans", values);
    if (plans && millis == 0) {
      throw error(
          "DORM4013",
          place
              + "slowStatementPlans says nothing without a time. FIX: "
              + place
              + "slowStatementMillis=200.");
    }
    return new DatabaseSettings.Watching(
        flag(place, "logValues", values), millis == 0 ? null : Duration.ofMillis(millis), plans);
  }

  private boolean flag(String place, String key, Map<String, String> values) {
    String value = values.getOrDefault(key, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw error(
              "DORM4013",
              place + key + " is neither true nor false. FIX: " + place + key + "=true.");
    };
  }

  private boolean raising(String place, String mode) {
    return switch (mode) {
      case "peers" -> false;
      case "raise" -> true;
      default ->
          throw error("DORM4013", place + "fetchMode = " + mode + " is none. FIX: peers or raise.");
    };
  }

  private void check(String place, String engine, String option, String value) {
    try {
      DriverOptions.check(engine, option, value);
    } catch (ConfigurationError refusal) {
      throw placed(refusal, place + SettingKeys.OPTIONS + option);
    }
  }

  /** A refusal with the key that it is about. */
  private ConfigurationError placed(ConfigurationError refusal, String key) {
    String message = String.valueOf(refusal.getMessage());
    return error(refusal.code(), key + ": " + message.substring(message.indexOf("] ") + 2));
  }

  private DatabaseSettings sqlite(String place, String name, Map<String, String> values) {
    for (String key : List.of("user", "password", "host", "port")) {
      if (values.containsKey(key)) {
        throw error("DORM4015", place + key + " means nothing to SQLite. FIX: remove it.");
      }
    }
    return DatabaseLocations.sqlite(name);
  }

  private String url(String place, String name, Map<String, String> values) {
    return "jdbc:postgresql://"
        + values.getOrDefault("host", "localhost")
        + ":"
        + number(place, "port", values, 5432)
        + "/"
        + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private ConfigurationError unknownEngine(String place, String engine) {
    List<String> known = List.of(DatabaseSettings.SQLITE, DatabaseSettings.POSTGRESQL);
    return error(
        "DORM4014",
        place
            + "engine is \""
            + engine
            + "\"."
            + Nearest.hint(engine, known)
            + " FIX: sqlite or postgresql.");
  }

  private String required(String place, String key, Map<String, String> values) {
    @Nullable String value = values.get(key);
    if (value == null || value.isEmpty()) {
      throw error(
          "DORM4015",
          place
              + key
              + " is missing. FIX: "
              + place
              + key
              + (key.equals("engine")
                  ? "=sqlite or postgresql."
                  : "=app.db, or the database's name."));
    }
    return value;
  }

  private int number(String place, String key, Map<String, String> values, int otherwise) {
    @Nullable String value = values.get(key);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException malformed) {
      // told below
    }
    throw error("DORM4013", place + key + " must be a number of 0 or more. FIX: digits only.");
  }

  private ConfigurationError error(String code, String message) {
    return new ConfigurationError(code, origin + ": " + message, null);
  }
}
