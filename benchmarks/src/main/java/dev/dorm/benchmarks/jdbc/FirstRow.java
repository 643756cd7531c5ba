package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.SampleDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One row as soon as possible: a connection, one statement. */
public final class FirstRow {
  private FirstRow() {}

  /** Reads the author of a key. */
  public static AuthorRow read(String url, long id) throws SQLException {
    boolean sqlite = url.startsWith(SampleDatabase.SQLITE);
    Codec codec = sqlite ? new SqliteCodec(true) : new PostgresqlCodec();
    try (Connection connection =
        sqlite
            ? DriverManager.getConnection(url)
            : DriverManager.getConnection(url, "postgres", "")) {
      if (sqlite) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA journal_mode = WAL");
          statement.execute("PRAGMA synchronous = NORMAL");
          statement.execute("PRAGMA foreign_keys = ON");
          statement.execute("PRAGMA busy_timeout = 10000");
        }
      }
      return read(connection, codec, id);
    }
  }

  /** Reads the author of a key through a pool of connections to PostgreSQL. */
  public static AuthorRow read(DataSource pool, long id) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return read(connection, new PostgresqlCodec(), id);
    }
  }

  private static AuthorRow read(Connection connection, Codec codec, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.AUTHOR)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return Rows.author(codec, rows, 1);
      }
    }
  }
}
