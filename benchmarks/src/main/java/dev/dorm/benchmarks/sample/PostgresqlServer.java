package dev.dorm.benchmarks.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL of this process's own. */
public final class PostgresqlServer implements AutoCloseable {
  /** The system property that holds the port of a server that runs already. */
  public static final String PORT = "dorm.benchmarks.postgresql.port";

  /** The user, who has no password. */
  public static final String USER = "postgres";

  private final EmbeddedPostgres server;

  private PostgresqlServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts a server that tidies up only when it is told to, and so does not disturb anybody. */
  public static PostgresqlServer start() throws IOException {
    return new PostgresqlServer(
        EmbeddedPostgres.builder().setServerConfig("autovacuum", "off").start());
  }

  /** The port. */
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
