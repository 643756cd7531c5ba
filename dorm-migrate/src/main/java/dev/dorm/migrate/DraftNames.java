package dev.dorm.migrate;

import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.Draft.Ref;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNamer;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    if (drafts.isEmpty()) {
      return nodes;
    }
    FormerNames former = FormerNames.of(graph);
    ProjectState state = graph.replay();
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
      if (draft.operations().stream().anyMatch(DraftNames::endsAName)) {
        referring(ref.app()).filter(other -> !dependsOn.contains(other)).forEach(dependsOn::add);
      }
      ProjectState after = draft.apply(state);
      former.owners(state, after).stream()
          .filter(app -> Stream.concat(dependsOn.stream(), Stream.of(id)).noneMatch(isOf(app)))
          .forEach(app -> graph.leaf(app).ifPresent(dependsOn::add));
      state = after;
      nodes.add(new MigrationNode(id, dependsOn, draft.operations(), List.of(), draft.atomic()));
    }
    return nodes;
  }

  private static Predicate<MigrationId> isOf(String app) {
    return id -> id.app().equals(app);
  }

  /** Whether a model is called so no longer. */
  private static boolean endsAName(Operation operation) {
    return operation instanceof RenameModel
        || operation instanceof DeleteModel
        || operation instanceof MoveModel;
  }

  /**
   * The last migrations of the apps that ever referred to models of an app: in them the models are
   * called as before, so they come first on every database.
   */
  private Stream<MigrationId> referring(String app) {
    return graph.all().stream()
        .filter(node -> !node.id().app().equals(app))
        .filter(node -> node.dependsOn().stream().anyMatch(id -> id.app().equals(app)))
        .map(node -> node.id().app())
        .distinct()
        .sorted()
        .flatMap(other -> graph.leaf(other).stream());
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
