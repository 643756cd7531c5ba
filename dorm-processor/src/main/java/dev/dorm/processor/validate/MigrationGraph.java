package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.MigrationCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked of the graph of migrations: that what they depend on exists, no circles, one last
 * one per app.
 */
final class MigrationGraph {
  private final SortedMap<String, MigrationCandidate> migrations;
  private final Diagnostics diagnostics;

  MigrationGraph(Map<String, MigrationCandidate> migrations, Diagnostics diagnostics) {
    this.migrations = new TreeMap<>(migrations);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what is wrong.
   *
   * @param withLeaves whether several last migrations of an app are wrong
   */
  void check(boolean withLeaves) {
    migrations.values().forEach(this::checkDependencies);
    if (diagnostics.isClean() && checkCircles() && withLeaves) {
      checkLeaves();
    }
  }

  private void checkDependencies(MigrationCandidate migration) {
    for (int i = 0; i < migration.dependsOn().size(); i++) {
      String name = migration.dependsOn().get(i);
      int dot = name.indexOf('.');
      String app = dot < 0 ? "" : name.substring(0, dot);
      if (!migrations.containsKey(name) && !isReplaced(name) && (dot < 0 || isSeen(app))) {
        diagnostics.report(
            DiagnosticCode.UNKNOWN_DEPENDENCY,
            migration.origin().at("dependsOn", i),
            migration.name(),
            name,
            dot < 0 ? name : app,
            Suggestions.didYouMean(name, migrations.keySet()));
      }
    }
  }

  /** An app without any migration here may have them in another module. */
  private boolean isSeen(String app) {
    return migrations.values().stream().anyMatch(each -> each.app().equals(app));
  }

  private boolean isReplaced(String name) {
    return migrations.values().stream().anyMatch(each -> each.replaces().contains(name));
  }

  private boolean checkCircles() {
    Set<String> done = new HashSet<>();
    for (String name : migrations.keySet()) {
      List<String> circle = circle(name, new ArrayList<>(), done);
      if (!circle.isEmpty()) {
        MigrationCandidate migration = migrations.get(name);
        diagnostics.report(
            DiagnosticCode.MIGRATION_CYCLE,
            migration.origin().at("dependsOn"),
            migration.app(),
            String.join(" → ", circle));
        return false;
      }
    }
    return true;
  }

  /** The way from a migration back to itself; empty when there is none. */
  private List<String> circle(String name, List<String> way, Set<String> done) {
    if (way.contains(name)) {
      List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
      circle.add(name);
      return circle;
    }
    MigrationCandidate migration = migrations.get(name);
    if (migration == null || done.contains(name)) {
      return List.of();
    }
    way.add(name);
    for (String before : migration.dependsOn()) {
      List<String> circle = circle(before, way, done);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    way.remove(way.size() - 1);
    done.add(name);
    return List.of();
  }

  private void checkLeaves() {
    Set<String> inner = inner();
    SortedMap<String, List<MigrationCandidate>> leaves = new TreeMap<>();
    migrations.forEach(
        (name, migration) -> {
          if (!inner.contains(name)) {
            leaves.computeIfAbsent(migration.app(), app -> new ArrayList<>()).add(migration);
          }
        });
    leaves.forEach(this::checkLeaf);
  }

  /**
   * What another migration of its app follows or stands for; to follow one is to follow what stands
   * for it.
   */
  private Set<String> inner() {
    Set<String> inner = new HashSet<>();
    for (MigrationCandidate migration : migrations.values()) {
      migration.dependsOn().stream()
          .filter(name -> name.startsWith(migration.app() + "."))
          .forEach(inner::add);
    }
    for (MigrationCandidate migration : migrations.values()) {
      if (migration.replaces().stream().anyMatch(inner::contains)) {
        inner.add(migration.fullName());
      }
    }
    migrations.values().forEach(migration -> inner.addAll(migration.replaces()));
    return inner;
  }

  private void checkLeaf(String app, List<MigrationCandidate> leaves) {
    if (leaves.size() > 1) {
      diagnostics.report(
          DiagnosticCode.MIGRATION_LEAVES,
          leaves.get(leaves.size() - 1).origin(),
          app,
          String.join(", ", leaves.stream().map(MigrationCandidate::name).toList()));
    }
  }
}
