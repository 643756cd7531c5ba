package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.DatabaseError;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.compile.CompiledStatement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqliteFileTest {
  private static String pragma(Database database, String name, boolean writing) {
    CompiledStatement statement = new CompiledStatement("PRAGMA " + name, List.of(), writing);
    return database
        .engine()
        .executor()
        .query(
            statement,
            binder -> {},
            rows -> rows.next() ? String.valueOf(rows.row().readText(1)) : "");
  }

  @Test
  void everyConnectionIsSetUp() throws Exception {
    Path file = TestDatabases.sqliteFile();
    try (Database database = Database.sqlite(file).option("cache_size", "-4000")) {
      for (boolean writing : new boolean[] {true, false}) {
        assertThat(pragma(database, "foreign_keys", writing)).isEqualTo("1");
        assertThat(pragma(database, "journal_mode", writing)).isEqualTo("wal");
        assertThat(pragma(database, "synchronous", writing)).isEqualTo("1");
        assertThat(pragma(database, "trusted_schema", writing)).isEqualTo("0");
        assertThat(pragma(database, "cell_size_check", writing)).isEqualTo("1");
        assertThat(pragma(database, "busy_timeout", writing)).isEqualTo("10000");
        assertThat(pragma(database, "cache_size", writing)).isEqualTo("-4000");
        assertThat(pragma(database, "query_only", writing)).isEqualTo(writing ? "0" : "1");
        assertThat(pragma(database, "temp_store", writing)).isEqualTo(writing ? "2" : "0");
      }
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      new Sql(database).run("CREATE TABLE t (n INTEGER)");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(file.resolveSibling("test.db-wal"))))
          .isEqualTo("rw-------");
    }
    try (Database careful =
        Database.sqlite(file).option("synchronous", "FULL").option("temp_store", "FILE")) {
      assertThat(pragma(careful, "synchronous", true)).isEqualTo("2");
      assertThat(pragma(careful, "temp_store", true)).isEqualTo("1");
    }
  }

  /** dorm's own connections do not ask the driver for keys; one that a program opens does. */
  @Test
  void aConnectionOfOnesOwnGivesGeneratedKeys() throws SQLException {
    try (Database database = Database.sqlite(TestDatabases.sqliteFile());
        Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)");
      statement.executeUpdate("INSERT INTO t VALUES (41, 1)");
      statement.executeUpdate("INSERT INTO t (n) VALUES (2)", Statement.RETURN_GENERATED_KEYS);
      try (ResultSet keys = statement.getGeneratedKeys()) {
        assertThat(keys.next()).isTrue();
        assertThat(keys.getLong(1)).isEqualTo(42);
      }
    }
  }

  @Test
  void aDatabaseOfAnotherEncodingIsRefused() throws SQLException {
    Path file = TestDatabases.sqliteFile();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA encoding = 'UTF-16le'");
      statement.execute("CREATE TABLE t (n TEXT)");
    }
    try (Database database = Database.sqlite(file)) {
      assertThatThrownBy(() -> new Sql(database).run("INSERT INTO t VALUES ('a')"))
          .isInstanceOf(ConfigurationError.class)
          .hasMessageContainingAll("DORM4017", "UTF-16le", "FIX: copy it into a new one");
    }
  }

  @Test
  void aTextIsReadAsItWasWritten() {
    try (Database database = Kind.SQLITE_FILE.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT)");
      List<String> texts = List.of("", "a", "ä", "日本", "a😀b", " ", "x".repeat(100_000));
      for (String text : texts) {
        sql.run("INSERT INTO t (s) VALUES ('" + text + "')");
      }
      sql.run("INSERT INTO t (s) VALUES (NULL)");
      CompiledStatement all =
          new CompiledStatement("SELECT s, n, n / 2.0 FROM t ORDER BY n", List.of(), false);
      List<String> read = new ArrayList<>();
      database
          .engine()
          .executor()
          .query(
              all,
              binder -> {},
              rows -> {
                while (rows.next()) {
                  read.add(rows.row().readText(1));
                  read.add(rows.row().readText(2));
                  read.add(rows.row().readText(3));
                }
                return read;
              });
      List<String> expected = new ArrayList<>();
      for (int n = 1; n <= texts.size() + 1; n++) {
        expected.add(n <= texts.size() ? texts.get(n - 1) : null);
        expected.add("" + n);
        expected.add("" + n / 2.0);
      }
      assertThat(read).isEqualTo(expected);
    }
  }

  @Test
  void aConnectionOfItsOwnIsSetUpAlike() throws SQLException {
    for (Kind kind : List.of(Kind.SQLITE_FILE, Kind.SQLITE_MEMORY)) {
      try (Database database = kind.open()) {
        Sql sql = new Sql(database);
        try (Connection connection = database.openConnection();
            Statement statement = connection.createStatement()) {
          assertThat(connection.getAutoCommit()).isTrue();
          statement.execute("CREATE TABLE t (n INTEGER)");
          statement.execute("INSERT INTO t (n) VALUES (7)");
          assertThat(sql.numbers("SELECT n FROM t")).containsExactly(7L);
          sql.run("INSERT INTO t (n) VALUES (?)", 8);
          try (ResultSet rows = statement.executeQuery("SELECT count(*), dorm_fold('Ä') FROM t")) {
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getString(2)).isEqualTo("ä");
          }
          try (ResultSet rows = statement.executeQuery("PRAGMA foreign_keys")) {
            assertThat(rows.getInt(1)).isEqualTo(1);
          }
        }
      }
    }
  }

  @Test
  void aReadingStatementCannotWrite() {
    try (Database database = Kind.SQLITE_FILE.open()) {
      new Sql(database).run("CREATE TABLE t (n INTEGER)");
      CompiledStatement disguised =
          new CompiledStatement("INSERT INTO t (n) VALUES (1) RETURNING n", List.of(), false);
      assertThatThrownBy(
              () ->
                  database.engine().executor().query(disguised, binder -> {}, rows -> rows.next()))
          .isInstanceOf(DatabaseError.class)
          .hasMessageContaining("readonly");
    }
  }

  @Test
  void memoryIsSharedByAllThreadsAndByNobodyElse() throws InterruptedException {
    try (Database database = Database.sqlite(":memory:");
        Database other = Database.sqlite(":memory:")) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER)");
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread = new Thread(() -> sql.run("INSERT INTO t (n) VALUES (1)"));
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(4);
      assertThatThrownBy(() -> new Sql(other).number("SELECT count(*) FROM t"))
          .hasMessageContaining("The table t does not exist");
      assertThat(Files.exists(Path.of(":memory:"))).isFalse();
    }
  }

  /**
   * Letters of the scripts that have case: SQLite's fold agrees with lower(upper()) on PostgreSQL.
   */
  @Test
  void bothDatabasesFoldAlike() {
    StringBuilder letters = new StringBuilder();
    for (int c = 0x20; c < 0x530; c++) {
      letters.appendCodePoint(c);
    }
    for (int c = 0x1e00; c < 0x2000; c++) {
      letters.appendCodePoint(c);
    }
    letters.append("😀漢ﬀ𐐀𐐨");
    String folded = fold(Kind.SQLITE_MEMORY, "dorm_fold(?)", letters.toString());
    assertThat(folded).isEqualTo(fold(Kind.POSTGRESQL, "lower(upper(?))", letters.toString()));
    assertThat(folded).hasSameSizeAs(letters);
  }

  private static String fold(Kind kind, String function, String text) {
    try (Database database = kind.open()) {
      return database
          .engine()
          .executor()
          .query(
              Sql.statement("SELECT " + function, ColumnTypes.TEXT),
              binder -> binder.bindText(1, text),
              rows -> rows.next() ? String.valueOf(rows.row().readText(1)) : "");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void foldingNullIsNull(Kind kind) {
    if (kind.isPostgresql()) {
      return;
    }
    try (Database database = kind.open()) {
      assertThat(new Sql(database).number("SELECT dorm_fold(NULL) IS NULL")).isEqualTo(1);
    }
  }
}
