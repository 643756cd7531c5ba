package dev.dorm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that speaks TLS, with a certificate for {@code localhost} made just now. */
final class TlsServer implements AutoCloseable {
  /** Comes in over TLS alone, with a password. */
  static final String USER = "over_tls";

  /** The password of that user. */
  static final String PASSWORD = "okapi";

  private static final char[] STORE = "of-the-store".toCharArray();

  private final Path root;
  private final EmbeddedPostgres server;

  private TlsServer(Path root, EmbeddedPostgres server) {
    this.root = root;
    this.server = server;
  }

  /** Starts a server whose files are in the directory. */
  static TlsServer start(Path directory) throws Exception {
    Path root = certificate(directory, "server");
    Path access =
        Files.writeString(
            directory.resolve("access.conf"),
            "hostssl all "
                + USER
                + " all scram-sha-256\nhostnossl all "
                + USER
                + " all reject\nhost all postgres all trust\n");
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("ssl", "on")
            .setServerConfig("ssl_cert_file", root.toString())
            .setServerConfig("ssl_key_file", directory.resolve("server.key").toString())
            .setServerConfig("hba_file", access.toString())
            .setPGStartupWait(Duration.ofMinutes(2)) // a busy machine
            .start();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET password_encryption = 'scram-sha-256'");
      statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
    }
    return new TlsServer(root, server);
  }

  /** A certificate that signs itself, in a file, with its key in a file beside it. */
  static Path certificate(Path directory, String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = directory.resolve(name + ".p12");
    generate(store, directory.resolve("keytool.log"));
    KeyStore keys = KeyStore.getInstance(store.toFile(), STORE);
    Path key =
        Files.createFile(
            directory.resolve(name + ".key"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(key, pem("PRIVATE KEY", keys.getKey("key", STORE).getEncoded()));
    return Files.writeString(
        directory.resolve(name + ".crt"),
        pem("CERTIFICATE", keys.getCertificate("key").getEncoded()));
  }

  private static void generate(Path store, Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-sigalg",
                "SHA256withECDSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "3",
                "-startdate",
                "-1d",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(STORE),
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("keytool: " + Files.readString(log));
    }
  }

  private static String pem(String kind, byte[] content) {
    byte[] end = "\n".getBytes(StandardCharsets.US_ASCII);
    String lines = Base64.getMimeEncoder(64, end).encodeToString(content);
    return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
  }

  /** The file of the certificate that a client must trust. */
  String root() {
    return root.toString();
  }

  /** The database, by a name of its host, for the user that comes over TLS. */
  Database database(String host) {
    return Database.postgresql(url(host), USER, PASSWORD);
  }

  /** The URL, by a name of its host. */
  String url(String host) {
    return "jdbc:postgresql://" + host + ":" + server.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
