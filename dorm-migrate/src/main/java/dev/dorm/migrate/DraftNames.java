package dev.dorm.migrate;

import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.Draft.Ref;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNamer;
import dev.dorm.migrate.file.MigrationNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives drafts their names, and the migrations they depend on. */
final class DraftNames {
  private final MigrationGraph graph;
  private final @Nullable String words;
  private final Map<Ref, MigrationId> named = new HashMap<>();

  DraftNames(MigrationGraph graph, @Nullable String words) {
    this.graph = graph;
    this.words = words;
  }

  /** The drafts of some apps and those they depend on; all when no app is named. */
  static List<Draft> chosen(List<Draft> drafts, List<String> apps) {
    if (apps.isEmpty()) {
      return drafts;
    }
    Set<Ref> wanted = new HashSet<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Ref ref = draft.ref();
      boolean later =
          wanted.stream().anyMatch(w -> w.app().equals(ref.app()) && w.number() > ref.number());
      if (apps.contains(ref.app()) || wanted.contains(ref) || later) {
        wanted.add(ref);
        wanted.addAll(draft.dependsOn());
      }
    }
    return drafts.stream().filter(draft -> wanted.contains(draft.ref())).toList();
  }

  List<MigrationNode> named(List<Draft> drafts) {
    List<MigrationNode> nodes = new ArrayList<>();
    for (Draft draft : drafts) {
      Ref ref = draft.ref();
      int number = nextNumber(graph, ref.app()) + ref.number() - 1;
      String name =
          words == null
              ? MigrationNamer.name(number, draft.operations())
              : MigrationNamer.numbered(number, words);
      MigrationId id = new MigrationId(ref.app(), name);
      named.put(ref, id);
      List<MigrationId> dependsOn = new ArrayList<>();
      find(new Ref(ref.app(), ref.number() - 1)).ifPresent(dependsOn::add);
      draft.dependsOn().forEach(other -> find(other).ifPresent(dependsOn::add));
      nodes.add(new MigrationNode(id, dependsOn, draft.operations(), List.of(), draft.atomic()));
    }
    return nodes;
  }

  private Optional<MigrationId> find(Ref ref) {
    return ref.number() == 0 ? graph.leaf(ref.app()) : Optional.ofNullable(named.get(ref));
  }

  /** The number behind the highest of an app. */
  static int nextNumber(MigrationGraph graph, String app) {
    return graph.all().stream()
            .filter(node -> node.id().app().equals(app))
            .mapToInt(node -> node.id().number())
            .max()
            .orElse(0)
        + 1;
  }
}
