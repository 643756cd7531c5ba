package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.MigrationPlanner;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.lint.LintRule;
import dev.dorm.migrate.lint.Linter;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is risky in migrations: values that go, locks, builds that run meanwhile. Immutable;
 * asks no database.
 */
public final class MigrationLint {
  private final MigrationGraph graph;
  private final Map<String, Map<String, String>> allowed = new HashMap<>();

  private MigrationLint(Modules modules) {
    this.graph = modules.graph();
    for (MigrationModule module : modules.all()) {
      for (MigrationEntry entry : module.migrations()) {
        allowed.put(
            module.app() + "." + entry.name(),
            checked(module.app() + "." + entry.name(), entry.migration().allows()));
      }
    }
  }

  /** A lint of the migrations of these modules. */
  public static MigrationLint of(MigrationModule... modules) {
    return of(Modules.of(List.of(modules)));
  }

  /** A lint of the migrations of all modules that a class loader finds. */
  public static MigrationLint discover(ClassLoader loader) {
    return of(Modules.discover(loader));
  }

  static MigrationLint of(Modules modules) {
    return new MigrationLint(modules);
  }

  private static Map<String, String> checked(String migration, Map<String, String> allows) {
    allows.forEach(
        (code, reason) -> {
          boolean known = Stream.of(LintRule.values()).anyMatch(rule -> rule.code().equals(code));
          if (!known || reason.isBlank()) {
            throw new PlanRefused(
                MigrationCode.BAD_ALLOWANCE,
                migration
                    + " allows "
                    + code
                    + (known ? " without a reason" : ", which is no rule of lint")
                    + ". FIX: Map.of(\"DM201\", \"the table has 12 rows\").");
          }
        });
    return Map.copyOf(allows);
  }

  /** The full names of all migrations, each behind those it depends on. */
  public List<String> all() {
    return graph.order().stream().map(node -> node.id().toString()).toList();
  }

  /** The full name of a migration that is given by the beginning of its name. */
  public String find(String app, String prefix) {
    return MigrationPlanner.find(graph.counting(app, prefix), app, prefix).id().toString();
  }

  /**
   * The findings of migrations, without those that they allow.
   *
   * @param system {@code sqlite} or {@code postgresql}
   * @param migrations the full names of the migrations
   */
  public List<LintFinding> findings(String system, Collection<String> migrations) {
    Engine engine =
        Engine.of(system)
            .orElseThrow(
                () ->
                    new UsageError(
                        MigrationCode.USAGE,
                        "There is no database system \""
                            + system
                            + "\". FIX: sqlite or postgresql."));
    Set<String> wanted = new HashSet<>(migrations);
    List<LintFinding> findings = new ArrayList<>();
    ProjectState state = ProjectState.empty();
    List<MigrationId> ids = wanted.stream().map(MigrationId::parse).toList();
    for (MigrationNode node : graph.counting(ids).order()) {
      ProjectState before = state;
      state = node.apply(state);
      String name = node.id().toString();
      if (wanted.contains(name)) {
        Set<String> codes = allowed.getOrDefault(name, Map.of()).keySet();
        Stream.concat(
                Linter.lint(name, node.atomic(), node.operations(), before, engine).stream(),
                merge(node).stream())
            .filter(finding -> !codes.contains(finding.rule().code()))
            .forEach(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  /** Whether the branches that a migration joins can come in any order. */
  private List<LintFinding> merge(MigrationNode node) {
    List<MigrationId> leaves =
        node.dependsOn().stream().filter(id -> id.app().equals(node.id().app())).toList();
    List<LintFinding> findings = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        try {
          new Merger(graph).prove(node.id().app(), leaves.get(i), leaves.get(j));
        } catch (PlanRefused e) {
          findings.add(
              new LintFinding(
                  LintRule.MERGE_NOT_COMMUTING,
                  node.id().toString(),
                  "",
                  "It joins "
                      + leaves.get(i).name()
                      + " and "
                      + leaves.get(j).name()
                      + ", and their order matters.",
                  "let one depend on the other, when it was not applied yet."));
        }
      }
    }
    return findings;
  }
}
