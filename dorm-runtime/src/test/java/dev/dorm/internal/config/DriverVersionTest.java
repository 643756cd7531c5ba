package dev.dorm.internal.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.ConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drivers with known holes are refused; those of the build are not, as all other tests show. */
class DriverVersionTest {
  @ParameterizedTest
  @CsvSource({
    "POSTGRESQL, PostgreSQL JDBC Driver, 42.7.11",
    "POSTGRESQL, PostgreSQL JDBC Driver, 42.2.29.jre7",
    "POSTGRESQL, PostgreSQL JDBC Driver, 42.7",
    "POSTGRESQL, PostgreSQL JDBC Driver, 9.4.1212",
    "SQLITE, SQLite JDBC, 3.41.2.1",
    "SQLITE, SQLite JDBC, 3.8.11"
  })
  void anOldDriverIsRefused(DriverVersion driver, String name, String version) {
    assertThatThrownBy(() -> driver.check(name, version))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM2055]")
        .hasMessageContaining(" " + version + " is older than ")
        .hasMessageContaining(" or later.");
  }

  @ParameterizedTest
  @CsvSource({
    "POSTGRESQL, PostgreSQL JDBC Driver, 42.7.12",
    "POSTGRESQL, PostgreSQL JDBC Driver, 42.10.0",
    "POSTGRESQL, PostgreSQL JDBC Driver, 43.0.0-SNAPSHOT",
    "SQLITE, SQLite JDBC, 3.41.2.2",
    "SQLITE, SQLite JDBC, 3.53.2.0",
    "SQLITE, SQLite JDBC, 4"
  })
  void aNewOneIsNot(DriverVersion driver, String name, String version) {
    assertThatCode(() -> driver.check(name, version)).doesNotThrowAnyException();
  }

  @Test
  void whatCallsItselfOtherwiseIsNotJudged() {
    assertThatCode(() -> DriverVersion.POSTGRESQL.check("A driver of yours", "1.0"))
        .doesNotThrowAnyException();
    assertThatCode(() -> DriverVersion.SQLITE.check("SQLite JDBC", null))
        .doesNotThrowAnyException();
  }
}
