package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNamer;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.squash.Touched;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins migrations of two branches, when their order does not matter. */
final class Merger {
  private static final int LONGEST = 52;

  private final MigrationGraph graph;

  Merger(MigrationGraph graph) {
    this.graph = graph;
  }

  /**
   * The migration that joins the last ones of an app; empty when there is one only.
   *
   * @throws PlanRefused when it matters which comes first
   */
  Optional<MigrationNode> merge(String app) {
    List<MigrationId> leaves = graph.leaves(app);
    if (leaves.size() < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        prove(app, leaves.get(i), leaves.get(j));
      }
    }
    StringBuilder words = new StringBuilder("merge");
    leaves.forEach(leaf -> words.append('_').append(leaf.name()));
    int number = DraftNames.nextNumber(graph, app);
    String name =
        MigrationNamer.numbered(number, words.substring(0, Math.min(words.length(), LONGEST)));
    return Optional.of(new MigrationNode(new MigrationId(app, name), leaves, List.of()));
  }

  /**
   * Makes sure that it does not matter which of two branches comes first.
   *
   * @throws PlanRefused when it does
   */
  void prove(String app, MigrationId left, MigrationId right) {
    List<MigrationNode> ofLeft = only(left, right);
    List<MigrationNode> ofRight = only(right, left);
    for (MigrationNode one : ofLeft) {
      for (MigrationNode two : ofRight) {
        if (meet(one, two)) {
          throw refused(app, left, right, one.id() + " and " + two.id() + " change the same thing");
        }
      }
    }
    Set<MigrationId> apart = new HashSet<>();
    ofLeft.forEach(node -> apart.add(node.id()));
    ofRight.forEach(node -> apart.add(node.id()));
    ProjectState before = graph.before(apart);
    try {
      ProjectState one = replay(ofRight, replay(ofLeft, before));
      if (one.sameSchema(replay(ofLeft, replay(ofRight, before)))) {
        return;
      }
    } catch (MigrationError e) {
      throw refused(app, left, right, String.valueOf(e.getMessage()));
    }
    throw refused(app, left, right, "they lead to different models in different orders");
  }

  private List<MigrationNode> only(MigrationId leaf, MigrationId other) {
    Set<MigrationId> own = new HashSet<>(graph.upTo(leaf));
    own.removeAll(graph.upTo(other));
    List<MigrationNode> nodes = new ArrayList<>(graph.order());
    nodes.removeIf(node -> !own.contains(node.id()));
    return nodes;
  }

  private static boolean meet(MigrationNode one, MigrationNode two) {
    for (Operation first : one.operations()) {
      for (Operation second : two.operations()) {
        // Of code and SQL by hand nobody but a person can say what it does.
        boolean byHand = byHand(first) || byHand(second);
        boolean meet = Touched.of(one.id().app(), first).meets(Touched.of(two.id().app(), second));
        if (!byHand && meet) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean byHand(Operation operation) {
    return operation instanceof RunSql
        || operation instanceof RunJava
        || operation instanceof Separate;
  }

  private static ProjectState replay(List<MigrationNode> nodes, ProjectState before) {
    ProjectState state = before;
    for (MigrationNode node : nodes) {
      state = node.apply(state);
    }
    return state;
  }

  private static PlanRefused refused(
      String app, MigrationId left, MigrationId right, String reason) {
    return new PlanRefused(
        MigrationCode.NOT_MERGEABLE,
        "The branches of "
            + app
            + " that end in "
            + left.name()
            + " and "
            + right.name()
            + " cannot be joined: "
            + reason
            + ". FIX: let one depend on the other, and make it fit, when it was not applied yet.");
  }
}
