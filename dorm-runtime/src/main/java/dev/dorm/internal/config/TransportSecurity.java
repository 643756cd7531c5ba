package dev.dorm.internal.config;

import dev.dorm.exception.ConfigurationError;
import java.util.HashMap;
import java.util.Map;

/** What a database that requires TLS says to its driver, and what may not be said beside it. */
public final class TransportSecurity {
  /** The certificate and its host are checked, and the password is tied to the connection. */
  private static final Map<String, String> STRICT =
      Map.of("sslmode", "verify-full", "channelBinding", "require", "gssEncMode", "disable");

  private TransportSecurity() {}

  /**
   * The settings, requiring TLS.
   *
   * @throws ConfigurationError when there is no network between, or an option says otherwise
   */
  public static DatabaseSettings require(DatabaseSettings settings) {
    if (!settings.system().equals(DatabaseSettings.POSTGRESQL)) {
      throw new ConfigurationError(
          "DORM2056",
          "TLS is between dorm and a PostgreSQL server that dorm connects to, not "
              + (settings.system().isEmpty() ? "below a data source" : "on SQLite")
              + ". FIX: leave requireTls out"
              + (settings.system().isEmpty() ? "; sslmode=verify-full in the data source." : "."),
          null);
    }
    settings.options().forEach(TransportSecurity::check);
    return settings.withTls();
  }

  /** Refuses an option that would weaken what is required. */
  public static void check(String option, String value) {
    String strict = STRICT.get(option);
    if (strict != null && !strict.equals(value)) {
      throw new ConfigurationError(
          "DORM2056",
          "TLS is required, and the option "
              + option
              + "="
              + value
              + " asks for less. FIX: leave the option out; requireTls says "
              + option
              + "="
              + strict
              + ".",
          null);
    }
  }

  /** The options for the driver. */
  public static Map<String, String> options(DatabaseSettings settings) {
    if (!settings.tls()) {
      return settings.options();
    }
    Map<String, String> all = new HashMap<>(settings.options());
    all.putAll(STRICT);
    return all;
  }
}
