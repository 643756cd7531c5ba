package dev.dorm.migrate.squash;

import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the migrations of apps into runs: migrations of one app that may follow one another with
 * none of another app between them. Apps that depend on each other have several runs each, and one
 * migration for each run makes no circle.
 */
public final class Runs {
  private final Set<String> apps;
  private final List<MigrationNode> open;
  private final Set<MigrationId> done = new HashSet<>();
  private final List<List<MigrationNode>> runs = new ArrayList<>();

  private Runs(MigrationGraph graph, Set<String> apps) {
    this.apps = apps;
    open = new ArrayList<>(graph.order());
  }

  /** The runs of these apps, each behind those that it depends on. */
  public static List<List<MigrationNode>> of(MigrationGraph graph, Set<String> apps) {
    Runs runs = new Runs(graph, apps);
    while (!runs.open.isEmpty()) {
      runs.step();
    }
    return List.copyOf(runs.runs);
  }

  /** Passes by what belongs to other apps, then takes the longest run that is there. */
  private void step() {
    for (MigrationNode node : List.copyOf(open)) {
      if (!apps.contains(node.id().app()) && ready(node, Set.of())) {
        take(List.of(node));
      }
    }
    List<MigrationNode> longest = List.of();
    for (String app : apps) {
      List<MigrationNode> run = run(app);
      if (run.size() > longest.size()) {
        longest = run;
      }
    }
    if (!longest.isEmpty()) {
      take(longest);
      runs.add(longest);
    }
  }

  private void take(List<MigrationNode> nodes) {
    open.removeAll(nodes);
    nodes.forEach(node -> done.add(node.id()));
  }

  private List<MigrationNode> run(String app) {
    List<MigrationNode> run = new ArrayList<>();
    Set<MigrationId> own = new HashSet<>();
    for (MigrationNode node : open) {
      if (node.id().app().equals(app) && ready(node, own)) {
        run.add(node);
        own.add(node.id());
      }
    }
    return run;
  }

  private boolean ready(MigrationNode node, Set<MigrationId> run) {
    return node.dependsOn().stream().allMatch(id -> done.contains(id) || run.contains(id));
  }
}
