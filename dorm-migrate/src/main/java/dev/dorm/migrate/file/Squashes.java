package dev.dorm.migrate.file;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides between migrations and the one that they were squashed into: a database that has none or
 * all of them takes that one, a database in between, or in the middle of one of them, finishes the
 * others first.
 */
final class Squashes {
  private final Map<MigrationId, MigrationNode> nodes = new TreeMap<>();
  private final Set<MigrationId> applied;
  private final Set<MigrationId> begun;

  /** By which migration another one is represented. */
  private final Map<MigrationId, MigrationId> standIns = new HashMap<>();

  private Squashes(
      Collection<MigrationNode> all, Set<MigrationId> applied, Set<MigrationId> begun) {
    all.forEach(node -> nodes.put(node.id(), node));
    this.applied = applied;
    this.begun = begun;
  }

  /**
   * The migrations that count for a database.
   *
   * @param applied those that it has
   * @param begun those that stopped halfway
   */
  static List<MigrationNode> resolve(
      Collection<MigrationNode> all, Set<MigrationId> applied, Set<MigrationId> begun) {
    if (all.stream().allMatch(node -> node.replaces().isEmpty())) {
      return List.copyOf(all);
    }
    return new Squashes(all, applied, begun).run(all);
  }

  private List<MigrationNode> run(Collection<MigrationNode> all) {
    Set<MigrationId> gone = new LinkedHashSet<>();
    for (MigrationNode node : nodes.values()) {
      if (!node.replaces().isEmpty()) {
        decide(node, gone);
      }
    }
    List<MigrationNode> left = new ArrayList<>();
    for (MigrationNode node : all) {
      if (!gone.contains(node.id())) {
        left.add(redirected(node));
      }
    }
    return left;
  }

  private void decide(MigrationNode squash, Set<MigrationId> gone) {
    List<MigrationId> originals = leaves(squash);
    long done = originals.stream().filter(applied::contains).count();
    boolean untouched = done == 0 && originals.stream().noneMatch(begun::contains);
    boolean usable = applied.contains(squash.id()) || untouched || done == originals.size();
    if (usable) {
      for (MigrationId original : squash.replaces()) {
        gone.add(original);
        standIns.put(original, squash.id());
      }
      return;
    }
    List<MigrationId> missing =
        originals.stream().filter(id -> !nodes.containsKey(id) && !applied.contains(id)).toList();
    if (!missing.isEmpty()) {
      throw new PlanRefused(
          MigrationCode.REPLACED_MISSING,
          squash.id()
              + " stands for migrations of which this database has some, and these others are not"
              + " part of this build: "
              + missing
              + ". FIX: run the build that still holds them first.");
    }
    gone.add(squash.id());
    squash.replaces().stream()
        .filter(nodes::containsKey)
        .reduce((first, second) -> second)
        .ifPresent(last -> standIns.put(squash.id(), last));
  }

  /** The migrations that a squash stands for in the end, where it stands for another squash. */
  private List<MigrationId> leaves(MigrationNode squash) {
    List<MigrationId> leaves = new ArrayList<>();
    for (MigrationId id : squash.replaces()) {
      MigrationNode node = nodes.get(id);
      if (node != null && !node.replaces().isEmpty() && !applied.contains(id)) {
        leaves.addAll(leaves(node));
      } else {
        leaves.add(id);
      }
    }
    return leaves;
  }

  private MigrationNode redirected(MigrationNode node) {
    Set<MigrationId> dependsOn = new LinkedHashSet<>();
    for (MigrationId id : node.dependsOn()) {
      MigrationId target = id;
      while (standIns.containsKey(target)) {
        target = standIns.get(target);
      }
      if (!target.equals(node.id())) {
        dependsOn.add(target);
      }
    }
    return new MigrationNode(
        node.id(), List.copyOf(dependsOn), node.operations(), node.replaces(), node.atomic());
  }
}
