package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Environment variables that override single settings: {@code DORM_DATABASES_DEFAULT_PASSWORD}
 * stands for {@code databases.default.password}.
 */
final class EnvironmentSettings {
  private static final String APPS = "DORM_APPS";
  private static final String PREFIX = "DORM_DATABASES_";
  private static final String OPTIONS = "_OPTIONS_";

  private EnvironmentSettings() {}

  /** Puts what the environment says into the keys; whether it said anything. */
  static boolean override(Map<String, String> keys, Map<String, String> environment) {
    boolean found = false;
    List<String> aliases = aliases(keys);
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      String name = variable.getKey();
      if (name.equals(APPS)) {
        keys.put(SettingKeys.APPS, variable.getValue());
        found = true;
      } else if (name.startsWith(PREFIX)) {
        keys.put(key(name, aliases), variable.getValue());
        found = true;
      }
    }
    return found;
  }

  private static List<String> aliases(Map<String, String> keys) {
    List<String> aliases = new ArrayList<>();
    for (String key : keys.keySet()) {
      if (key.startsWith(SettingKeys.DATABASES)) {
        int start = SettingKeys.DATABASES.length();
        int end = key.indexOf('.', start);
        if (end > start) {
          aliases.add(key.substring(start, end));
        }
      }
    }
    return aliases;
  }

  private static String key(String variable, List<String> aliases) {
    String rest = variable.substring(PREFIX.length());
    int options = rest.indexOf(OPTIONS);
    if (options > 0) {
      return SettingKeys.DATABASES
          + alias(rest.substring(0, options), aliases)
          + "."
          + SettingKeys.OPTIONS
          + option(rest.substring(options + OPTIONS.length()));
    }
    for (String key : SettingKeys.OF_DATABASE) {
      for (String end :
          List.of("_" + SettingKeys.variable(key), "_" + key.toUpperCase(Locale.ROOT))) {
        if (rest.length() > end.length() && rest.endsWith(end)) {
          String alias = rest.substring(0, rest.length() - end.length());
          return SettingKeys.DATABASES + alias(alias, aliases) + "." + key;
        }
      }
    }
    throw unknown(variable, rest);
  }

  private static String alias(String upper, List<String> aliases) {
    for (String alias : aliases) {
      if (alias.replace('-', '_').equalsIgnoreCase(upper)) {
        return alias;
      }
    }
    return upper.toLowerCase(Locale.ROOT);
  }

  /** Options have letters of both cases, variables do not. */
  private static String option(String upper) {
    for (String system : List.of(DatabaseSettings.POSTGRESQL, DatabaseSettings.SQLITE)) {
      for (String option : DriverOptions.known(system)) {
        if (option.equalsIgnoreCase(upper) || SettingKeys.variable(option).equals(upper)) {
          return option;
        }
      }
    }
    return upper.toLowerCase(Locale.ROOT);
  }

  private static ConfigurationError unknown(String variable, String rest) {
    int end = rest.indexOf('_');
    String start = PREFIX + (end < 0 ? "DEFAULT" : rest.substring(0, end)) + "_";
    List<String> known = new ArrayList<>();
    for (String key : SettingKeys.OF_DATABASE) {
      known.add(start + SettingKeys.variable(key));
    }
    return new ConfigurationError(
        "DORM4015",
        "The environment variable "
            + variable
            + " is no setting."
            + Nearest.hint(variable, known)
            + " FIX: one of "
            + String.join(", ", known)
            + ".",
        null);
  }
}
