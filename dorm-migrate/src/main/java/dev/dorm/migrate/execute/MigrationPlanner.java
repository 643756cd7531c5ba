package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which migrations are to be applied or undone to get somewhere. */
public final class MigrationPlanner {
  private final MigrationGraph graph;
  private final History history;

  /** A planner. */
  public MigrationPlanner(MigrationGraph graph, History history) {
    this.graph = graph;
    this.history = history;
  }

  /**
   * The way to a target.
   *
   * @throws UsageError when the target does not exist
   * @throws PlanRefused when an app has several last migrations
   */
  public MigrationPlan plan(Target target) {
    String app = target.app();
    if (app == null) {
      graph.requireSingleLeaves();
      return forwards(graph.order().stream().map(MigrationNode::id).toList());
    }
    requireApp(app);
    if (target.isZero()) {
      return backwards(appliedOf(app));
    }
    String name = target.name();
    if (name == null) {
      return forwards(graph.leaf(app).stream().toList());
    }
    MigrationNode node = find(graph, app, name);
    if (!history.isApplied(node)) {
      return forwards(List.of(node.id()));
    }
    Set<MigrationId> later = new HashSet<>(graph.from(List.of(node.id())));
    later.remove(node.id());
    requireNoneHalfApplied(later);
    return backwards(appliedOf(app).stream().filter(later::contains).toList());
  }

  /**
   * The way back over the last migrations of an app.
   *
   * @param app the app
   * @param count how many of them
   */
  public MigrationPlan backwards(String app, int count) {
    requireApp(app);
    List<MigrationId> applied = appliedOf(app);
    return backwards(applied.subList(Math.max(0, applied.size() - count), applied.size()));
  }

  private List<MigrationId> appliedOf(String app) {
    return history.applied().stream()
        .map(MigrationNode::id)
        .filter(id -> id.app().equals(app))
        .toList();
  }

  private MigrationPlan forwards(Collection<MigrationId> targets) {
    Set<MigrationId> wanted = new HashSet<>();
    targets.forEach(id -> wanted.addAll(graph.upTo(id)));
    ProjectState state = ProjectState.empty();
    for (MigrationNode node : history.applied()) {
      state = node.apply(state);
    }
    List<MigrationPlan.Step> steps = new ArrayList<>();
    for (MigrationNode node : graph.order()) {
      if (wanted.contains(node.id()) && history.isApplied(node) && history.isUnfinished(node)) {
        throw halfUndone(node);
      }
      if (wanted.contains(node.id()) && !history.isApplied(node)) {
        steps.add(new MigrationPlan.Step(node, true, state));
        state = node.apply(state);
      }
    }
    return new MigrationPlan(steps);
  }

  /**
   * What depends on these goes first; the state before each is what is left when all behind it are
   * gone.
   */
  private MigrationPlan backwards(Collection<MigrationId> targets) {
    Set<MigrationId> gone = graph.from(targets);
    gone.forEach(this::requireKnownApp);
    requireNoneHalfApplied(gone);
    ProjectState state = ProjectState.empty();
    List<MigrationPlan.Step> steps = new ArrayList<>();
    for (MigrationNode node : history.applied()) {
      if (!gone.contains(node.id())) {
        state = node.apply(state);
      }
    }
    for (MigrationNode node : history.applied()) {
      if (gone.contains(node.id())) {
        steps.add(0, new MigrationPlan.Step(node, false, state));
        state = node.apply(state);
      }
    }
    return new MigrationPlan(steps);
  }

  /**
   * A migration that stopped halfway goes on at its next step, so what its first steps were done to
   * must stay.
   */
  private void requireNoneHalfApplied(Set<MigrationId> ids) {
    for (MigrationNode node : graph.order()) {
      if (ids.contains(node.id()) && history.isUnfinished(node) && !history.isApplied(node)) {
        throw new PlanRefused(
            MigrationCode.UNFINISHED,
            node.id()
                + " stopped when "
                + history.stepsDone(node)
                + " of its steps were done, so nothing before it can be undone. FIX: run migrate"
                + " until it is done; or bring the database by hand to where it was before it, and"
                + " run repair --forget "
                + node.id()
                + ".");
      }
    }
  }

  private PlanRefused halfUndone(MigrationNode node) {
    return new PlanRefused(
        MigrationCode.UNFINISHED,
        node.id()
            + " was being undone and stopped when "
            + history.stepsDone(node)
            + " of its steps were done, so nothing can be applied behind it. FIX: rollback "
            + node.id().app()
            + ", which goes on there, and then migrate.");
  }

  private void requireKnownApp(MigrationId id) {
    for (AppliedMigration row : history.unknown()) {
      if (row.app().equals(id.app())) {
        throw new PlanRefused(
            MigrationCode.MIGRATION_UNKNOWN,
            row.app()
                + "."
                + row.name()
                + " was applied, but is not part of this build, so nothing of "
                + row.app()
                + " can be undone. FIX: run this from the build that holds it; if its file went for"
                + " good, because it was squashed or stood for others, migrate "
                + row.app()
                + " --prune forgets it.");
      }
    }
  }

  private void requireApp(String app) {
    if (!graph.apps().contains(app)) {
      throw new UsageError(
          MigrationCode.UNKNOWN_TARGET,
          "There is no app \""
              + app
              + "\" with migrations; there are: "
              + (graph.apps().isEmpty() ? "none" : String.join(", ", graph.apps()))
              + ". FIX: one of these, or makemigrations first.");
    }
  }

  /**
   * The migration of that name, or the only one that begins so. A squash that does not count for
   * the database of the graph is the last of those that it stands for.
   *
   * @throws UsageError when there is none, or more than one
   */
  public static MigrationNode find(MigrationGraph graph, String app, String prefix) {
    List<MigrationNode> all = graph.ofApp(app);
    List<MigrationNode> found =
        all.stream().filter(node -> node.id().name().equals(prefix)).toList();
    if (found.isEmpty() && !prefix.isEmpty()) {
      found = all.stream().filter(node -> node.id().name().startsWith(prefix)).toList();
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    MigrationNode last = found.isEmpty() ? graph.standIn(app, prefix).orElse(null) : null;
    if (last != null) {
      return last;
    }
    List<MigrationNode> named = found.isEmpty() ? all : found;
    throw new UsageError(
        MigrationCode.UNKNOWN_TARGET,
        (found.isEmpty() ? "No migration" : "More than one migration")
            + " of "
            + app
            + " begins with \""
            + prefix
            + "\". FIX: one of "
            + String.join(", ", named.stream().map(node -> node.id().name()).toList())
            + ", or zero.");
  }
}
