package dev.dorm.internal.config;

import java.util.List;
import java.util.Locale;

/** The names of settings. */
final class SettingKeys {
  static final String APPS = "apps";
  static final String DATABASES = "databases.";
  static final String OPTIONS = "options.";

  /** What can be said of a database, beside its options. */
  static final List<String> OF_DATABASE =
      List.of(
          "engine",
          "name",
          "user",
          "password",
          "host",
          "port",
          "minPoolSize",
          "maxPoolSize",
          "poolTimeout",
          "statementTimeout",
          "fetchMode",
          "requireTls",
          "logValues",
          "slowStatementMillis",
          "slowStatementPlans");

  private SettingKeys() {}

  /** A key as the end of an environment variable: {@code MIN_POOL_SIZE}. */
  static String variable(String key) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        name.append('_');
      }
      name.append(c == '-' || c == '.' ? '_' : c);
    }
    return name.toString().toUpperCase(Locale.ROOT);
  }
}
