package dev.dorm.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.ConfigurationError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  @TempDir private Path directory;

  private Settings read(Map<String, String> environment, String... lines) throws IOException {
    Path file = directory.resolve("dorm.properties");
    Files.writeString(file, String.join("\n", lines));
    return SettingsReader.read(file, "default", directory, environment);
  }

  @Test
  void readsBothSystems() throws IOException {
    Settings settings =
        read(
            Map.of(),
            "apps=blog, shop ,shop.payments",
            "databases.default.engine=sqlite",
            "databases.default.name=app.db",
            "databases.default.options.synchronous=FULL",
            "databases.archive.engine = postgresql",
            "databases.archive.name=my archive",
            "databases.archive.user=app",
            "databases.archive.password=p\\u00e4ss=wört",
            "databases.archive.host=db.example.org",
            "databases.archive.minPoolSize=2",
            "databases.archive.maxPoolSize=5",
            "databases.archive.poolTimeout=7",
            "databases.archive.fetchMode=raise",
            "databases.archive.options.sslmode=require");
    assertThat(settings.apps()).containsExactly("blog", "shop", "shop.payments");
    DatabaseSettings sqlite = settings.database("default");
    assertThat(sqlite.system()).isEqualTo("sqlite");
    assertThat(sqlite.location()).isEqualTo("app.db");
    assertThat(sqlite.options()).containsExactly(Map.entry("synchronous", "FULL"));
    assertThat(sqlite.minPoolSize()).isEqualTo(1);
    assertThat(sqlite.maxPoolSize()).isEqualTo(10);
    DatabaseSettings archive = settings.database("archive");
    assertThat(archive.location()).isEqualTo("jdbc:postgresql://db.example.org:5432/my+archive");
    assertThat(archive.user()).isEqualTo("app");
    assertThat(archive.password()).isEqualTo("päss=wört");
    assertThat(archive.minPoolSize()).isEqualTo(2);
    assertThat(archive.maxPoolSize()).isEqualTo(5);
    assertThat(archive.poolTimeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(archive.raising()).isTrue();
    assertThat(sqlite.raising()).isFalse();
    assertThat(archive.options()).containsExactly(Map.entry("sslmode", "require"));
    assertThat(settings.toString()).doesNotContain("päss");
  }

  @Test
  void whatIsToldOfStatementsIsASetting() throws IOException {
    Settings settings =
        read(
            Map.of("DORM_DATABASES_DEFAULT_SLOW_STATEMENT_MILLIS", "250"),
            "databases.default.engine=sqlite",
            "databases.default.name=app.db",
            "databases.default.logValues=true",
            "databases.default.slowStatementMillis=100",
            "databases.default.slowStatementPlans=true",
            "databases.other.engine=postgresql",
            "databases.other.name=app",
            "databases.other.requireTls=true");
    assertThat(settings.database("default").watching())
        .isEqualTo(new DatabaseSettings.Watching(true, Duration.ofMillis(250), true));
    assertThat(settings.database("default").tls()).isFalse();
    assertThat(settings.database("other").watching()).isEqualTo(DatabaseSettings.Watching.NONE);
    assertThat(TransportSecurity.options(settings.database("other")))
        .containsOnly(
            Map.entry("sslmode", "verify-full"),
            Map.entry("channelBinding", "require"),
            Map.entry("gssEncMode", "disable"));
  }

  @Test
  void theEnvironmentOverridesSingleKeys() throws IOException {
    Settings settings =
        read(
            Map.of(
                "DORM_DATABASES_DEFAULT_PASSWORD", "secret",
                "DORM_DATABASES_DEFAULT_MAX_POOL_SIZE", "3",
                "DORM_DATABASES_DEFAULT_MINPOOLSIZE", "2",
                "DORM_DATABASES_DEFAULT_OPTIONS_CONNECTTIMEOUT", "4",
                "DORM_DATABASES_DEFAULT_OPTIONS_SSLMODE", "require",
                "DORM_DATABASES_READ_ONLY_NAME", "other",
                "DORM_DATABASES_NEW_ENGINE", "sqlite",
                "DORM_DATABASES_NEW_NAME", "new.db",
                "DORM_APPS", "blog",
                "PATH", "/bin"),
            "databases.default.engine=postgresql",
            "databases.default.name=app",
            "databases.default.password=file",
            "databases.read-only.engine=sqlite",
            "databases.read-only.name=x.db");
    DatabaseSettings found = settings.database("default");
    assertThat(found.password()).isEqualTo("secret");
    assertThat(found.maxPoolSize()).isEqualTo(3);
    assertThat(found.minPoolSize()).isEqualTo(2);
    assertThat(found.options())
        .containsOnly(Map.entry("connectTimeout", "4"), Map.entry("sslmode", "require"));
    assertThat(settings.database("read-only").location()).isEqualTo("other");
    assertThat(settings.database("new").location()).isEqualTo("new.db");
    assertThat(settings.apps()).containsExactly("blog");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "databases.default.pasword=x | \"databases.default.pasword\" is no setting. Did you mean"
            + " \"databases.default.password\"?",
        "database.default.engine=x | Did you mean \"databases.default.engine\"?",
        "databases.engine=x | is no setting",
        "app=blog | Did you mean \"apps\"?",
        "databases.default.engine=postgres | Did you mean \"postgresql\"? FIX: sqlite or"
            + " postgresql.",
        "databases.default.engine=mysql | FIX: sqlite or postgresql.",
        "databases.default.user=x | databases.default.user means nothing to SQLite",
        "databases.default.options.ssl_mode=x | is not one that dorm passes to SQLite",
        "databases.default.minPoolSize=many | databases.default.minPoolSize must be a number",
        "databases.default.minPoolSize=20 | must not be above maxPoolSize",
        "databases.default.logValues=yes | logValues is neither true nor false. FIX:",
        "databases.default.slowStatementMillis=soon | must be a number of 0 or more",
        "databases.default.slowStatementPlans=true | FIX:"
            + " databases.default.slowStatementMillis=200",
        "databases.default.requireTls=true | default.requireTls: TLS is between dorm and a"
            + " PostgreSQL server",
        "databases.other.engine=sqlite | databases.other.name is missing",
        "databases.other.name=x.db | databases.other.engine is missing",
      })
  void whatIsNotUnderstoodIsAnError(String line, String message) {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(),
                    "databases.default.engine=sqlite",
                    "databases.default.name=app.db",
                    line))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("dorm.properties: ")
        .hasMessageContaining(message);
  }

  @Test
  void anUnknownVariableIsAnError() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of("DORM_DATABASES_DEFAULT_PASWORD", "canary"),
                    "databases.default.engine=sqlite",
                    "databases.default.name=app.db"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("Did you mean \"DORM_DATABASES_DEFAULT_PASSWORD\"?")
        .hasMessageNotContaining("canary");
  }

  @Test
  void aDatabaseThatIsNotConfiguredIsAnError() throws IOException {
    Settings settings =
        read(Map.of(), "databases.replica.engine=sqlite", "databases.replica.name=app.db");
    assertThatThrownBy(() -> settings.database("replika"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("DORM4004")
        .hasMessageContaining("Did you mean \"replica\"?");
  }

  @Test
  void theFileIsLookedForInOrder() throws IOException {
    assertThatThrownBy(() -> SettingsReader.read(null, "default", directory, Map.of()))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining(
            "No database \"default\" is configured. FIX:"
                + " Dorm.configure(Database.sqlite(\"app.db\")), or dorm.properties on the class"
                + " path.");
    assertThatThrownBy(() -> SettingsReader.read(null, "other", directory, Map.of()))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("No database \"other\" is configured. FIX:")
        .hasMessageContaining("Dorm.configure(Database.sqlite(\"app.db\").named(\"other\"))");
    Files.writeString(
        directory.resolve("dorm.properties"),
        "databases.default.engine=sqlite\ndatabases.default.name=working.db");
    assertThat(location(Map.of())).isEqualTo("working.db");
    Path named = directory.resolve("named.properties");
    Files.writeString(named, "databases.default.engine=sqlite\ndatabases.default.name=named.db");
    assertThat(location(Map.of("DORM_SETTINGS", named.toString()))).isEqualTo("named.db");
    assertThatThrownBy(() -> location(Map.of("DORM_SETTINGS", "gone.properties")))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("The settings file gone.properties does not exist.");
  }

  private String location(Map<String, String> environment) {
    return SettingsReader.read(null, "default", directory, environment)
        .database("default")
        .location();
  }

  @Test
  void theEnvironmentAloneIsEnough() {
    Settings settings =
        SettingsReader.read(
            null,
            "default",
            directory,
            Map.of(
                "DORM_DATABASES_DEFAULT_ENGINE", "sqlite",
                "DORM_DATABASES_DEFAULT_NAME", "env.db"));
    assertThat(settings.database("default").location()).isEqualTo("env.db");
  }
}
