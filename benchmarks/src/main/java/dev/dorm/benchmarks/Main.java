package dev.dorm.benchmarks;

import dev.dorm.benchmarks.sample.PostgresqlServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures dorm beside hand-written JDBC and its peers, and prints the ratios. */
public final class Main {
  private static final String USAGE =
      """
      java -jar benchmarks.jar [--fast|--check] [--rounds=5] [--seconds=5] [--warmup=5] [--peer-rounds=5] [--turns=8]
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
    System.setProperty("jmh.ignoreLock", "true");
    Campaign campaign;
    try (PostgresqlServer server =
        plan.databases().contains("postgresql") ? PostgresqlServer.start() : null) {
      if (server != null) {
        System.setProperty(PostgresqlServer.PORT, Integer.toString(server.port()));
      }
      campaign = new Campaign(plan, String.join(" ", arguments), versions(plan, server));
      campaign.run();
    }
    System.out.printf("%n%s", campaign.results());
    System.exit(campaign.hasFailed() ? 1 : 0);
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
}
