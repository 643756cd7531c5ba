package dev.dorm.migrate.detect;

import dev.dorm.migrate.detect.Draft.Ref;
import dev.dorm.migrate.detect.Planned.Rank;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts operations into migrations, so that each comes behind those it depends on.
 *
 * <p>An app gets one migration, unless apps wait for one another in a circle: then one of them gets
 * a second, and the circle is cut where it costs least.
 */
final class MigrationSplitter {
  private final ProjectState from;
  private final SortedMap<String, List<Planned>> open = new TreeMap<>();
  private final Map<Token, Ref> done = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private MigrationSplitter(List<Planned> operations, ProjectState from) {
    this.from = from;
    for (Planned planned : operations) {
      open.computeIfAbsent(planned.app(), app -> new ArrayList<>()).add(planned.ofItsModel());
    }
  }

  /**
   * The migrations, each behind those it depends on.
   *
   * @param operations what has to be done
   * @param from the state before
   */
  static List<Draft> split(List<Planned> operations, ProjectState from) {
    MigrationSplitter splitter = new MigrationSplitter(operations, from);
    while (!splitter.open.isEmpty()) {
      splitter.step();
    }
    return List.copyOf(splitter.drafts);
  }

  private void step() {
    for (Map.Entry<String, List<Planned>> app : open.entrySet()) {
      if (ready(app.getValue()).size() == app.getValue().size()) {
        emit(app.getKey(), app.getValue());
        return;
      }
    }
    CycleCut cut =
        CycleCut.cheapest(open, this::ready, from)
            .orElseThrow(() -> stuck(open.values().stream().flatMap(List::stream).toList()));
    open.put(cut.app(), cut.operations());
    emit(cut.app(), ready(cut.operations()));
  }

  /** The operations of an app that wait for nothing but one another. */
  private List<Planned> ready(List<Planned> operations) {
    List<Planned> ready = new ArrayList<>(operations);
    Set<Token> waitedFor = tokens();
    boolean changed = true;
    while (changed) {
      Set<Token> here = new HashSet<>();
      ready.forEach(planned -> here.addAll(planned.provides()));
      changed =
          ready.removeIf(
              planned ->
                  planned.requires().stream()
                      .anyMatch(t -> waitedFor.contains(t) && !here.contains(t)));
    }
    return ready;
  }

  private Set<Token> tokens() {
    Set<Token> tokens = new HashSet<>();
    open.values().forEach(list -> list.forEach(p -> tokens.addAll(p.provides())));
    return tokens;
  }

  private void emit(String app, List<Planned> operations) {
    Ref ref = new Ref(app, numbers.merge(app, 1, Integer::sum));
    List<Planned> sorted = ordered(operations);
    TreeSet<Ref> dependsOn = new TreeSet<>();
    for (Planned planned : sorted) {
      for (Token token : planned.requires()) {
        Ref before = done.get(token);
        if (before != null && !before.app().equals(app)) {
          dependsOn.add(before);
        } else if (before == null && token.isThere() && !token.model().app().equals(app)) {
          dependsOn.add(new Ref(token.model().app(), 0));
        }
      }
    }
    sorted.forEach(planned -> planned.provides().forEach(token -> done.put(token, ref)));
    drafts.add(new Draft(ref, sorted.stream().map(Planned::operation).toList(), dependsOn));
    List<Planned> left = new ArrayList<>(open.getOrDefault(app, List.of()));
    left.removeAll(sorted);
    if (left.isEmpty()) {
      open.remove(app);
    } else {
      open.put(app, left);
    }
  }

  /** By kind; a table to which a relation no longer leads goes when that leads elsewhere. */
  private static List<Planned> ordered(List<Planned> operations) {
    List<Planned> sorted = operations.stream().sorted().toList();
    Set<Token> altered = new HashSet<>();
    sorted.stream()
        .filter(p -> p.rank() == Rank.ALTER_FIELD)
        .forEach(p -> altered.addAll(p.provides()));
    List<Planned> late =
        sorted.stream()
            .filter(p -> p.rank() == Rank.DELETE_MODEL)
            .filter(p -> p.requires().stream().anyMatch(altered::contains))
            .toList();
    Set<Token> gone = new HashSet<>();
    late.forEach(planned -> gone.addAll(planned.provides()));
    List<Planned> ordered = new ArrayList<>(sorted);
    ordered.removeAll(late);
    boolean waiting =
        ordered.stream()
            .filter(p -> p.rank() != Rank.DELETE_MODEL)
            .anyMatch(p -> p.requires().stream().anyMatch(gone::contains));
    ordered.addAll(late);
    if (waiting) {
      throw stuck(ordered);
    }
    return ordered;
  }

  private static PlanRefused stuck(List<Planned> waiting) {
    return new PlanRefused(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        "These changes wait for one another in a circle: "
            + String.join("; ", waiting.stream().map(p -> p.operation().describe()).toList())
            + ". FIX: make them in two steps, with makemigrations in between.");
  }
}
