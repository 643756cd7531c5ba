package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.prove.Proof;
import dev.dorm.migrate.prove.Prover;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.RandomChanges;
import dev.dorm.migrate.testing.RandomChanges.Renamed;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.ReusingSource;
import dev.dorm.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories of models of two apps, found by the autodetector and proved migration by
 * migration on tables with rows; then all the way back, and forwards again.
 *
 * <p>The long run: {@code -Ddorm.histories=500}, with {@code -Ddorm.seed=…} for other ones.
 */
class ProofTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int HISTORIES = Integer.getInteger("dorm.histories", 2);
  private static final int STEPS = Integer.getInteger("dorm.steps", 3);

  @ParameterizedTest
  @EnumSource
  void randomHistoriesAreProved(Engine engine) {
    List<String> failures = new ArrayList<>();
    List<Proof> proofs = new ArrayList<>();
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      TestDatabase database = TestDatabase.fresh(engine);
      try (ReusingSource source = new ReusingSource(database)) {
        new History(source, seed).run(proofs);
      } catch (RuntimeException | SQLException | AssertionError e) {
        failures.add("seed " + seed + ": " + e);
      }
      database.drop();
    }
    System.out.printf(
        "%s: %d migrations, %d with rows, %d undone, %d undone with rows%n",
        engine,
        proofs.size(),
        proofs.stream().filter(proof -> proof.rows() > 0).count(),
        proofs.stream().filter(Proof::undone).count(),
        proofs.stream().filter(Proof::undoneRows).count());
    assertThat(failures).isEmpty();
    assertThat(proofs).anyMatch(proof -> proof.rows() > 0).anyMatch(Proof::undoneRows);
  }

  /** Whatever a migration does to rows that it does not speak of is found. */
  @ParameterizedTest
  @EnumSource
  void aMigrationThatDoesMoreIsRefused(Engine engine) {
    MigrationNode first =
        node(
            "blog.0001_initial",
            List.of(),
            Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("name").notNull()));
    List<Operation> wrong =
        List.of(
            Ops.runSql("x", Ops.sql("DELETE FROM tags"), Ops.sql().nothing()),
            Ops.runSql("x", Ops.sql("DROP TABLE tags"), Ops.sql("SELECT 1")),
            Ops.runSql("x", Ops.sql("CREATE TABLE y (x integer)"), Ops.sql().nothing()));
    List<String> problems = new ArrayList<>();
    for (Operation operation : wrong) {
      TestDatabase database = TestDatabase.fresh(engine);
      Prover prover = new Prover(database, SEED);
      prover.prepare(List.of(first));
      MigrationNode second =
          node("blog.0002_x", List.of(first.id()), Ops.addField("Tag", Cols.text("a")), operation);
      try {
        prover.prove(List.of(first), second);
        problems.add("");
      } catch (PlanRefused e) {
        assertThat(e.code()).isEqualTo("DORM4080");
        assertThat(e).hasMessageContaining("FIX: ");
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    assertThat(problems.get(0)).isEmpty(); // SQL may change rows, and says nothing of which.
    assertThat(problems.get(1)).contains("the tables are not as it says");
    assertThat(problems.get(2)).contains("after it was undone the tables are not as they were");
  }

  private static MigrationNode node(
      String id, List<MigrationId> dependsOn, Operation... operations) {
    return new MigrationNode(MigrationId.parse(id), dependsOn, List.of(operations));
  }

  /** One history, on one database. */
  private static final class History {
    private final RandomStates states;
    private final RandomChanges changes;
    private final Story story;
    private int steps;

    History(ConnectionSource source, long seed) {
      states = new RandomStates(seed);
      changes = new RandomChanges(seed);
      story = new Story(source, seed, seed % 4 == 0);
    }

    void run(List<Proof> proofs) {
      story.then(changes.withSmallKeys(states.next()));
      int refused = 0;
      while (steps < STEPS) {
        ProjectState from = story.state();
        Map<String, String> fills = new HashMap<>();
        ProjectState to = changes.change(states.evolve(from), from, fills);
        Renamed renamed = changes.rename(to, from);
        try {
          story.then(renamed.state(), fills(from, to, fills, renamed), renamed.hints());
          steps++;
        } catch (PlanRefused e) {
          // Two things of one name: other models are drawn.
          if (!e.code().equals("DORM2007") || ++refused > 2 * STEPS) {
            throw e;
          }
        }
      }
      story.back();
      proofs.addAll(story.proofs());
    }
  }

  /** The values for NOT NULL columns, under the names that models and fields have now. */
  private static Map<String, String> fills(
      ProjectState from, ProjectState to, Map<String, String> changed, Renamed renamed) {
    Map<String, String> fills = new HashMap<>(changed);
    for (ModelState model : to.models().values()) {
      from.find(model.key())
          .ifPresent(
              former ->
                  model
                      .columns()
                      .filter(field -> former.column(field.name()).isEmpty() && !field.nullable())
                      .forEach(
                          field ->
                              fills.put(
                                  model.key() + "." + field.name(), UpgradeTest.value(field))));
    }
    Map<String, String> now = new HashMap<>();
    fills.forEach((name, value) -> now.put(renamed.now(name), value));
    return now;
  }
}
