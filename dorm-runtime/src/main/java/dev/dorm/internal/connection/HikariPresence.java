package dev.dorm.internal.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;

/** Whether HikariCP is there, for a program that starts without it. */
final class HikariPresence {
  private HikariPresence() {}

  /** Fails as {@link HikariPool} does where HikariCP is missing, and starts nothing of it. */
  static void require() {
    Objects.requireNonNull(HikariDataSource.class);
  }
}
