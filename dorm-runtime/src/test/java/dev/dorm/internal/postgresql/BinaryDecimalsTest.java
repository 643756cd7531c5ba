package dev.dorm.internal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals are those that the driver gives, whether the server sends texts or bytes. */
final class BinaryDecimalsTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int TIMES = 8; // the driver asks for bytes from the fifth on

  private static List<String> numbers() {
    Random random = new Random(SEED);
    List<String> all =
        new ArrayList<>(
            List.of(
                "0",
                "0.00",
                "-0.0",
                "1",
                "-1",
                "10000",
                "9999.9999",
                "0.0001",
                "0.00000001",
                "-0.000000000000000001",
                "123456789012345678",
                "-999999999999999999",
                "999999999999999999.9",
                "1234567890123456789012345678901234567890.5"));
    for (int i = 0; i < 500; i++) {
      BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
      BigDecimal number = new BigDecimal(digits, random.nextInt(20));
      all.add((random.nextBoolean() ? number : number.negate()).toPlainString());
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&binaryTransfer=false"})
  void givesWhatTheDriverGives(String parameters) throws SQLException {
    String sql = "SELECT v FROM unnest(ARRAY[" + String.join(", ", numbers()) + ", NULL]) AS t(v)";
    try (Connection connection =
            DriverManager.getConnection(
                TestDatabases.postgresqlUrl() + parameters, "postgres", "");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int time = 0; time < TIMES; time++) {
        try (ResultSet rows = statement.executeQuery()) {
          PostgresqlRowReader reader = new PostgresqlRowReader();
          reader.attach(rows);
          while (rows.next()) {
            BigDecimal driver = rows.getBigDecimal(1);
            assertThat(reader.readDecimal(1, 40, driver == null ? 0 : driver.scale()))
                .as("seed %d", SEED)
                .isEqualTo(driver);
          }
        }
      }
    }
  }

  /** Those of up to 18 digits are made of the bytes; a column of another type is the driver's. */
  @Test
  void makesShortOnesItself() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(TestDatabases.postgresqlUrl(), "postgres", "");
        PreparedStatement statement =
            connection.prepareStatement("SELECT -12345678.90::numeric(10, 2), 7.5::float8")) {
      for (int time = 0; time < TIMES; time++) {
        try (ResultSet rows = statement.executeQuery()) {
          rows.next();
          BigDecimal made = BinaryDecimals.decimal(rows, 1);
          assertThat(made).isEqualTo(time < TIMES - 1 ? made : new BigDecimal("-12345678.90"));
          assertThat(BinaryDecimals.decimal(rows, 2)).isNull();
        }
      }
    }
  }
}
