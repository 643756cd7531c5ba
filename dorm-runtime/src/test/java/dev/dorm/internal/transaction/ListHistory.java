package dev.dorm.internal.transaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What transactions read from lists and appended to them, and what that proves. Each value is
 * appended once, so a list that was read shows the order of all appends before. From these orders
 * follow the edges between transactions: who wrote behind whom (ww), who read whom (wr), and who
 * wrote what another one had not read yet (rw). A cycle is what no serial order explains.
 */
final class ListHistory {
  private final List<Event> committed = new ArrayList<>();
  private final Set<Long> aborted = new HashSet<>();

  /** One operation: a list that was read, or a value that was appended. */
  record Operation(int key, List<Long> seen, long appended) {
    static Operation read(int key, List<Long> seen) {
      return new Operation(key, List.copyOf(seen), 0);
    }

    static Operation append(int key, long value) {
      return new Operation(key, List.of(), value);
    }

    boolean isRead() {
      return appended == 0;
    }
  }

  private record Event(List<Operation> operations) {}

  synchronized void committed(List<Operation> operations) {
    committed.add(new Event(List.copyOf(operations)));
  }

  synchronized void aborted(List<Operation> operations) {
    for (Operation operation : operations) {
      if (!operation.isRead()) {
        aborted.add(operation.appended());
      }
    }
  }

  int size() {
    return committed.size();
  }

  int abortedAppends() {
    return aborted.size();
  }

  /** What a level may not show, as texts; nothing when all is well. */
  List<String> anomalies(Map<Integer, List<Long>> last, Level level) {
    Graph graph = new Graph(last);
    List<String> found = new ArrayList<>(graph.wrongReads());
    if (hasCycle(graph.ww)) {
      found.add("G0: a cycle of writes");
    }
    if (hasCycle(union(graph.ww, graph.wr))) {
      found.add("G1c: a cycle of writes and reads");
    }
    if (level == Level.SNAPSHOT && hasCycle(graph.withOneMissedWrite())) {
      found.add("G-single: a cycle with one read that missed a write");
    }
    if (level == Level.SERIALIZABLE && hasCycle(union(union(graph.ww, graph.wr), graph.rw))) {
      found.add("G2: a cycle with reads that missed writes");
    }
    return found;
  }

  /** How much a level promises. */
  enum Level {
    COMMITTED,
    SNAPSHOT,
    SERIALIZABLE
  }

  private final class Graph {
    private final Map<Integer, List<Long>> last;
    private final Map<Long, Integer> writer = new HashMap<>();
    private final Map<Long, Boolean> intermediate = new HashMap<>();
    private final List<Set<Integer>> ww = edges();
    private final List<Set<Integer>> wr = edges();
    private final List<Set<Integer>> rw = edges();
    private final List<String> wrong = new ArrayList<>();

    Graph(Map<Integer, List<Long>> last) {
      this.last = last;
      for (int i = 0; i < committed.size(); i++) {
        Map<Integer, Long> own = new HashMap<>();
        for (Operation operation : committed.get(i).operations()) {
          if (!operation.isRead()) {
            writer.put(operation.appended(), i);
            Long earlier = own.put(operation.key(), operation.appended());
            if (earlier != null) {
              intermediate.put(earlier, true);
            }
          }
        }
      }
      last.forEach((key, order) -> follow(order));
      for (int i = 0; i < committed.size(); i++) {
        for (Operation operation : committed.get(i).operations()) {
          if (operation.isRead()) {
            read(i, operation);
          }
        }
      }
    }

    List<String> wrongReads() {
      return wrong;
    }

    private void follow(List<Long> order) {
      for (int i = 0; i < order.size(); i++) {
        Integer who = writer.get(order.get(i));
        if (who == null) {
          wrong.add("G1a: " + order.get(i) + " is there, and nobody committed it");
        } else if (i > 0) {
          connect(ww, writer.get(order.get(i - 1)), who);
        }
      }
    }

    private void read(int reader, Operation operation) {
      List<Long> order = last.getOrDefault(operation.key(), List.of());
      List<Long> seen = operation.seen();
      int foreign = seen.size();
      while (foreign > 0 && isOf(reader, seen.get(foreign - 1))) {
        foreign--; // its own, which it may see before anybody else does
      }
      if (foreign > order.size() || !order.subList(0, foreign).equals(seen.subList(0, foreign))) {
        wrong.add("G1a: " + seen + " was read, and " + order + " came of it");
        return;
      }
      if (foreign > 0) {
        long value = seen.get(foreign - 1);
        if (intermediate.containsKey(value)) {
          wrong.add("G1b: " + value + " was read before its transaction was done");
        }
        connect(wr, writer.get(value), reader);
      }
      if (foreign < order.size()) {
        connect(rw, reader, writer.get(order.get(foreign)));
      }
    }

    private boolean isOf(int transaction, long value) {
      Integer who = writer.get(value);
      return who != null && who == transaction;
    }

    /** Writes and reads, each followed by at most one missed write: what a snapshot excludes. */
    private List<Set<Integer>> withOneMissedWrite() {
      List<Set<Integer>> joined = union(ww, wr);
      List<Set<Integer>> all = union(joined, edges());
      for (int i = 0; i < joined.size(); i++) {
        for (int next : joined.get(i)) {
          all.get(i).addAll(rw.get(next));
        }
      }
      return all;
    }
  }

  private List<Set<Integer>> edges() {
    List<Set<Integer>> all = new ArrayList<>();
    for (int i = 0; i < committed.size(); i++) {
      all.add(new HashSet<>());
    }
    return all;
  }

  private static void connect(List<Set<Integer>> edges, Integer from, Integer to) {
    if (from != null && to != null && !from.equals(to)) {
      edges.get(from).add(to);
    }
  }

  private static List<Set<Integer>> union(List<Set<Integer>> some, List<Set<Integer>> others) {
    List<Set<Integer>> all = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      Set<Integer> both = new HashSet<>(some.get(i));
      both.addAll(others.get(i));
      all.add(both);
    }
    return all;
  }

  /** Takes away what nothing leads to, again and again; what stays leads in a circle. */
  private static boolean hasCycle(List<Set<Integer>> edges) {
    int[] incoming = new int[edges.size()];
    edges.forEach(targets -> targets.forEach(target -> incoming[target]++));
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < incoming.length; i++) {
      if (incoming[i] == 0) {
        free.add(i);
      }
    }
    int taken = 0;
    while (!free.isEmpty()) {
      taken++;
      for (int target : edges.get(free.remove())) {
        if (--incoming[target] == 0) {
          free.add(target);
        }
      }
    }
    return taken < edges.size();
  }
}
