package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.ConnectionFailed;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that speaks TLS, and what {@code requireTls()} makes of it. */
class TlsTest {
  @TempDir private static Path directory;
  private static TlsServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TlsServer.start(directory);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static void refused(Database database, String code, String hint) {
    try (database) {
      assertThatThrownBy(() -> database.atomic(() -> {}))
          .isInstanceOfSatisfying(
              ConnectionFailed.class, failure -> assertThat(failure.code()).isEqualTo(code))
          .hasMessageContaining("FIX:")
          .hasMessageContaining(hint)
          .hasMessageNotContaining(TlsServer.PASSWORD);
    }
  }

  @Test
  void whoIsTrustedIsTalkedToInSecret() {
    try (Database database =
        server.database("localhost").option("sslrootcert", server.root()).requireTls()) {
      Sql sql = new Sql(database);
      assertThat(
              sql.number("SELECT count(*) FROM pg_stat_ssl WHERE ssl AND pid = pg_backend_pid()"))
          .isOne();
      assertThat(database.atomic(() -> sql.number("SELECT 1"))).isOne();
    }
  }

  @Test
  void anUnknownCertificateIsRefused() throws Exception {
    String other = TlsServer.certificate(directory, "other").toString();
    refused(
        server.database("localhost").option("sslrootcert", other).requireTls(),
        "DORM4032",
        "sslrootcert");
  }

  @Test
  void aRootThatIsNotThereIsTold() {
    String missing = directory.resolve("missing.crt").toString();
    refused(
        server.database("localhost").requireTls().option("sslrootcert", missing),
        "DORM4032",
        "missing.crt");
  }

  @Test
  void anotherNameOfTheHostIsRefused() {
    refused(
        server.database("127.0.0.1").option("sslrootcert", server.root()).requireTls(),
        "DORM4032",
        "127.0.0.1");
  }

  @Test
  void aServerThatAsksForNoPasswordIsRefused() {
    Database trusting = Database.postgresql(server.url("localhost"), "postgres", "");
    refused(
        trusting.option("sslrootcert", server.root()).requireTls(), "DORM4032", "scram-sha-256");
  }

  @Test
  void aWrongPasswordIsToldAsSuch() {
    Database wrong = Database.postgresql(server.url("localhost"), TlsServer.USER, "zebra");
    refused(wrong.option("sslrootcert", server.root()).requireTls(), "DORM4011", "the user or the");
  }

  @Test
  void aServerWithoutTlsIsRefused() {
    Database clear = TestDatabases.postgresql();
    refused(clear.option("sslrootcert", server.root()).requireTls(), "DORM4032", "ssl=on");
  }
}
