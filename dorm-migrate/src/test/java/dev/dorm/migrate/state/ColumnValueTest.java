package dev.dorm.migrate.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ColumnType.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnValueTest {
  @ParameterizedTest
  @CsvSource({
    "SMALLINT,40000",
    "INT,3000000000",
    "BIGINT,1e3",
    "REAL,NaN",
    "BOOL,TRUE",
    "DATE,2024-13-01",
    "TIME,25:00",
    "DATETIME,2024-01-01",
    "TIMESTAMP,x",
    "UUID,x",
    "BLOB,0",
    "FK,1"
  })
  void refusesWhatDoesNotFit(Kind kind, String text) {
    assertThatThrownBy(() -> ColumnValue.parse(ColumnType.of(kind), text))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("[DORM2009] \"" + text + "\" is no value");
  }

  @Test
  void neverRoundsOrCuts() {
    assertThat(ColumnValue.parse(ColumnType.decimal(4, 2), "12.30"))
        .isEqualTo(new BigDecimal("12.30"));
    assertThatThrownBy(() -> ColumnValue.parse(ColumnType.decimal(4, 2), "1.005"))
        .hasMessageContaining("more places");
    assertThatThrownBy(() -> ColumnValue.parse(ColumnType.decimal(4, 2), "123"))
        .hasMessageContaining("more digits");
    assertThatThrownBy(() -> ColumnValue.parse(ColumnType.varchar(2), "😀😀😀"))
        .hasMessageContaining("longer");
    assertThat(ColumnValue.parse(ColumnType.varchar(3), "😀😀😀")).isEqualTo("😀😀😀");
    assertThatThrownBy(() -> ColumnValue.parse(ColumnType.of(Kind.TEXT), "\0"))
        .hasMessageContaining("U+0000");
    ColumnType type = ColumnType.enumeration(List.of("B", "A"));
    assertThat(type.values()).containsExactly("A", "B");
    assertThatThrownBy(() -> ColumnValue.parse(type, "C")).hasMessageContaining("none of [A, B]");
  }
}
