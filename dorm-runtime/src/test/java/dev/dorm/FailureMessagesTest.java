package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.MissingTable;
import dev.dorm.exception.NotNullViolation;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.transaction.PostgresqlServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Each mistake ends in one exception that says what to do, and none shows a bound value or a
 * password.
 */
class FailureMessagesTest {
  private static final String CANARY = "canary-7f3a";

  private static void textStatement(Database database, String sql, @Nullable String... values) {
    ColumnType<?>[] types = new ColumnType<?>[values.length];
    java.util.Arrays.fill(types, ColumnTypes.TEXT);
    database
        .engine()
        .executor()
        .update(
            Sql.statement(sql, types),
            binder -> {
              for (int i = 0; i < values.length; i++) {
                ColumnTypes.TEXT.bindOrNull(binder, i + 1, values[i]);
              }
            });
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void constraintsHaveTheirExceptions(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run(
          "CREATE TABLE p (code TEXT PRIMARY KEY, name TEXT NOT NULL, CONSTRAINT no_bang CHECK"
              + " (name <> '!'))");
      sql.run("CREATE TABLE c (p TEXT REFERENCES p (code))");
      textStatement(database, "INSERT INTO p (code, name) VALUES (?, ?)", CANARY, CANARY);

      check(
          database,
          UniqueViolation.class,
          "INSERT INTO p (code, name) VALUES (?, ?)",
          CANARY,
          CANARY);
      check(
          database,
          NotNullViolation.class,
          "INSERT INTO p (code, name) VALUES (?, ?)",
          CANARY + 2,
          null);
      check(
          database,
          CheckViolation.class,
          "INSERT INTO p (code, name) VALUES (?, ?)",
          CANARY + 2,
          "!");
      check(database, ForeignKeyViolation.class, "INSERT INTO c (p) VALUES (?)", CANARY + 3);
      textStatement(database, "INSERT INTO c (p) VALUES (?)", CANARY);
      check(database, ForeignKeyViolation.class, "DELETE FROM p WHERE code = ?", CANARY);
    }
  }

  private static void check(
      Database database,
      Class<? extends IntegrityError> type,
      String sql,
      @Nullable String... values) {
    Throwable failure = catchThrowable(() -> textStatement(database, sql, values));
    assertThat(failure).isInstanceOf(type).isInstanceOf(ValidationError.class);
    assertThat(failure).hasMessageContaining("SQL: " + sql);
    assertThat(stackTrace(failure)).doesNotContain(CANARY);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theUniqueColumnIsNamed(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE author (email TEXT CONSTRAINT uniq_email UNIQUE)");
      textStatement(database, "INSERT INTO author (email) VALUES (?)", CANARY);
      assertThatThrownBy(
              () -> textStatement(database, "INSERT INTO author (email) VALUES (?)", CANARY))
          .hasMessageContaining(
              kind.isPostgresql()
                  ? "author.email: another row has this value (constraint uniq_email). FIX:"
                  : "author.email: another row has this value. FIX:");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyColumnOfAUniqueConstraintIsNamed(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE author (first TEXT, last TEXT, UNIQUE (first, last))");
      String insert = "INSERT INTO author (first, last) VALUES (?, ?)";
      textStatement(database, insert, CANARY, ")=(" + CANARY);
      Throwable failure =
          catchThrowable(() -> textStatement(database, insert, CANARY, ")=(" + CANARY));
      assertThat(failure).hasMessageContaining("author.first, author.last: another row");
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theValueOfAUniqueExpressionIsWithheld(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE author (email TEXT)");
      sql.run("CREATE UNIQUE INDEX uniq_email ON author (lower(email))");
      String insert = "INSERT INTO author (email) VALUES (?)";
      textStatement(database, insert, CANARY);
      Throwable failure = catchThrowable(() -> textStatement(database, insert, CANARY));
      assertThat(failure).isInstanceOf(UniqueViolation.class).hasMessageContaining("uniq_email");
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }
  }

  @Test
  void aValueInTheServersWordsIsWithheld() {
    try (Database database = Kind.POSTGRESQL.open()) {
      Throwable failure =
          catchThrowable(
              () ->
                  textStatement(
                      database, "UPDATE pg_class SET relname = CAST(? AS bigint)", CANARY));
      assertThat(failure).isInstanceOf(DatabaseError.class).hasMessageContaining("22P02");
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }
    try (Database database = Kind.SQLITE_MEMORY.open()) {
      new Sql(database).run("CREATE TABLE j (v TEXT)");
      new Sql(database).run("INSERT INTO j (v) VALUES ('{}')");
      Throwable failure =
          catchThrowable(
              () -> textStatement(database, "UPDATE j SET v = json_extract(v, ?)", CANARY));
      assertThat(failure).isInstanceOf(DatabaseError.class);
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aMissingTableSaysToMigrate(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      for (String statement :
          List.of(
              "SELECT n FROM blog_author",
              "SELECT \"blog_author\".\"n\" FROM \"blog_author\"",
              "INSERT INTO blog_author (n) VALUES (1)",
              "UPDATE blog_author SET n = 1",
              "DELETE FROM blog_author")) {
        assertThatThrownBy(
                () -> {
                  if (statement.startsWith("SELECT")) {
                    sql.numbers(statement);
                  } else {
                    sql.run(statement);
                  }
                })
            .isInstanceOf(MissingTable.class)
            .hasMessageContaining(
                "The table blog_author does not exist. FIX: mvn dorm:migrate, or"
                    + " Migrator.of(database).migrate().");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aMissingColumnSaysToMigrate(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER)");
      for (String statement :
          List.of(
              "SELECT t.bio FROM t",
              "SELECT \"t\".\"bio\" FROM \"t\"",
              "INSERT INTO t (bio) VALUES (1)",
              "UPDATE t SET bio = 1")) {
        assertThatThrownBy(
                () -> {
                  if (statement.startsWith("SELECT")) {
                    sql.numbers(statement);
                  } else {
                    sql.run(statement);
                  }
                })
            .isInstanceOf(MissingTable.class)
            .hasMessageContaining("bio does not exist. FIX: mvn dorm:makemigrations dorm:migrate");
      }
    }
  }

  @Test
  void aSyntaxErrorShowsTheStatementAndTheCode() {
    try (Database database = Kind.POSTGRESQL.open()) {
      assertThatThrownBy(() -> new Sql(database).run("INSERT INTO"))
          .isInstanceOf(DatabaseError.class)
          .hasMessageContaining("42601")
          .hasMessageContaining("SQL: INSERT INTO");
    }
    try (Database database = Kind.SQLITE_MEMORY.open()) {
      assertThatThrownBy(() -> new Sql(database).run("INSERT INTO"))
          .isInstanceOf(DatabaseError.class)
          .hasMessageContaining("SQLITE_ERROR")
          .hasMessageContaining("SQL: INSERT INTO");
    }
  }

  @Test
  void theWrongPasswordIsSaid() throws IOException {
    requirePassword("locked");
    String url = TestDatabases.postgresqlUrl();
    try (Database database = Database.postgresql(url, "locked", CANARY)) {
      Throwable failure = catchThrowable(() -> new Sql(database));
      assertThat(failure)
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("DORM4011")
          .hasMessageContaining("refuses the user or the password");
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
      assertThat(database.toString()).doesNotContain(CANARY).contains("default");
    }
    try (Database database = Database.postgresql(url, "locked", "right")) {
      assertThat(new Sql(database).number("SELECT 1")).isEqualTo(1);
    }
  }

  /** The server of the tests trusts everybody; this role it does not. */
  private static void requirePassword(String role) throws IOException {
    PostgresqlServer.sql("CREATE ROLE " + role + " LOGIN PASSWORD 'right'");
    Path access = Path.of(PostgresqlServer.text("SHOW hba_file"));
    String former = Files.readString(access);
    Files.writeString(
        access,
        "host all " + role + " all scram-sha-256\n" + former,
        StandardOpenOption.TRUNCATE_EXISTING);
    PostgresqlServer.sql("SELECT pg_reload_conf()");
    assertThat(Patience.until(() -> isRefused(role))).isTrue(); // the server reads in its own time
  }

  private static boolean isRefused(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(TestDatabases.postgresqlUrl("postgres"));
    try (Connection connection = source.getConnection(role, "wrong")) {
      return connection.isClosed();
    } catch (SQLException refusal) {
      return true;
    }
  }

  @Test
  void noServerIsSaid() throws IOException {
    try (Socket nobody = new Socket()) {
      nobody.bind(new InetSocketAddress("127.0.0.1", 0)); // nobody else gets it, nobody listens
      Database database =
          Database.postgresql(
              "jdbc:postgresql://127.0.0.1:" + nobody.getLocalPort() + "/x", "u", CANARY);
      Throwable failure = catchThrowable(() -> new Sql(database));
      assertThat(failure)
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("DORM4012")
          .hasMessageContaining("no server can be reached. FIX: check host and port");
      assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }
  }

  @Test
  void noSuchDatabaseIsSaid() {
    String url = TestDatabases.postgresqlUrl("not_there");
    try (Database database = Database.postgresql(url, "postgres", "")) {
      assertThatThrownBy(() -> new Sql(database))
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("no such database");
    }
  }

  @Test
  void aDirectoryThatIsNotThereIsSaid() {
    Path path = TestDatabases.sqliteFile().resolveSibling("not/there.db");
    try (Database database = Database.sqlite(path)) {
      assertThatThrownBy(() -> new Sql(database))
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("the directory")
          .hasMessageContaining("does not exist. FIX: create it");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsSaid() throws IOException {
    Path path = TestDatabases.sqliteFile();
    Files.writeString(path, "no database, just a text that is long enough ".repeat(20));
    try (Database database = Database.sqlite(path)) {
      assertThatThrownBy(() -> new Sql(database).number("SELECT 1"))
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("is no SQLite database");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ":resource:x.db",
        "file:x.db",
        "jdbc:sqlite:x.db",
        "x.db?mode=ro",
        "x\0y"
      })
  void pathsThatDoMoreThanNameAPlaceAreRefused(String path) {
    assertThatThrownBy(() -> Database.sqlite(path)).isInstanceOf(ConfigurationError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost/app",
        "jdbc:mysql://localhost/app",
        "jdbc:postgresql://u:canary-7f3a@localhost/app",
        "jdbc:postgresql://localhost/app?user=u&password=canary-7f3a",
        "jdbc:postgresql://localhost/app?sslMode=verify-full",
        "jdbc:postgresql://localhost/app?socketFactory=evil.Factory",
        "jdbc:postgresql://localhost/app?preferQueryMode=simple",
        "jdbc:postgresql://localhost/app?logServerErrorDetail=true"
      })
  void urlsWithCredentialsOrUnknownOptionsAreRefused(String url) {
    assertThatThrownBy(() -> Database.postgresql(url, "u", "p"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageNotContaining(CANARY);
  }

  @Test
  void anUnknownOptionGetsTheNearestKnownOne() {
    Database postgresql = Database.postgresql("jdbc:postgresql://localhost/app", "u", "p");
    assertThatThrownBy(() -> postgresql.option("connect_timeout", "10"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("Did you mean \"connectTimeout\"?");
    assertThat(postgresql.option("connectTimeout", "10")).isNotNull();
    Database sqlite = Database.sqlite(":memory:");
    assertThatThrownBy(() -> sqlite.option("synchronus", "FULL"))
        .hasMessageContaining("Did you mean \"synchronous\"?");
    assertThatThrownBy(() -> sqlite.option("synchronous", "FULL; DROP TABLE t"))
        .isInstanceOf(ConfigurationError.class);
    assertThatThrownBy(() -> sqlite.option("cache_size", "1;2"))
        .isInstanceOf(ConfigurationError.class);
  }

  @Test
  void decimalsThatSqliteCannotTellApartAreRefused() {
    try (Database database = Kind.SQLITE_MEMORY.open()) {
      new Sql(database).run("CREATE TABLE t (v TEXT)");
      ColumnType<BigDecimal> type = ColumnTypes.decimal(19, 2);
      assertThatThrownBy(
              () ->
                  database
                      .engine()
                      .executor()
                      .update(
                          Sql.statement("INSERT INTO t (v) VALUES (?)", type),
                          binder -> type.bind(binder, 1, BigDecimal.ONE.setScale(2))))
          .isInstanceOf(ValidationError.class)
          .hasMessageContaining("19 digits");
    }
  }

  @Test
  void aNumberThatDoesNotFitItsTypeIsSaid() {
    try (Database database = Kind.SQLITE_MEMORY.open()) {
      for (String sql :
          List.of("SELECT 9223372036854775807 + 1", "SELECT -9223372036854775808 - 1")) {
        assertThatThrownBy(() -> new Sql(database).number(sql))
            .isInstanceOf(DormException.class)
            .hasMessageContaining("no 64-bit integer");
      }
      assertThat(new Sql(database).number("SELECT 9223372036854775807")).isEqualTo(Long.MAX_VALUE);
      assertThatThrownBy(
              () ->
                  database
                      .engine()
                      .executor()
                      .query(
                          Sql.statement("SELECT 1 << 40 AS big"),
                          binder -> {},
                          rows -> rows.next() ? rows.row().readInt(1) : 0))
          .isInstanceOf(DatabaseError.class)
          .hasMessageContaining("The column big holds a number that is no 32-bit integer.");
    }
  }
}
