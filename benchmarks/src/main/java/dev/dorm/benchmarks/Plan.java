package dev.dorm.benchmarks;

import java.util.List;

/**
 * What is measured, how long, and how often.
 *
 * @param workloads the workloads' names
 * @param databases {@code sqlite}, {@code postgresql}
 * @param sides the sides that are compared, {@code dorm} among them
 * @param rounds how often every side is measured, each time in a process of its own
 * @param warmup seconds before each measurement
 * @param seconds seconds of each measurement
 */
record Plan(
    List<String> workloads,
    List<String> databases,
    List<String> sides,
    int rounds,
    int warmup,
    int seconds) {
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
              "BulkUpdate1000",
              "LoadChangeSave"),
          List.of("sqlite", "postgresql"),
          List.of("dorm", "expert", "plain"),
          5,
          5,
          5);

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
            case "--fast" -> new Plan(plan.workloads, plan.databases, plan.sides, 1, 3, 2);
            case "--workload" -> plan.withWorkloads(List.of(value.split(",")));
            case "--database" -> plan.withDatabases(List.of(value.split(",")));
            case "--side" -> plan.withSides(List.of(value.split(",")));
            case "--rounds" -> plan.withRounds(Integer.parseInt(value));
            default -> throw new IllegalArgumentException("Unknown option: " + argument);
          };
    }
    return plan;
  }

  private Plan withWorkloads(List<String> chosen) {
    return new Plan(chosen, databases, sides, rounds, warmup, seconds);
  }

  private Plan withDatabases(List<String> chosen) {
    return new Plan(workloads, chosen, sides, rounds, warmup, seconds);
  }

  private Plan withSides(List<String> chosen) {
    return new Plan(workloads, databases, chosen, rounds, warmup, seconds);
  }

  private Plan withRounds(int count) {
    return new Plan(workloads, databases, sides, count, warmup, seconds);
  }
}
