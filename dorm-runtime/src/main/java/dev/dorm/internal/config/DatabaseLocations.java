package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Checks where a database is said to be: paths and URLs that do more than name a place are refused.
 */
public final class DatabaseLocations {
  private static final String POSTGRESQL_SCHEME = "jdbc:postgresql:";

  private DatabaseLocations() {}

  /** SQLite at a path. */
  public static DatabaseSettings sqlite(String path) {
    if (path.isBlank()) {
      throw error("The path of the SQLite database is blank. FIX: Database.sqlite(\"app.db\").");
    }
    boolean url =
        path.startsWith("jdbc:")
            || path.startsWith("file:")
            || (path.startsWith(":") && !path.equals(":memory:"));
    if (url || path.indexOf('?') >= 0 || path.indexOf('\0') >= 0) {
      throw error(
          "\""
              + shown(path)
              + "\" is no plain path; SQLite's URLs, resources and query strings are refused. FIX:"
              + " Database.sqlite(\"app.db\") or Database.sqlite(\":memory:\"), and option(…) for"
              + " what stood behind the question mark.");
    }
    return DatabaseSettings.of(DatabaseSettings.SQLITE, path, null, null);
  }

  /** What of a refused place may stand in a message: what follows may be credentials. */
  private static String shown(String path) {
    int end = path.indexOf('?');
    for (char stop : new char[] {':', '@'}) {
      int at = path.indexOf(stop);
      if (at >= 0 && (end < 0 || at < end)) {
        end = at;
      }
    }
    return end < 0 ? path : path.substring(0, end + 1) + "…";
  }

  /** PostgreSQL at a URL. */
  public static DatabaseSettings postgresql(
      String url, @Nullable String user, @Nullable String password) {
    String full = url.startsWith("postgresql:") ? "jdbc:" + url : url;
    if (!full.startsWith(POSTGRESQL_SCHEME)) {
      throw error(
          "The URL does not begin with jdbc:postgresql:. FIX:"
              + " Database.postgresql(\"jdbc:postgresql://localhost/app\", user, password).");
    }
    if (full.substring(0, authorityEnd(full)).indexOf('@') >= 0) {
      throw credentials();
    }
    int query = full.indexOf('?');
    DatabaseSettings settings =
        DatabaseSettings.of(
            DatabaseSettings.POSTGRESQL,
            query < 0 ? full : full.substring(0, query),
            user,
            password);
    return query < 0 ? settings : withOptions(settings, full.substring(query + 1));
  }

  private static int authorityEnd(String url) {
    int start = url.indexOf("//");
    int end = start < 0 ? -1 : url.indexOf('/', start + 2);
    return end < 0 ? url.length() : end;
  }

  private static DatabaseSettings withOptions(DatabaseSettings settings, String query) {
    DatabaseSettings result = settings;
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String key = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (key.equals("user") || key.equals("password")) {
        throw credentials();
      }
      DriverOptions.check(DatabaseSettings.POSTGRESQL, key, value);
      result = result.withOption(key, value);
    }
    return result;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** A name that may be said in settings and in code. */
  public static String checkName(String name) {
    if (name.isEmpty() || !name.chars().allMatch(DatabaseLocations::isNameCharacter)) {
      throw error(
          "The database name \""
              + name
              + "\" may hold letters, digits, _ and - only. FIX: .named(\"replica\").");
    }
    return name;
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private static ConfigurationError credentials() {
    return error(
        "The URL holds credentials, which would show in logs. FIX:"
            + " Database.postgresql(\"jdbc:postgresql://host/app\", user, password).");
  }

  private static ConfigurationError error(String message) {
    return new ConfigurationError("DORM4013", message, null);
  }
}
