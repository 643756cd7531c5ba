package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.UniqueViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random trees of nested blocks against a model that keeps sets of numbers; {@code
 * -Ddorm.trees=20000} runs the full number.
 */
class TransactionTreesTest {
  private static final int TREES = Integer.getInteger("dorm.trees", 300);
  private static final int MAX_DEPTH = 8;
  private static final long SEED = Long.getLong("dorm.seed", 20_261_122);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void savepointsNestExactly(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      Random random = new Random(SEED);
      TreeSet<Long> expected = new TreeSet<>();
      for (int tree = 0; tree < TREES; tree++) {
        expected = new Tree(database, sql, random, expected).run();
        assertThat(sql.numbers("SELECT n FROM t ORDER BY n"))
            .as("seed %d, tree %d", SEED, tree)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  /** The exception of a block that is to be undone. */
  private static final class Undo extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final class Tree {
    private final Database database;
    private final Sql sql;
    private final Random random;
    private TreeSet<Long> rows;
    private boolean broken;

    Tree(Database database, Sql sql, Random random, TreeSet<Long> rows) {
      this.database = database;
      this.sql = sql;
      this.random = random;
      this.rows = new TreeSet<>(rows);
    }

    TreeSet<Long> run() {
      block(1);
      return rows;
    }

    /** Runs one block; what the model expects of it afterwards is in rows. */
    private void block(int depth) {
      TreeSet<Long> before = new TreeSet<>(rows);
      boolean undo = random.nextInt(3) == 0;
      try {
        database.atomic(
            () -> {
              steps(depth);
              if (undo) {
                throw new Undo();
              }
            });
        assertThat(undo || broken).isFalse();
      } catch (Undo expected) {
        assertThat(undo).isTrue();
        rows = before;
      } catch (TransactionBroken expected) {
        assertThat(broken).isTrue();
        rows = before;
      }
      broken = false;
    }

    private void steps(int depth) {
      int steps = random.nextInt(5);
      for (int i = 0; i < steps && !broken; i++) {
        int choice = random.nextInt(10);
        if (choice < 4 && depth < MAX_DEPTH) {
          block(depth + 1);
        } else if (choice < 8) {
          insertNew();
        } else if (!rows.isEmpty()) {
          insertTaken();
        }
        checkRows();
      }
    }

    private void checkRows() {
      if (!broken && random.nextInt(4) == 0) {
        List<Long> seen = new ArrayList<>(sql.numbers("SELECT n FROM t ORDER BY n"));
        assertThat(seen).containsExactlyElementsOf(rows);
      }
    }

    private void insertNew() {
      long number = random.nextInt(1 << 30);
      if (rows.add(number)) {
        sql.run("INSERT INTO t (n) VALUES (?)", number);
      }
    }

    /** A failure that the program swallows: the block it happens in is broken. */
    private void insertTaken() {
      try {
        sql.run("INSERT INTO t (n) VALUES (?)", rows.first());
        throw new AssertionError("a duplicate was accepted");
      } catch (UniqueViolation expected) {
        broken = true;
      }
    }
  }
}
