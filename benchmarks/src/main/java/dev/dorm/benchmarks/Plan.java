package dev.dorm.benchmarks;

import dev.dorm.benchmarks.side.Sides;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, how long, and how often.
 *
 * @param workloads the workloads' names
 * @param databases {@code sqlite}, {@code postgresql}
 * @param sides the sides that are compared, {@code dorm} among them
 * @param rounds how often every side is measured, each time in a process of its own
 * @param peerRounds how many of the rounds the other libraries take part in
 * @param warmup iterations before each measurement
 * @param iterations iterations of each measurement; 0 to do each workload once, only to compare
 *     what the sides read and write
 * @param millis how long an iteration takes
 * @param turns how often the sides take turns in one process; 0 for processes of JMH
 * @param out the file that the results are written to, null for none
 */
record Plan(
    List<String> workloads,
    List<String> databases,
    List<String> sides,
    int rounds,
    int peerRounds,
    int warmup,
    int iterations,
    int millis,
    int turns,
    @Nullable String out) {
  private static final String ORDERED = "BulkUpdateOrdered1000";

  private static final Plan FULL =
      new Plan(
          List.of(
              "GetByPk",
              "List1000",
              "Stream100000",
              "Join1000",
              "Prefetch100",
              "PrefetchTags100",
              "Counts1000",
              "InsertOne",
              "BulkInsert10000",
              "BulkInsertKeyed10000",
              "BulkUpdate1000",
              ORDERED,
              "LoadChangeSave",
              "AsyncGet1000",
              "ColdStart",
              "Migrate100",
              "Compile1",
              "Compile100",
              "Compile500"),
          List.of("sqlite", "postgresql"),
          Sides.OWN,
          5,
          Integer.MAX_VALUE,
          5,
          5,
          1000,
          0,
          null);

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException when it is not understood
   */
  static Plan parse(String... arguments) {
    Plan plan = FULL;
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String value = argument.substring(equals + 1);
      plan =
          switch (name) {
            case "--fast" -> plan.lasting(1, 1, 1, 700).without("Compile500");
            case "--check" -> plan.lasting(1, 0, 0, 0);
            case "--workload" -> plan.withWorkloads(List.of(value.split(",")));
            case "--database" -> plan.withDatabases(List.of(value.split(",")));
            case "--side" -> plan.withSides(List.of(value.split(",")));
            case "--peer-rounds" -> plan.withPeerRounds(Integer.parseInt(value));
            case "--warmup" ->
                plan.lasting(plan.rounds, Integer.parseInt(value), plan.iterations, plan.millis);
            case "--rounds" ->
                plan.lasting(Integer.parseInt(value), plan.warmup, plan.iterations, plan.millis);
            case "--seconds" -> plan.lasting(Double.parseDouble(value));
            case "--turns" -> plan.inTurns(Integer.parseInt(value));
            case "--out" -> plan.withOut(value);
            default -> throw new IllegalArgumentException("Unknown option: " + argument);
          };
    }
    if (plan.workloads.isEmpty()) {
      throw new IllegalArgumentException(
          "No workload is left: --fast leaves Compile500 out. FIX: name --workload behind it.");
    }
    return plan;
  }

  /** The databases of a workload: SQLite has one writer, whose locks need no order. */
  List<String> databases(String workload) {
    return workload.equals(ORDERED)
        ? databases.stream().filter(database -> !database.equals("sqlite")).toList()
        : databases;
  }

  /** The sides that are other libraries. */
  List<String> peers() {
    return sides.stream().filter(side -> !Sides.OWN.contains(side)).toList();
  }

  /** The sides that are measured in a round, counted from 1. */
  List<String> sides(int round) {
    return round <= peerRounds ? sides : sides.stream().filter(Sides.OWN::contains).toList();
  }

  private Plan without(String workload) {
    return withWorkloads(workloads.stream().filter(name -> !name.equals(workload)).toList());
  }

  private Plan withWorkloads(List<String> chosen) {
    return new Plan(
        chosen, databases, sides, rounds, peerRounds, warmup, iterations, millis, turns, out);
  }

  private Plan withDatabases(List<String> chosen) {
    return new Plan(
        workloads, chosen, sides, rounds, peerRounds, warmup, iterations, millis, turns, out);
  }

  /** dorm is always there: all others are compared with it. */
  private Plan withSides(List<String> chosen) {
    for (String side : chosen) {
      if (!Sides.exists(side)) {
        throw new IllegalArgumentException(
            "There is no side " + side + ". FIX: build with -Ppeers to have " + Sides.PEERS + ".");
      }
    }
    List<String> all = new ArrayList<>(chosen);
    if (!all.contains("dorm")) {
      all.add(0, "dorm");
    }
    return new Plan(
        workloads, databases, all, rounds, peerRounds, warmup, iterations, millis, turns, out);
  }

  /** Iterations of about a second each, as many to warm up as to measure. */
  private Plan lasting(double seconds) {
    int count = (int) Math.max(1, Math.round(seconds));
    return lasting(rounds, count, count, (int) Math.max(1, seconds * 1000 / count));
  }

  private Plan withPeerRounds(int chosen) {
    return new Plan(
        workloads, databases, sides, rounds, chosen, warmup, iterations, millis, turns, out);
  }

  private Plan lasting(int newRounds, int newWarmup, int newIterations, int newMillis) {
    return new Plan(
        workloads,
        databases,
        sides,
        newRounds,
        peerRounds,
        newWarmup,
        newIterations,
        newMillis,
        turns,
        out);
  }

  private Plan inTurns(int chosen) {
    return new Plan(workloads, databases, sides, 1, peerRounds, warmup, 1, 1000, chosen, out);
  }

  private Plan withOut(String file) {
    return new Plan(
        workloads, databases, sides, rounds, peerRounds, warmup, iterations, millis, turns, file);
  }
}
