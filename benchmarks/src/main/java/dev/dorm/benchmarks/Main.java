package dev.dorm.benchmarks;

import dev.dorm.benchmarks.sample.PostgresqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Measures dorm beside hand-written JDBC and its peers, and prints the ratios. */
public final class Main {
  private static final String USAGE =
      """
      java -jar benchmarks.jar [--fast|--check] [--rounds=5] [--seconds=5]
                               [--workload=GetByPk,ColdStart,…]
                               [--database=sqlite,postgresql] [--out=results.md]
                               [--side=dorm,expert,plain,jooq,mybatis,hibernate,jimmer,ebean]
      """;

  private Main() {}

  /** Runs what the command line says. */
  public static void main(String... arguments) throws Exception {
    Plan plan;
    try {
      plan = Plan.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    System.setProperty(JmhRun.LOG_LEVEL, "warn");
    String results;
    try (PostgresqlServer server =
        plan.databases().contains("postgresql") ? PostgresqlServer.start() : null) {
      if (server != null) {
        System.setProperty(PostgresqlServer.PORT, Integer.toString(server.port()));
      }
      List<String> versions = versions(plan, server);
      results = Results.of(plan, String.join(" ", arguments), versions, measure(plan));
    }
    System.out.printf("%n%s", results);
    if (plan.out() != null) {
      Files.writeString(Path.of(plan.out()), results);
    }
  }

  private static List<String> versions(Plan plan, @Nullable PostgresqlServer server)
      throws IOException, SQLException {
    List<String> versions = new ArrayList<>();
    versions.add(Versions.of("jdbc:sqlite::memory:", ""));
    if (server != null) {
      versions.add(
          Versions.of(
              "jdbc:postgresql://localhost:" + server.port() + "/postgres", PostgresqlServer.USER));
    }
    versions.addAll(Versions.of(plan.peers()));
    return versions;
  }

  private static List<Comparison> measure(Plan plan) throws Exception {
    List<Comparison> comparisons = new ArrayList<>();
    for (String workload : plan.workloads()) {
      if (OnceRun.isWithoutDatabase(workload)) {
        comparisons.add(new Comparison(workload, "–"));
      } else {
        for (String database : plan.databases()) {
          comparisons.add(new Comparison(workload, database));
        }
      }
    }
    for (int round = 1; round <= plan.rounds(); round++) {
      for (Comparison comparison : comparisons) {
        if (OnceRun.knows(comparison.workload())) {
          OnceRun.measure(plan, comparison);
        } else {
          JmhRun.measure(plan, comparison);
        }
        show(round, plan, comparison);
      }
    }
    return comparisons;
  }

  private static void show(int round, Plan plan, Comparison comparison) {
    for (String side : plan.sides()) {
      Measurement last = comparison.last(side);
      System.out.printf(
          Locale.ROOT,
          "round %d: %-15s %-10s %-9s %,10.1f µs, CPU %,10.1f µs, %,11.0f bytes%n",
          round,
          comparison.workload(),
          comparison.database(),
          side,
          last.micros(),
          last.processorMicros(),
          last.bytes());
    }
  }
}
