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
import dev.dorm.migrate.state.ProjectState;
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
    List<MigrationNode> originals = originals(app, from, to);
    MigrationId first = originals.get(0).id();
    MigrationId last = originals.get(originals.size() - 1).id();
    String name =
        words == null
            ? first.name().substring(0, 4) + "_squashed_" + last.name()
            : first.name().substring(0, 4) + "_" + words;
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
    ProjectState before = before(originals);
    List<Operation> fewer =
        optimize ? new Optimizer(app).optimize(operations, before) : List.copyOf(operations);
    MigrationNode squash =
        new MigrationNode(
            new MigrationId(app, name),
            List.copyOf(dependsOn),
            fewer,
            List.copyOf(replaces),
            originals.stream().allMatch(MigrationNode::atomic));
    prove(squash);
    return squash;
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

  private ProjectState before(List<MigrationNode> originals) {
    ProjectState state = ProjectState.empty();
    Set<MigrationId> later = graph.from(List.of(originals.get(0).id()));
    for (MigrationNode node : graph.order()) {
      if (!later.contains(node.id())) {
        state = node.apply(state);
      }
    }
    return state;
  }

  /** With the squash the graph must hold together, and lead to the same models. */
  private void prove(MigrationNode squash) {
    List<MigrationNode> all = new ArrayList<>(graph.all());
    all.add(squash);
    try {
      if (MigrationGraph.of(all).replay().sameSchema(graph.replay())) {
        return;
      }
    } catch (MigrationError e) {
      throw refused(squash, e);
    }
    throw refused(squash, null);
  }

  private static PlanRefused refused(MigrationNode squash, @Nullable MigrationError cause) {
    String reason = cause == null ? "it would lead to other models" : cause.getMessage();
    return new PlanRefused(
        MigrationCode.NOT_SQUASHABLE,
        "These migrations of "
            + squash.id().app()
            + " cannot be put into one: "
            + reason
            + " FIX: squash fewer of them, so that those of other apps do not stand between.",
        cause);
  }
}
