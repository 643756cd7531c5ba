package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** What a configuration may not do, whoever wrote it: load classes, write files, show passwords. */
final class HostileSettingsTest {
  private static final String URL = "jdbc:postgresql://localhost/app";

  @TempDir Path directory;

  private static void refused(ThrowingCallable program) {
    refused(program, "[DORM40");
  }

  private static void refused(ThrowingCallable program, String code) {
    Throwable failure = catchThrowable(program);
    assertThat(failure)
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining(code)
        .hasMessageContaining("FIX: ");
    assertThat(failure.getMessage()).doesNotContain("okapi");
  }

  private Path settings(String... lines) throws IOException {
    Path file = directory.resolve("dorm.properties");
    return Files.writeString(file, String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socketFactory",
        "socketFactoryArg",
        "sslfactory",
        "sslfactoryarg",
        "sslhostnameverifier",
        "sslpasswordcallback",
        "sslpassword",
        "authenticationPluginClassName",
        "loggerFile",
        "loggerLevel",
        "classLoaderStrategy",
        "connectExecutor",
        "jaasApplicationName",
        "jaasLogin",
        "kerberosServerName",
        "xmlFactoryFactory",
        "preferQueryMode",
        "allowEncodingChanges",
        "logServerErrorDetail",
        "autosave",
        "service",
        "password",
        "user",
        "sslMode",
        "SSLMODE",
        "ssl",
        "readOnlyMode",
        "stringtype",
        "replication"
      })
  void optionsThatLoadWriteOrWeakenAreRefused(String option) throws IOException {
    Database database = Database.postgresql(URL, "app", "okapi");
    refused(() -> database.option(option, "okapi"));
    refused(() -> Database.postgresql(URL + "?" + option + "=okapi", "app", "okapi"));
    refused(() -> Database.postgresql(URL + "?ApplicationName=a&" + option + "=okapi", "app", ""));
    refused(() -> Database.postgresql(URL + "?" + percent(option) + "=okapi", "app", "okapi"));
    Path file =
        settings(
            "databases.default.engine=postgresql",
            "databases.default.name=app",
            "databases.default.options." + option + "=okapi");
    refused(() -> Database.fromSettings(file, "default"));
  }

  @Test
  void requiredTlsIsNotTalkedDown() {
    Database database = Database.postgresql(DatabaseKind.postgresqlUrl(), "postgres", "");
    refused(database.option("sslmode", "require")::requireTls, "DORM2056");
    refused(() -> database.requireTls().option("sslmode", "disable"), "DORM2056");
    refused(() -> database.requireTls().option("channelBinding", "prefer"), "DORM2056");
    refused(() -> database.requireTls().option("gssEncMode", "prefer"), "DORM2056");
    refused(() -> Database.sqlite("app.db").requireTls(), "DORM2056");
    try (Database strict = database.option("sslmode", "verify-full").requireTls()) {
      // This server speaks no TLS, and dorm does not speak in clear.
      assertThat(catchThrowable(() -> strict.atomic(() -> {})))
          .isInstanceOf(ConnectionFailed.class)
          .hasStackTraceContaining("SSL");
    }
  }

  /** The driver would write the values into the text, and lists have no type there. */
  @Test
  void aSourceThatSendsValuesWithinTheTextIsRefused() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(DatabaseKind.postgresqlUrl());
    source.setUser("postgres");
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    refused(() -> Database.of(source).atomic(() -> {}), "DORM2059");
    source.setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
    try (Database database = Database.of(source)) {
      database.atomic(() -> {});
    }
  }

  private static String percent(String option) {
    StringBuilder text = new StringBuilder();
    for (char c : option.toCharArray()) {
      text.append(String.format("%%%02x", (int) c));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enable_load_extension",
        "trusted_schema",
        "foreign_keys",
        "writable_schema",
        "journal_mode",
        "cell_size_check",
        "key",
        "hexkey",
        "open_mode",
        "shared_cache",
        "vfs"
      })
  void pragmasThatWeakenAreRefused(String option) throws IOException {
    Path file = directory.resolve("app.db");
    refused(() -> Database.sqlite(file).option(option, "1"));
    Path properties =
        settings(
            "databases.default.engine=sqlite",
            "databases.default.name=app.db",
            "databases.default.options." + option + "=okapi");
    refused(() -> Database.fromSettings(properties, "default"));
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1; DROP TABLE a", "OFF; ATTACH 'x' AS y", "FULL--", "1)", "'", "-", ""})
  void valuesOfPragmasAreWordsAndNumbers(String value) {
    for (String option : List.of("busy_timeout", "cache_size", "synchronous", "temp_store")) {
      refused(() -> Database.sqlite("app.db").option(option, value));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":resource:http://evil/okapi.db",
        ":memory:x",
        "file:app.db",
        "file:/etc/passwd?mode=ro",
        "jdbc:sqlite:app.db",
        "jdbc:postgresql://app:okapi@localhost/app",
        "app.db?vfs=unix-none&password=okapi",
        "",
        " "
      })
  void placesThatAreNoPlainPathAreRefused(String path) {
    refused(() -> Database.sqlite(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://app:okapi@localhost/app",
        "jdbc:postgresql://localhost/app?user=app&password=okapi",
        "jdbc:mysql://localhost/okapi",
        "http://localhost/okapi",
        "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://okapi'"
      })
  void urlsWithCredentialsOrOfOthersAreRefused(String url) {
    refused(() -> Database.postgresql(url, "app", "okapi"));
  }

  @Test
  void namesAreLettersDigitsAndTwoSigns() {
    Stream.of("a b", "a;b", "a/../b", "a.b", "", "a'b", "a\"b", "a\nb", "ä", "a\u0000")
        .forEach(name -> refused(() -> Database.sqlite("app.db").named(name)));
    Dorm.configure(Database.sqlite(":memory:"));
    try {
      Stream.of("a b", "'; DROP TABLE x", "../etc")
          .forEach(name -> refused(() -> Dorm.database(name)));
    } finally {
      Dorm.shutdown();
    }
  }

  @Test
  void settingsAreReadAndNeverRun() throws IOException {
    Path program = Files.writeString(directory.resolve("settings.py"), "import os");
    refused(() -> Database.fromSettings(program, "default"));
    refused(() -> Database.fromSettings(directory.resolve("nothing.properties"), "default"));
    refused(() -> Database.fromSettings(directory, "default"));
    Path unknown = settings("databases.default.driverClass=okapi");
    refused(() -> Database.fromSettings(unknown, "default"));
    Path escape =
        settings("databases.default.engine=sqlite", "databases.default.name=${env:okapi}?x=1");
    refused(() -> Database.fromSettings(escape, "default"));
  }

  @Test
  void nothingShowsAPassword() {
    Database database = Database.postgresql(URL, "app", "okapi").named("x").poolSize(0, 2);
    assertThat(database.toString()).doesNotContain("okapi").contains(URL);
    assertThat(database.connection().toString()).doesNotContain("okapi");
    assertThat(database.option("sslmode", "require").toString()).doesNotContain("okapi");
  }
}
