package dev.dorm.benchmarks.sample;

import dev.dorm.Database;
import dev.dorm.benchmarks.jdbc.Expert;
import dev.dorm.benchmarks.jdbc.Plain;
import dev.dorm.benchmarks.jdbc.SqliteCodec;
import dev.dorm.benchmarks.jdbc.SqliteExpert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file in the temporary directory. */
final class SqliteSample extends SampleDatabase {
  private final Path directory;
  private final Path file;
  private final Database dorm;

  SqliteSample() throws IOException {
    directory = Files.createTempDirectory("dorm-benchmark");
    file = directory.resolve("sample.db");
    dorm = Database.sqlite(file);
  }

  @Override
  public String system() {
    return "sqlite";
  }

  @Override
  public String url() {
    return SQLITE + file;
  }

  @Override
  public Database dorm() {
    return dorm;
  }

  @Override
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  @Override
  public DataSource dataSource() {
    return source(url());
  }

  static DataSource source(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  @Override
  public Expert expert() throws SQLException {
    return new SqliteExpert(connect(), new SqliteCodec(true));
  }

  @Override
  public Plain plain() throws SQLException {
    return new Plain(connect(), new SqliteCodec(false));
  }

  @Override
  protected void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
    new SqliteCodec(true).bind(statement, index, value);
  }

  @Override
  protected String[] tables() {
    return new String[] {
      """
      CREATE TABLE "authors" (
        "id" INTEGER PRIMARY KEY AUTOINCREMENT,
        "name" TEXT NOT NULL CHECK (length("name") <= 100),
        "email" TEXT NOT NULL CHECK (length("email") <= 254),
        "age" INTEGER NOT NULL,
        "bio" TEXT,
        "active" INTEGER NOT NULL CHECK ("active" IN (0, 1)),
        "joined" TEXT NOT NULL,
        "balance" REAL NOT NULL
      ) STRICT""",
      """
      CREATE TABLE "books" (
        "id" INTEGER PRIMARY KEY AUTOINCREMENT,
        "title" TEXT NOT NULL CHECK (length("title") <= 200),
        "author_id" INTEGER NOT NULL
          REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        "pages" INTEGER NOT NULL,
        "published" INTEGER NOT NULL CHECK ("published" IN (0, 1)),
        "printed" TEXT NOT NULL
      ) STRICT""",
      "CREATE INDEX \"books_author\" ON \"books\" (\"author_id\")",
      """
      CREATE TABLE "tags" (
        "id" INTEGER PRIMARY KEY AUTOINCREMENT,
        "name" TEXT NOT NULL CHECK (length("name") <= 50)
      ) STRICT""",
      """
      CREATE TABLE "books_tags" (
        "id" INTEGER PRIMARY KEY AUTOINCREMENT,
        "book_id" INTEGER NOT NULL REFERENCES "books" ("id") DEFERRABLE INITIALLY DEFERRED,
        "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") DEFERRABLE INITIALLY DEFERRED,
        UNIQUE ("book_id", "tag_id")
      ) STRICT""",
      "CREATE INDEX \"books_tags_tag\" ON \"books_tags\" (\"tag_id\")"
    };
  }

  @Override
  protected String[] clear() {
    return new String[] {"DELETE FROM books_tags", "DELETE FROM books", "DELETE FROM authors"};
  }

  @Override
  public void close() throws IOException {
    dorm.close();
    for (String suffix : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(Path.of(file + suffix));
    }
    Files.deleteIfExists(directory);
  }
}
