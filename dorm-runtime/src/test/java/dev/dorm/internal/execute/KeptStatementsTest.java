package dev.dorm.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.compile.CompiledStatement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptStatementsTest {
  private static final CompiledStatement INSERT =
      Sql.statement("INSERT INTO t (n) VALUES (?)", ColumnTypes.LONG);
  private static final CompiledStatement FROM =
      Sql.statement("SELECT n FROM t WHERE n >= ? ORDER BY n", ColumnTypes.LONG);

  private static StatementExecutor filled(Database database) {
    new Sql(database).run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
    StatementExecutor executor = TestDatabases.engine(database).executor();
    for (long n = 1; n <= 5; n++) {
      long value = n;
      executor.update(INSERT, binder -> binder.bindLong(1, value));
    }
    return executor;
  }

  private static List<Long> from(StatementExecutor executor, long first) {
    return executor.query(
        FROM,
        binder -> binder.bindLong(1, first),
        rows -> {
          List<Long> numbers = new ArrayList<>();
          while (rows.next()) {
            numbers.add(rows.row().readLong(1));
          }
          return numbers;
        });
  }

  private static List<List<Long>> nested(StatementExecutor executor) {
    return executor.query(
        FROM,
        binder -> binder.bindLong(1, 3),
        rows -> {
          List<List<Long>> all = new ArrayList<>();
          while (rows.next()) {
            all.add(from(executor, rows.row().readLong(1)));
          }
          return all;
        });
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aStatementRunsWhileItsOwnRowsAreRead(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      List<List<Long>> expected = List.of(List.of(3L, 4L, 5L), List.of(4L, 5L), List.of(5L));
      assertThat(nested(executor)).isEqualTo(expected);
      assertThat(database.atomic(() -> nested(executor))).isEqualTo(expected);
      assertThat(nested(executor)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void moreStatementsThanAreKept(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      List<CompiledStatement> many = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        many.add(Sql.statement("SELECT n + " + i + " FROM t WHERE n = ?", ColumnTypes.LONG));
      }
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < many.size(); i++) {
          Long sum =
              executor.query(
                  many.get(i),
                  binder -> binder.bindLong(1, 2),
                  rows -> rows.next() ? rows.row().readLong(1) : -1);
          assertThat(sum).isEqualTo(2 + i);
        }
      }
      database.atomic(
          () ->
              executor.query(
                  FROM,
                  binder -> binder.bindLong(1, 1),
                  rows -> {
                    rows.next();
                    for (CompiledStatement other : many) { // pushes the statement in use out
                      executor.query(other, binder -> binder.bindLong(1, 1), RowCursor::next);
                    }
                    rows.next();
                    assertThat(rows.row().readLong(1)).isEqualTo(2);
                    return true;
                  }));
      assertThat(from(executor, 4)).containsExactly(4L, 5L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aStatementThatFailedRunsAgain(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> executor.update(INSERT, binder -> binder.bindLong(1, 1)))
            .isInstanceOf(UniqueViolation.class);
        long value = 10 + i;
        assertThat(executor.update(INSERT, binder -> binder.bindLong(1, value))).isEqualTo(1);
      }
      assertThat(from(executor, 5)).containsExactly(5L, 10L, 11L, 12L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aReaderThatStopsEarlyLeavesNothingOpen(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      for (int i = 0; i < 50; i++) {
        assertThat(executor.query(FROM, b -> b.bindLong(1, 1), RowCursor::next)).isTrue();
        assertThatThrownBy(
                () ->
                    executor.query(
                        FROM,
                        b -> b.bindLong(1, 1),
                        rows -> {
                          rows.next();
                          throw new IllegalStateException("mine");
                        }))
            .hasMessage("mine");
      }
      new Sql(database).run("DROP TABLE t"); // SQLite refuses while a reading statement is open
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aWriteThatReturnsIsDoneThoughNobodyReadsItsRows(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      CompiledStatement returning =
          Sql.statement(
              "INSERT INTO t (n) VALUES (?), (?), (?) RETURNING n",
              ColumnTypes.LONG,
              ColumnTypes.LONG,
              ColumnTypes.LONG);
      executor.query(
          returning,
          binder -> {
            binder.bindLong(1, 21);
            binder.bindLong(2, 22);
            binder.bindLong(3, 23);
          },
          rows -> "unread");
      assertThat(from(executor, 20)).containsExactly(21L, 22L, 23L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aStatementTakesExactlyItsParameters(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      assertThatThrownBy(() -> executor.query(FROM, binder -> {}, RowCursor::next))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has 1 parameters, 0 were set");
      assertThatThrownBy(() -> FROM.bind(null, new Object[] {1L, 2L}))
          .isInstanceOf(IllegalStateException.class);
      assertThat(from(executor, 5)).containsExactly(5L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aChangedTableIsReadAnew(Kind kind) {
    try (Database database = kind.open()) {
      StatementExecutor executor = filled(database);
      Sql sql = new Sql(database);
      assertThat(from(executor, 5)).containsExactly(5L);
      sql.run("ALTER TABLE t ADD COLUMN extra INTEGER");
      assertThat(from(executor, 5)).containsExactly(5L);
      sql.run("ALTER TABLE t RENAME TO old");
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      assertThat(from(executor, 5)).isEmpty();
    }
  }
}
