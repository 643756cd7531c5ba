package dev.dorm.migrate;

import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SchemaNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The apps that had a name of a table or an index at any point of the history. */
final class FormerNames {
  private final Map<String, SortedSet<String>> owners = new HashMap<>();

  private FormerNames() {}

  static FormerNames of(MigrationGraph graph) {
    FormerNames names = new FormerNames();
    ProjectState state = ProjectState.empty();
    for (MigrationNode node : graph.order()) {
      ProjectState after = node.apply(state);
      names.add(state, after);
      state = after;
    }
    return names;
  }

  private void add(ProjectState before, ProjectState after) {
    for (ModelState model : after.models().values()) {
      if (!model.equals(before.models().get(model.key()))) {
        for (String name : SchemaNames.of(model)) {
          owners.computeIfAbsent(name, any -> new TreeSet<>()).add(model.key().app());
        }
      }
    }
  }

  /** The apps that had one of the names that stand in the second state only. */
  SortedSet<String> owners(ProjectState before, ProjectState after) {
    Set<String> taken = names(after);
    taken.removeAll(names(before));
    SortedSet<String> apps = new TreeSet<>();
    taken.forEach(name -> apps.addAll(owners.getOrDefault(name, new TreeSet<>())));
    return apps;
  }

  private static Set<String> names(ProjectState state) {
    Set<String> names = new HashSet<>();
    state.models().values().forEach(model -> names.addAll(SchemaNames.of(model)));
    return names;
  }
}
