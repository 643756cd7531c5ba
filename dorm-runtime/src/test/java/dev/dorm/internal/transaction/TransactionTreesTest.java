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
        int choice = random.nextInt(13);
        if (choice < 4 && depth < MAX_DEPTH) {
          block(depth + 1);
        } else if (choice < 8) {
          insertNew();
        } else if (choice > 9) {
          insertAlone(choice == 12 && !rows.isEmpty());
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

    /**
     * A statement that is undone by itself when it fails, and with it what was done meanwhile: the
     * block goes on.
     */
    private void insertAlone(boolean taken) {
      TreeSet<Long> before = new TreeSet<>(rows);
      long number = taken ? rows.first() : (1L << 30) + random.nextInt(1 << 30);
      Runnable meanwhile =
          switch (random.nextInt(6)) {
            case 0 -> this::insertNew;
            case 1 -> () -> sql.number("SELECT count(*) FROM t");
            case 2 -> () -> database.atomic(this::insertNew);
            case 3 -> () -> sql.alone("INSERT INTO t (n) VALUES (?)", newRow(), () -> {});
            default -> () -> {};
          };
      try {
        assertThat(sql.alone("INSERT INTO t (n) VALUES (?)", number, meanwhile)).isOne();
        assertThat(rows.add(number)).isTrue();
      } catch (UniqueViolation expected) {
        assertThat(before.contains(number)).isTrue();
        rows = before;
      }
    }

    private long newRow() {
      long number = (1L << 29) + random.nextInt(1 << 29);
      while (!rows.add(number)) {
        number++;
      }
      return number;
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
