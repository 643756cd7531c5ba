package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.DormException;
import dev.dorm.migrate.Migrator;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.support.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Setup". What "Installation" does by {@code pip install} is done by the {@code pom.xml}. */
final class SetupTest extends LibraryTest {
  private static int one(Database database) {
    return database.raw("SELECT 1 AS one").as(row -> row.get("one", Integer.class)).get();
  }

  /** {@code settings.py} with {@code DATABASES}. */
  @Test
  void projectWithMigrations(@TempDir Path directory) throws IOException {
    Path settings = SettingsFile.write(kind, directory);
    try (Database fromFile = Database.fromSettings(settings, "default")) {
      assertThat(fromFile.system()).isEqualTo(database.system());
      assertThat(one(fromFile)).isEqualTo(1);
    }
  }

  /** {@code ENGINE} is one of two. */
  @Test
  void engine(@TempDir Path directory) throws IOException {
    Path settings =
        SettingsFile.write(kind, directory, "databases.logs.engine=mysql", "databases.logs.name=x");
    assertThatThrownBy(() -> Database.fromSettings(settings, "logs"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContainingAll("mysql", "sqlite", "postgresql", "FIX");
  }

  /** Pool size and options of the driver. */
  @Test
  void poolSizeAndDriverOptions() {
    if (kind == DatabaseKind.SQLITE) {
      Database waits = database.named("waits").poolSize(1, 10).option("busy_timeout", "10000");
      try (waits) {
        assertThat(one(waits)).isEqualTo(1);
      }
    } else {
      // It goes to the driver: the server of the tests has no TLS.
      Database safe = database.named("safe").poolSize(1, 10).option("connectTimeout", "10");
      try (safe;
          Database encrypted = safe.option("sslmode", "require")) {
        assertThat(one(safe)).isEqualTo(1);
        assertThatThrownBy(() -> one(encrypted))
            .isInstanceOf(DormException.class)
            .rootCause()
            .hasMessageContaining("SSL");
      }
    }
    assertThatThrownBy(() -> database.option("ssl-mode", "require"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContainingAll("ssl-mode", "FIX");
  }

  /** {@code dorm.configure(DATABASES=…)}. */
  @Test
  void programmaticUse(@TempDir Path directory) {
    Database other = kind.open(directory).named("other");
    Dorm.configure(database, other);
    Migrator.of(other).migrate();
    author("Alice", 30);
    assertThat(Author_.objects.count()).isEqualTo(1);
    assertThat(Author_.objects.using("other").count()).isZero();
    Dorm.configure(database);
  }
}
