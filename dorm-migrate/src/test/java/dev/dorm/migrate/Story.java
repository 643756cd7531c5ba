package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.detect.OnlineForms;
import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.prove.Proof;
import dev.dorm.migrate.prove.Prover;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.Inline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Models that change step by step: what changed is found by the autodetector, and every migration
 * is proved on tables with rows before the next one.
 */
final class Story {
  private final ConnectionSource source;
  private final Prover prover;
  private final boolean online;
  private final List<MigrationNode> nodes = new ArrayList<>();
  private final List<Proof> proofs = new ArrayList<>();

  Story(ConnectionSource source, long seed) {
    this(source, seed, false);
  }

  Story(ConnectionSource source, long seed, boolean online) {
    this.source = source;
    this.prover = new Prover(source, seed);
    this.online = online;
  }

  /** The state after all migrations. */
  ProjectState state() {
    return MigrationGraph.of(nodes).replay();
  }

  List<Proof> proofs() {
    return proofs;
  }

  /** The migrations that lead to these models, proved. */
  List<MigrationNode> then(ProjectState to) {
    return then(to, Map.of(), RenameHints.none());
  }

  /** The migrations that lead to these models, proved. */
  List<MigrationNode> then(ProjectState to, Map<String, String> fills, RenameHints hints) {
    MigrationGraph graph = MigrationGraph.of(nodes);
    ProjectState from = graph.replay();
    List<Draft> drafts =
        new MigrationAutodetector(from, to, new Answers(true, fills)).withHints(hints).changes();
    List<Draft> forms = online ? OnlineForms.of(drafts, from) : drafts;
    List<MigrationNode> named = new DraftNames(graph, null).named(forms);
    for (MigrationNode node : named) {
      Proof proof = prover.prove(List.copyOf(nodes), node);
      nodes.add(node);
      proofs.add(proof);
      String refusal = proof.refusal();
      if (refusal != null) {
        assertThat(refusal)
            .as("%s", node.operations())
            .containsPattern("ERROR \\d+[: ]|\\d+ rows of .* need a value");
      }
    }
    return named;
  }

  /** All the way back, and forwards again as on a fresh database. */
  void back() {
    prover.empty(state());
    Migrator migrator = Migrator.of(source, modules());
    migrator.apps().forEach(app -> migrator.migrate(app, "zero"));
    SchemaCheck check = new SchemaCheck(source, ExecutionOptions.defaults());
    assertThat(check.live().tables()).containsOnlyKeys("dorm_migrations");
    migrator.migrate();
    assertThat(DatabaseInspector.of(source, modules()).differences(List.of())).isEmpty();
  }

  private Modules modules() {
    Map<String, List<MigrationEntry>> byApp = new TreeMap<>();
    for (MigrationNode node : nodes) {
      List<String> dependsOn = node.dependsOn().stream().map(Object::toString).toList();
      byApp
          .computeIfAbsent(node.id().app(), app -> new ArrayList<>())
          .add(
              node.atomic()
                  ? Inline.migration(node.id().name(), dependsOn, node.operations())
                  : Inline.apart(
                      node.id().name(), dependsOn, node.operations().toArray(Operation[]::new)));
    }
    Collection<MigrationModule> modules = new ArrayList<>();
    byApp.forEach((app, entries) -> modules.add(Inline.module(app, entries)));
    return Modules.of(modules);
  }
}
