package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.MigrationPlanner;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.squash.Optimizer;
import dev.dorm.migrate.squash.Runs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts migrations of an app into one that stands for them. */
final class Squasher {
  private final MigrationGraph graph;
  private final boolean optimize;

  /** Where the code of steps stands that cannot be written anew. */
  private final Map<Operation, String> references = new HashMap<>();

  Squasher(MigrationGraph graph, boolean optimize) {
    this.graph = graph;
    this.optimize = optimize;
  }

  Map<Operation, String> references() {
    return references;
  }

  /**
   * The migration that stands for others.
   *
   * @param from the first of them, or the beginning of its name; null for the app's first
   * @param to the last of them, or the beginning of its name
   * @param words the words of its name, or null
   */
  MigrationNode squash(String app, @Nullable String from, String to, @Nullable String words) {
    MigrationNode squash = joined(originals(app, from, to), words);
    prove(List.of(squash));
    return squash;
  }

  /**
   * The migrations that stand for all of some apps, one for as many as no other app stands between.
   *
   * @param words the words of their names, or null
   */
  List<MigrationNode> squash(List<String> apps, @Nullable String words) {
    List<MigrationNode> squashes = new ArrayList<>();
    for (List<MigrationNode> run : Runs.of(graph, new LinkedHashSet<>(apps))) {
      if (run.size() > 1) {
        squashes.add(onto(squashes, joined(run, words)));
      }
    }
    if (squashes.isEmpty()) {
      throw new UsageError(
          MigrationCode.NOT_SQUASHABLE,
          "There are no two migrations of "
              + String.join(" or ", apps)
              + " that could be one. FIX: squash an app with more migrations; those of an app that"
              + " it depends on and that depends on it stand between, so name both.");
    }
    prove(squashes);
    return squashes;
  }

  /** With new migrations in place of those that they stand for. */
  private static MigrationNode onto(List<MigrationNode> squashes, MigrationNode node) {
    Set<MigrationId> dependsOn = new LinkedHashSet<>();
    for (MigrationId id : node.dependsOn()) {
      dependsOn.add(
          squashes.stream()
              .filter(squash -> squash.replaces().contains(id))
              .map(MigrationNode::id)
              .findFirst()
              .orElse(id));
    }
    return new MigrationNode(
        node.id(), List.copyOf(dependsOn), node.operations(), node.replaces(), node.atomic());
  }

  private MigrationNode joined(List<MigrationNode> originals, @Nullable String words) {
    String app = originals.get(0).id().app();
    String number = originals.get(0).id().name().substring(0, 4);
    String last = originals.get(originals.size() - 1).id().name();
    String name = number + "_" + (words == null ? "squashed_" + last : words);
    Set<MigrationId> replaces = new LinkedHashSet<>();
    Set<MigrationId> dependsOn = new LinkedHashSet<>();
    List<Operation> operations = new ArrayList<>();
    for (MigrationNode node : originals) {
      replaces.add(node.id());
    }
    for (MigrationNode node : originals) {
      node.dependsOn().stream().filter(id -> !replaces.contains(id)).forEach(dependsOn::add);
      collect(node, operations);
    }
    List<Operation> fewer =
        optimize
            ? new Optimizer(app).optimize(operations, graph.before(List.of(originals.get(0).id())))
            : List.copyOf(operations);
    return new MigrationNode(
        new MigrationId(app, name),
        List.copyOf(dependsOn),
        fewer,
        List.copyOf(replaces),
        originals.stream().allMatch(MigrationNode::atomic));
  }

  private void collect(MigrationNode node, List<Operation> operations) {
    for (int i = 0; i < node.operations().size(); i++) {
      Operation operation = node.operations().get(i);
      boolean elidable =
          (operation instanceof RunSql sql && sql.elidable())
              || (operation instanceof RunJava java && java.elidable());
      if (!(optimize && elidable)) {
        operations.add(operation);
      }
      if (operation instanceof RunJava) {
        references.put(
            operation, "new " + node.id().className() + "().operations().get(" + i + ")");
      }
    }
  }

  private List<MigrationNode> originals(String app, @Nullable String from, String to) {
    List<MigrationNode> chain =
        graph.order().stream().filter(node -> node.id().app().equals(app)).toList();
    MigrationNode last = MigrationPlanner.find(graph, app, to);
    MigrationNode first = from == null ? chain.get(0) : MigrationPlanner.find(graph, app, from);
    int start = chain.indexOf(first);
    int end = chain.indexOf(last);
    if (start >= end) {
      throw new UsageError(
          MigrationCode.NOT_SQUASHABLE,
          first.id()
              + " to "
              + last.id().name()
              + " is fewer than two migrations. FIX: squashmigrations "
              + app
              + " <first> <last>, in their order.");
    }
    return chain.subList(start, end + 1);
  }

  /** With the squashes the graph must hold together, and lead to the same models. */
  private void prove(List<MigrationNode> squashes) {
    List<MigrationNode> all = new ArrayList<>(graph.all());
    all.addAll(squashes);
    try {
      if (MigrationGraph.of(all).replay().sameSchema(graph.replay())) {
        return;
      }
    } catch (MigrationError e) {
      throw refused(squashes, e);
    }
    throw refused(squashes, null);
  }

  private static PlanRefused refused(List<MigrationNode> squashes, @Nullable MigrationError cause) {
    String app = squashes.get(0).id().app();
    String reason = cause == null ? "it would lead to other models" : cause.getMessage();
    return new PlanRefused(
        MigrationCode.NOT_SQUASHABLE,
        "These migrations of "
            + app
            + " cannot be put into one: "
            + reason
            + " FIX: squash fewer of them, so that those of other apps do not stand between, or"
            + " squashmigrations "
            + app
            + ", which takes as many at a time as may be one.",
        cause);
  }
}
