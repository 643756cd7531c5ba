package dev.dorm.tests.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.DeleteResult;
import dev.dorm.Dorm;
import dev.dorm.Manager;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.ProtectedError;
import dev.dorm.exception.RestrictedError;
import dev.dorm.query.LongColumn;
import dev.dorm.tests.contract.DatabaseKind;
import dev.dorm.tests.deletion.Forest.Outcome;
import dev.dorm.tests.deletion.Forest.Place;
import dev.dorm.tests.deletion.Forest.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random models, random rows, random deletions: what is left, what was counted and who refused are
 * what the model in Java says. {@code -Ddorm.rounds=20000} runs it in full, {@code -Ddorm.seed=…}
 * repeats a run.
 */
final class RandomDeletionTest {
  private static final int ROUNDS = Integer.getInteger("dorm.rounds", 100);

  private static final int ROUNDS_PER_DATABASE = 50;

  /** The entrance to the rows of a random model. */
  private static final class Nodes extends Manager<Node> {
    Nodes(NodeBinding model) {
      super(model);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void deletionsDoWhatThePoliciesSay(DatabaseKind kind, @TempDir Path directory)
      throws SQLException {
    long seed = Long.getLong("dorm.seed", 20261125);
    Random random = new Random(seed);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (int first = 0; first < ROUNDS; first += ROUNDS_PER_DATABASE) {
      try (Database database = kind.open(directory)) {
        Dorm.configure(database);
        int last = Math.min(ROUNDS, first + ROUNDS_PER_DATABASE);
        for (int round = first; round < last; round++) {
          String label = "seed " + seed + ", round " + round;
          deletions(database, kind, random, label, outcomes);
        }
      } finally {
        Dorm.shutdown();
      }
    }
    assertThat(outcomes).containsOnlyKeys(Outcome.values());
  }

  private static void deletions(
      Database database,
      DatabaseKind kind,
      Random random,
      String label,
      Map<Outcome, Integer> outcomes)
      throws SQLException {
    RandomSchema schema = RandomSchema.of(random);
    boolean clauses = random.nextBoolean();
    Dorm.register(schema);
    run(database, schema.create(clauses, kind.isPostgresql()));
    for (int i = 0; i < 3; i++) {
      Outcome outcome =
          once(database, kind, schema, random, label + ", clauses " + clauses + ": " + schema);
      outcomes.merge(outcome, 1, Integer::sum);
    }
    List<String> drop = new ArrayList<>(schema.drop(kind.isPostgresql()));
    if (!kind.isPostgresql()) {
      drop.add(0, "PRAGMA foreign_keys = OFF");
    }
    run(database, drop);
  }

  private static Outcome once(
      Database database, DatabaseKind kind, RandomSchema schema, Random random, String label)
      throws SQLException {
    Forest forest = Forest.of(schema, random);
    fill(database, kind, forest);
    int model = random.nextInt(schema.schema().size());
    Set<Long> roots = new LinkedHashSet<>();
    for (Long key : forest.keysOf(model)) {
      if (random.nextInt(3) == 0) {
        roots.add(key);
      }
    }
    String before = forest.content() + " delete " + model + roots;
    Result expected = forest.delete(model, roots);
    boolean inside = random.nextBoolean();
    Result done =
        inside
            ? database.atomic(
                () -> attempt(() -> database.atomic(() -> delete(schema, model, roots))))
            : attempt(() -> delete(schema, model, roots));
    assertThat(done).as(label + before).isEqualTo(expected);
    assertThat(content(database, forest.content().keySet()))
        .as(label + before)
        .isEqualTo(sorted(forest.content()));
    return done.outcome();
  }

  private static Result delete(RandomSchema schema, int model, Set<Long> roots) {
    NodeBinding binding = schema.binding(model);
    LongColumn<Node> key = new LongColumn<>(binding, 0);
    DeleteResult result = new Nodes(binding).filter(key.in(new ArrayList<>(roots))).delete();
    return new Result(Outcome.DONE, new TreeMap<>(result.perModel()), Set.of());
  }

  private static Result attempt(Supplier<Result> deletion) {
    try {
      return deletion.get();
    } catch (ProtectedError refused) {
      return new Result(Outcome.PROTECTED, Map.of(), places(refused.protectedObjects()));
    } catch (RestrictedError refused) {
      return new Result(Outcome.RESTRICTED, Map.of(), places(refused.restrictedObjects()));
    } catch (ForeignKeyViolation refused) {
      return new Result(Outcome.VIOLATED, Map.of(), Set.of());
    }
  }

  private static Set<Place> places(List<Object> nodes) {
    Set<Place> places = new LinkedHashSet<>();
    for (Object each : nodes) {
      Node node = (Node) each;
      places.add(new Place(node.model, (Long) Objects.requireNonNull(node.values[0])));
    }
    return places;
  }

  /** Empties the tables and fills them, references unchecked. */
  private static void fill(Database database, DatabaseKind kind, Forest forest)
      throws SQLException {
    List<String> statements = new ArrayList<>();
    statements.add(
        kind.isPostgresql()
            ? "SET session_replication_role = replica"
            : "PRAGMA foreign_keys = OFF");
    statements.add("BEGIN");
    for (String table : forest.content().keySet()) {
      statements.add("DELETE FROM " + table);
    }
    statements.addAll(forest.inserts());
    statements.add("COMMIT");
    run(database, statements);
  }

  private static Map<String, Set<String>> sorted(Map<String, Set<String>> content) {
    Map<String, Set<String>> sorted = new TreeMap<>();
    content.forEach((table, lines) -> sorted.put(table, new TreeSet<>(lines)));
    return sorted;
  }

  private static Map<String, Set<String>> content(Database database, Set<String> tables)
      throws SQLException {
    Map<String, Set<String>> content = new TreeMap<>();
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        Set<String> lines = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
              line.append(i == 1 ? "" : ",").append(rows.getObject(i));
            }
            lines.add(line.toString());
          }
        }
        content.put(table, lines);
      }
    }
    return content;
  }

  private static void run(Database database, List<String> statements) throws SQLException {
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
