package dev.dorm.internal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Times as the reader gives them are those that the driver gives, whether the server sends texts,
 * as it does at first, or bytes.
 */
final class BinaryTimesTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int TIMES = 8; // the driver asks for bytes from the fifth on
  private static final List<String> MOMENTS =
      List.of(
          "infinity",
          "-infinity",
          "0001-01-01 00:00:00",
          "0044-03-15 12:00:00 BC",
          "1582-10-10 01:02:03.000004",
          "1969-12-31 23:59:59.999999",
          "1970-01-01 00:00:00",
          "1999-12-31 23:59:59.999999",
          "2000-01-01 00:00:00",
          "2026-11-26 00:01:02.5",
          "294276-12-31 23:59:59.999999");

  private static List<String> moments() {
    Random random = new Random(SEED);
    List<String> all = new ArrayList<>(MOMENTS);
    for (int i = 0; i < 50; i++) {
      all.add(
          LocalDateTime.of(1, 1, 1, 0, 0)
              .plusSeconds((long) (random.nextDouble() * 3e11))
              .plusNanos(random.nextInt(1_000_000) * 1000L)
              .toString());
    }
    return all;
  }

  private static void compare(String url, String values) throws SQLException {
    String sql =
        "SELECT v::timestamp, v::timestamptz, v::date, CASE WHEN isfinite(v::timestamp) THEN"
            + " v::timestamp::time END FROM unnest(ARRAY['"
            + values
            + "', NULL]) AS t(v)";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int time = 0; time < TIMES; time++) {
        try (ResultSet rows = statement.executeQuery()) {
          PostgresqlRowReader reader = new PostgresqlRowReader();
          reader.attach(rows);
          while (rows.next()) {
            same(reader, rows);
          }
        }
      }
    }
  }

  private static void same(PostgresqlRowReader reader, ResultSet rows) throws SQLException {
    assertThat(reader.readLocalDateTime(1))
        .as("seed %d", SEED)
        .isEqualTo(rows.getObject(1, LocalDateTime.class));
    OffsetDateTime moment = rows.getObject(2, OffsetDateTime.class);
    assertThat(reader.readInstant(2))
        .as("seed %d", SEED)
        .isEqualTo(moment == null ? null : moment.toInstant());
    assertThat(reader.readLocalDate(3))
        .as("seed %d", SEED)
        .isEqualTo(rows.getObject(3, LocalDate.class));
    assertThat(reader.readLocalTime(4))
        .as("seed %d", SEED)
        .isEqualTo(rows.getObject(4, LocalTime.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&binaryTransfer=false", "&options=-c%20TimeZone%3DAsia/Tokyo"})
  void givesWhatTheDriverGives(String parameters) throws SQLException {
    compare(TestDatabases.postgresqlUrl() + parameters, String.join("', '", moments()));
  }

  @Test
  void theEndOfADayIsTheDrivers() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(TestDatabases.postgresqlUrl(), "postgres", "");
        PreparedStatement statement =
            connection.prepareStatement("SELECT '24:00'::time, '12:34:56'::time")) {
      for (int time = 0; time < TIMES; time++) {
        try (ResultSet rows = statement.executeQuery()) {
          PostgresqlRowReader reader = new PostgresqlRowReader();
          reader.attach(rows);
          rows.next();
          assertThat(reader.readLocalTime(1)).isEqualTo(rows.getObject(1, LocalTime.class));
          assertThat(reader.readLocalTime(2)).isEqualTo(LocalTime.of(12, 34, 56));
        }
      }
    }
  }

  /** A column of another type is refused, or converted, as the driver does it. */
  @Test
  void asksTheDriverForOtherTypes() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(TestDatabases.postgresqlUrl(), "postgres", "");
        PreparedStatement statement =
            connection.prepareStatement("SELECT TIMESTAMP '2026-11-26 01:02:03', 7::bigint")) {
      for (int time = 0; time < TIMES; time++) {
        try (ResultSet rows = statement.executeQuery()) {
          PostgresqlRowReader reader = new PostgresqlRowReader();
          reader.attach(rows);
          rows.next();
          assertThat(reader.readLocalDate(1)).isEqualTo(LocalDate.of(2026, 11, 26));
          assertThat(BinaryTimes.localDateTime(rows, 2)).isNull();
          assertThat(BinaryTimes.localTime(rows, 2)).isNull();
        }
      }
    }
  }
}
