package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.detect.OnlineForms;
import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.prove.Proof;
import dev.dorm.migrate.prove.Prover;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.Inline;
import dev.dorm.migrate.testing.RandomChanges;
import dev.dorm.migrate.testing.RandomChanges.Renamed;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.ReusingSource;
import dev.dorm.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final Renamed NOTHING = new Renamed(ProjectState.empty(), RenameHints.none());

  @ParameterizedTest
  @EnumSource
  void randomHistoriesAreProved(Engine engine) {
    List<String> failures = new ArrayList<>();
    List<Proof> proofs = new ArrayList<>();
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      try (ReusingSource source = new ReusingSource(TestDatabase.fresh(engine))) {
        new History(source, seed).run(proofs);
      } catch (RuntimeException | SQLException | AssertionError e) {
        failures.add("seed " + seed + ": " + e);
      }
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
    private final ConnectionSource source;
    private final Prover prover;
    private final boolean online;
    private final List<MigrationNode> nodes = new ArrayList<>();
    private int steps;

    History(ConnectionSource source, long seed) {
      this.source = source;
      states = new RandomStates(seed);
      changes = new RandomChanges(seed);
      prover = new Prover(source, seed);
      online = seed % 4 == 0;
    }

    void run(List<Proof> proofs) {
      step(changes.withSmallKeys(states.next()), Map.of(), NOTHING, proofs);
      int refused = 0;
      while (steps < STEPS) {
        ProjectState from = MigrationGraph.of(nodes).replay();
        Map<String, String> fills = new HashMap<>();
        ProjectState to = changes.change(states.evolve(from), from, fills);
        Renamed renamed = changes.rename(to, from);
        try {
          step(renamed.state(), fills(from, to, fills, renamed), renamed, proofs);
          steps++;
        } catch (PlanRefused e) {
          // Two things of one name: other models are drawn.
          if (!e.code().equals("DORM2007") || ++refused > 2 * STEPS) {
            throw e;
          }
        }
      }
      back();
    }

    private void step(
        ProjectState to, Map<String, String> fills, Renamed renamed, List<Proof> proofs) {
      MigrationGraph graph = MigrationGraph.of(nodes);
      ProjectState from = graph.replay();
      List<Draft> drafts =
          new MigrationAutodetector(from, to, new Answers(true, fills))
              .withHints(renamed.hints())
              .changes();
      List<Draft> forms = online ? OnlineForms.of(drafts, from) : drafts;
      for (MigrationNode node : new DraftNames(graph, null).named(forms)) {
        Proof proof = prover.prove(List.copyOf(nodes), node);
        nodes.add(node);
        proofs.add(proof);
        String refusal = proof.refusal();
        if (refusal != null) {
          assertThat(refusal).as("%s", node.operations()).containsPattern("ERROR \\d+[: ]");
        }
      }
    }

    private void back() {
      prover.empty(MigrationGraph.of(nodes).replay());
      Migrator migrator = Migrator.of(source, modules(nodes));
      migrator.apps().forEach(app -> migrator.migrate(app, "zero"));
      SchemaCheck check = new SchemaCheck(source, ExecutionOptions.defaults());
      assertThat(check.live().tables()).containsOnlyKeys("dorm_migrations");
      migrator.migrate();
      assertThat(DatabaseInspector.of(source, modules(nodes)).differences(List.of())).isEmpty();
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

  private static Modules modules(List<MigrationNode> nodes) {
    Map<String, List<MigrationEntry>> byApp = new TreeMap<>();
    for (MigrationNode node : nodes) {
      List<String> dependsOn = node.dependsOn().stream().map(Object::toString).toList();
      byApp
          .computeIfAbsent(node.id().app(), app -> new ArrayList<>())
          .add(
              node.atomic()
                  ? Inline.migration(node.id().name(), dependsOn, node.operations())
                  : Inline.apart(
                      node.id().name(),
                      dependsOn,
                      node.operations().toArray(Operation[]::new)));
    }
    Collection<MigrationModule> modules = new ArrayList<>();
    byApp.forEach((app, entries) -> modules.add(Inline.module(app, entries)));
    return Modules.of(modules);
  }
}
