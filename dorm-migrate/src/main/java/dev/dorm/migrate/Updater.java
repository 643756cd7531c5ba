package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.squash.Optimizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what is missing into the last migration of each app, in place of a new one. */
final class Updater {
  private final MigrationGraph graph;

  /** By the migration that would be new, the last one of its app. */
  private final Map<MigrationId, MigrationId> last = new LinkedHashMap<>();

  Updater(MigrationGraph graph) {
    this.graph = graph;
  }

  /**
   * The last migrations with what is new; for an app that has none, the new one.
   *
   * @param missing the migrations that would be written without this
   * @throws PlanRefused when one cannot be updated
   */
  List<MigrationNode> updated(List<MigrationNode> missing) {
    for (MigrationNode node : missing) {
      Optional<MigrationId> leaf = graph.leaf(node.id().app());
      if (leaf.isPresent()) {
        if (last.containsValue(leaf.get())) {
          throw refused(leaf.get(), "more than one migration is needed", null);
        }
        last.put(node.id(), leaf.get());
      }
    }
    List<MigrationNode> updated = missing.stream().map(this::joined).toList();
    prove(missing, updated);
    return updated;
  }

  private MigrationNode joined(MigrationNode added) {
    MigrationId id = last.get(added.id());
    Set<MigrationId> dependsOn = new LinkedHashSet<>();
    MigrationNode former = id == null ? null : graph.find(id).orElseThrow();
    if (former != null) {
      dependsOn.addAll(former.dependsOn());
    }
    added.dependsOn().forEach(other -> dependsOn.add(last.getOrDefault(other, other)));
    if (former == null) {
      return new MigrationNode(added.id(), List.copyOf(dependsOn), added.operations());
    }
    dependsOn.remove(former.id());
    require(former);
    List<Operation> all = new ArrayList<>(former.operations());
    all.addAll(added.operations());
    List<Operation> fewer =
        new Optimizer(former.id().app()).optimize(all, graph.before(List.of(former.id())));
    if (fewer.isEmpty()) {
      throw refused(former.id(), "nothing would be left of it: delete it instead", null);
    }
    return new MigrationNode(former.id(), List.copyOf(dependsOn), fewer);
  }

  private static void require(MigrationNode former) {
    if (!former.replaces().isEmpty()) {
      throw refused(former.id(), "it stands for others", null);
    }
    if (!former.atomic()) {
      throw refused(former.id(), "it is not one transaction", null);
    }
  }

  /** The graph must hold together with them, and lead to the models that the new ones lead to. */
  private void prove(List<MigrationNode> missing, List<MigrationNode> updated) {
    if (last.isEmpty()) {
      return;
    }
    MigrationId any = last.values().iterator().next();
    try {
      List<MigrationNode> all = new ArrayList<>(graph.all());
      all.addAll(missing);
      if (with(updated).replay().sameSchema(MigrationGraph.of(all).replay())) {
        return;
      }
    } catch (MigrationError e) {
      throw refused(any, String.valueOf(e.getMessage()), e);
    }
    throw refused(any, "it would lead to other models", null);
  }

  /** The graph with migrations in place of those of their names, or beside them. */
  MigrationGraph with(List<MigrationNode> updated) {
    Set<MigrationId> names = new LinkedHashSet<>();
    updated.forEach(node -> names.add(node.id()));
    List<MigrationNode> all = new ArrayList<>(graph.all());
    all.removeIf(node -> names.contains(node.id()));
    all.addAll(updated);
    return MigrationGraph.of(all);
  }

  static PlanRefused refused(MigrationId id, String reason, @Nullable Throwable cause) {
    return new PlanRefused(
        MigrationCode.NOT_UPDATABLE,
        id
            + " cannot take in what is missing: "
            + reason
            + ". FIX: makemigrations without --update writes a new migration.",
        cause);
  }
}
