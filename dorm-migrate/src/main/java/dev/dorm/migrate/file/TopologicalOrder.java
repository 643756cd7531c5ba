package dev.dorm.migrate.file;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Sorts migrations behind those they depend on; of those that are free, the first by app and name
 * comes first.
 */
final class TopologicalOrder {
  private TopologicalOrder() {}

  static List<MigrationNode> of(SortedMap<MigrationId, MigrationNode> nodes) {
    Map<MigrationId, Integer> waiting = new HashMap<>();
    Map<MigrationId, List<MigrationId>> children = new HashMap<>();
    PriorityQueue<MigrationId> free = new PriorityQueue<>();
    for (MigrationNode node : nodes.values()) {
      TreeSet<MigrationId> parents = new TreeSet<>(node.dependsOn());
      waiting.put(node.id(), parents.size());
      parents.forEach(p -> children.computeIfAbsent(p, id -> new ArrayList<>()).add(node.id()));
      if (parents.isEmpty()) {
        free.add(node.id());
      }
    }
    List<MigrationNode> order = new ArrayList<>();
    for (MigrationId next = free.poll(); next != null; next = free.poll()) {
      MigrationNode node = nodes.get(next);
      if (node != null) {
        order.add(node);
      }
      waiting.remove(next);
      for (MigrationId child : children.getOrDefault(next, List.of())) {
        if (waiting.merge(child, -1, Integer::sum) == 0) {
          free.add(child);
        }
      }
    }
    if (!waiting.isEmpty()) {
      throw circle(new TreeSet<>(waiting.keySet()), nodes);
    }
    return List.copyOf(order);
  }

  /**
   * What is left over holds a circle, and what depends on it; walking back from anywhere ends in
   * the circle.
   */
  private static PlanRefused circle(
      NavigableSet<MigrationId> left, SortedMap<MigrationId, MigrationNode> nodes) {
    List<MigrationId> path = new ArrayList<>();
    MigrationId current = left.first();
    while (!path.contains(current)) {
      path.add(current);
      MigrationNode node = nodes.get(current);
      List<MigrationId> parents = node == null ? List.of() : node.dependsOn();
      current = parents.stream().filter(left::contains).findFirst().orElse(current);
    }
    List<String> circle = new ArrayList<>();
    path.subList(path.indexOf(current), path.size()).forEach(id -> circle.add(id.toString()));
    circle.add(current.toString());
    return new PlanRefused(
        MigrationCode.DEPENDENCY_CYCLE,
        "Migrations depend on one another in a circle: "
            + String.join(" -> ", circle)
            + ". FIX: remove one of these from dependsOn.");
  }
}
