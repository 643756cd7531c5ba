package dev.dorm.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteSetupTest {
  @ParameterizedTest
  @EnumSource(names = {"SQLITE_BUSY", "SQLITE_BUSY_RECOVERY", "SQLITE_BUSY_SNAPSHOT"})
  void waitsForWhateverAnotherConnectionDoes(SQLiteErrorCode code) {
    assertThat(SqliteSetup.isBusy(new SQLiteException("busy", code))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_READONLY", "SQLITE_FULL", "SQLITE_CORRUPT"})
  void waitsForNothingElse(SQLiteErrorCode code) {
    assertThat(SqliteSetup.isBusy(new SQLiteException("not busy", code))).isFalse();
  }
}
