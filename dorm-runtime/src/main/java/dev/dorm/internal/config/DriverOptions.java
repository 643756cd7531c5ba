package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.util.Set;
import java.util.TreeSet;

/**
 * The driver options that may be set: none that loads a class, writes a file or turns a protection
 * off.
 */
public final class DriverOptions {
  private static final Set<String> POSTGRESQL =
      Set.of(
          "ApplicationName",
          "adaptiveFetch",
          "assumeMinServerVersion",
          "binaryTransfer",
          "cancelSignalTimeout",
          "channelBinding",
          "connectTimeout",
          "currentSchema",
          "defaultRowFetchSize",
          "gssEncMode",
          "hostRecheckSeconds",
          "loadBalanceHosts",
          "loginTimeout",
          "maxResultBuffer",
          "options",
          "prepareThreshold",
          "preparedStatementCacheQueries",
          "preparedStatementCacheSizeMiB",
          "receiveBufferSize",
          "requireAuth",
          "sendBufferSize",
          "socketTimeout",
          "sslNegotiation",
          "sslResponseTimeout",
          "sslcert",
          "sslkey",
          "sslmode",
          "sslrootcert",
          "targetServerType",
          "tcpKeepAlive",
          "tcpNoDelay");

  private static final Set<String> SQLITE =
      Set.of("busy_timeout", "cache_size", "mmap_size", "synchronous", "temp_store");

  private static final Set<String> SYNCHRONOUS = Set.of("NORMAL", "FULL", "EXTRA", "OFF");
  private static final Set<String> TEMP_STORE = Set.of("DEFAULT", "FILE", "MEMORY");

  private DriverOptions() {}

  /**
   * Checks an option.
   *
   * @throws ConfigurationError when it is not known or not allowed
   */
  public static void check(String system, String key, String value) {
    if (system.equals(DatabaseSettings.SQLITE)) {
      require(SQLITE, "SQLite", key);
      checkSqlite(key, value);
    } else if (system.equals(DatabaseSettings.POSTGRESQL)) {
      require(POSTGRESQL, "PostgreSQL", key);
    } else {
      throw error(
          "The option \""
              + key
              + "\" is not passed on to a data source. FIX: set it on the data source itself.");
    }
    if (value.indexOf('\0') >= 0) {
      throw error(
          "The value of the option \"" + key + "\" holds U+0000. FIX: remove the character.");
    }
  }

  /** The options of a database system. */
  static Set<String> known(String system) {
    return system.equals(DatabaseSettings.SQLITE) ? SQLITE : POSTGRESQL;
  }

  private static void require(Set<String> known, String system, String key) {
    if (!known.contains(key)) {
      throw error(
          "The option \""
              + key
              + "\" is not one that dorm passes to "
              + system
              + "."
              + Nearest.hint(key, known)
              + " FIX: one of "
              + String.join(", ", new TreeSet<>(known))
              + "; for any other, Database.of(…) with a DataSource of your own.");
    }
  }

  private static void checkSqlite(String key, String value) {
    switch (key) {
      case "synchronous" -> check(SYNCHRONOUS.contains(value), key, value, SYNCHRONOUS);
      case "temp_store" -> check(TEMP_STORE.contains(value), key, value, TEMP_STORE);
      default ->
          check(
              isNumber(value, key.equals("cache_size")),
              key,
              value,
              Set.of("a number, digits only"));
    }
  }

  private static void check(boolean good, String key, String value, Set<String> goods) {
    if (!good) {
      throw error(
          "The option \""
              + key
              + "\" cannot be \""
              + value
              + "\". FIX: "
              + String.join(", ", new TreeSet<>(goods))
              + ".");
    }
  }

  private static boolean isNumber(String value, boolean signed) {
    int start = signed && value.startsWith("-") ? 1 : 0;
    if (value.length() == start || value.length() > 18) {
      return false;
    }
    for (int i = start; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static ConfigurationError error(String message) {
    return new ConfigurationError("DORM4013", message, null);
  }
}
