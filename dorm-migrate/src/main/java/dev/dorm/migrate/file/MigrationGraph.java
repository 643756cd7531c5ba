package dev.dorm.migrate.file;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All migrations and what they depend on. Valid: nothing is missing and there is no circle. */
public final class MigrationGraph {
  private final SortedMap<MigrationId, MigrationNode> nodes;
  private final List<MigrationNode> order;

  /** With those that are squashed, or squashes. */
  private final List<MigrationNode> all;

  private MigrationGraph(
      SortedMap<MigrationId, MigrationNode> nodes,
      List<MigrationNode> order,
      Collection<MigrationNode> all) {
    this.nodes = nodes;
    this.order = order;
    this.all = List.copyOf(all);
  }

  /**
   * The graph of these migrations.
   *
   * @throws PlanRefused when two have one name, one depends on something that is not there, or
   *     there is a circle
   */
  public static MigrationGraph of(Collection<MigrationNode> migrations) {
    return of(migrations, Set.of(), Set.of());
  }

  /**
   * This graph as it counts for a database.
   *
   * @param applied the migrations that it has
   * @param begun those that stopped halfway
   */
  public MigrationGraph given(Set<MigrationId> applied, Set<MigrationId> begun) {
    return of(all, applied, begun);
  }

  /** All migrations, those that were squashed and those that they were squashed into. */
  public List<MigrationNode> all() {
    return all;
  }

  private static MigrationGraph of(
      Collection<MigrationNode> migrations, Set<MigrationId> applied, Set<MigrationId> begun) {
    SortedMap<MigrationId, MigrationNode> nodes = new TreeMap<>();
    requireNames(migrations);
    for (MigrationNode node : Squashes.resolve(migrations, applied, begun)) {
      nodes.put(node.id(), node);
    }
    nodes.values().forEach(node -> checkDependencies(node, nodes));
    return new MigrationGraph(nodes, TopologicalOrder.of(nodes), migrations);
  }

  private static void requireNames(Collection<MigrationNode> migrations) {
    Set<MigrationId> names = new HashSet<>();
    for (MigrationNode node : migrations) {
      if (!names.add(node.id())) {
        throw new PlanRefused(
            MigrationCode.DUPLICATE_MIGRATION,
            "There are two migrations " + node.id() + ". FIX: give one of them another name.");
      }
    }
  }

  private static void checkDependencies(
      MigrationNode node, SortedMap<MigrationId, MigrationNode> nodes) {
    for (MigrationId dependency : node.dependsOn()) {
      if (!nodes.containsKey(dependency)) {
        throw new PlanRefused(
            MigrationCode.DEPENDENCY_MISSING,
            node.id()
                + " depends on "
                + dependency
                + ", which does not exist. FIX: correct dependsOn, or add the module that holds it"
                + " to the class path.");
      }
    }
  }

  /** The migration of that name. */
  public Optional<MigrationNode> find(MigrationId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /**
   * The graph in which a migration counts: this one, or that of a database which is in the middle
   * of it, when it was squashed.
   *
   * @param app the app
   * @param prefix the migration's name, or the beginning of it
   */
  public MigrationGraph counting(String app, String prefix) {
    List<MigrationId> named =
        all.stream()
            .map(MigrationNode::id)
            .filter(id -> id.app().equals(app) && id.name().startsWith(prefix))
            .toList();
    return named.size() == 1 ? counting(named) : this;
  }

  /** The graph in which migrations count, those that were squashed too. */
  public MigrationGraph counting(Collection<MigrationId> migrations) {
    Set<MigrationId> squashed = new HashSet<>(migrations);
    squashed.removeAll(nodes.keySet());
    squashed.retainAll(all.stream().map(MigrationNode::id).toList());
    return squashed.isEmpty() ? this : given(Set.of(), squashed);
  }

  /**
   * What leads as far as a squash that does not count here, since the database has some of those
   * that it stands for: the last of them. Empty when there is no such squash.
   *
   * @param app the app
   * @param prefix the squash's name, or the beginning of it
   */
  public Optional<MigrationNode> standIn(String app, String prefix) {
    List<MigrationNode> squashes =
        all.stream()
            .filter(node -> node.id().app().equals(app) && !node.replaces().isEmpty())
            .filter(node -> !prefix.isEmpty() && node.id().name().startsWith(prefix))
            .toList();
    List<MigrationNode> named =
        squashes.stream().filter(node -> node.id().name().equals(prefix)).toList();
    List<MigrationNode> found = named.isEmpty() ? squashes : named;
    return found.size() == 1 ? last(found.get(0)) : Optional.empty();
  }

  private Optional<MigrationNode> last(MigrationNode squash) {
    MigrationId last = squash.replaces().get(squash.replaces().size() - 1);
    MigrationNode counted = nodes.get(last);
    return counted != null
        ? Optional.of(counted)
        : all.stream()
            .filter(node -> node.id().equals(last) && !node.replaces().isEmpty())
            .findFirst()
            .flatMap(this::last);
  }

  /**
   * All migrations, each behind those it depends on; the same graph gives the same order
   * everywhere.
   */
  public List<MigrationNode> order() {
    return order;
  }

  /** The labels of all apps. */
  public SortedSet<String> apps() {
    SortedSet<String> apps = new TreeSet<>();
    nodes.keySet().forEach(id -> apps.add(id.app()));
    return apps;
  }

  /** The migrations of an app, by name. */
  public List<MigrationNode> ofApp(String app) {
    return nodes.values().stream().filter(node -> node.id().app().equals(app)).toList();
  }

  /** The migrations of an app that no other one of it depends on. */
  public List<MigrationId> leaves(String app) {
    Set<MigrationId> inner = new HashSet<>();
    List<MigrationNode> own = ofApp(app);
    own.forEach(node -> inner.addAll(node.dependsOn()));
    return own.stream().map(MigrationNode::id).filter(id -> !inner.contains(id)).toList();
  }

  /**
   * The last migration of an app, when it has one at all.
   *
   * @throws PlanRefused when there are several
   */
  public Optional<MigrationId> leaf(String app) {
    List<MigrationId> leaves = leaves(app);
    if (leaves.size() > 1) {
      throw new PlanRefused(
          MigrationCode.SEVERAL_LEAVES,
          "The app "
              + app
              + " has more than one last migration: "
              + String.join(", ", leaves.stream().map(MigrationId::name).toList())
              + ". FIX: let one of them depend on the other, when it was not applied yet.");
    }
    return leaves.stream().findFirst();
  }

  /** Checks that every app has one last migration. */
  public void requireSingleLeaves() {
    apps().forEach(this::leaf);
  }

  /** A migration and all that come before it. */
  public Set<MigrationId> upTo(MigrationId id) {
    Set<MigrationId> found = new HashSet<>();
    collect(id, found);
    return Collections.unmodifiableSet(found);
  }

  private void collect(MigrationId id, Set<MigrationId> found) {
    List<MigrationId> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      MigrationNode node = nodes.get(open.remove(open.size() - 1));
      if (node != null && found.add(node.id())) {
        open.addAll(node.dependsOn());
      }
    }
  }

  /** These migrations and all that depend on them. */
  public Set<MigrationId> from(Collection<MigrationId> ids) {
    Set<MigrationId> found = new HashSet<>(ids);
    for (MigrationNode node : order) {
      if (node.dependsOn().stream().anyMatch(found::contains)) {
        found.add(node.id());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** The state without these migrations and all that depend on them. */
  public ProjectState before(Collection<MigrationId> ids) {
    Set<MigrationId> later = from(ids);
    ProjectState state = ProjectState.empty();
    for (MigrationNode node : order) {
      if (!later.contains(node.id())) {
        state = node.apply(state);
      }
    }
    return state;
  }

  /** The state after all migrations. */
  public ProjectState replay() {
    ProjectState state = ProjectState.empty();
    for (MigrationNode node : order) {
      state = node.apply(state);
    }
    return state;
  }
}
