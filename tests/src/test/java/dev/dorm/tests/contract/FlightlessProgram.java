package dev.dorm.tests.contract;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.tests.stub.Author_;

/** Runs statements in a process whose JDK has no flight recorder. */
final class FlightlessProgram {
  private FlightlessProgram() {}

  /** Writes, reads, and says how much. */
  public static void main(String[] arguments) {
    Dorm.configure(Database.sqlite(":memory:"));
    StubTables.create(Dorm.database(), DatabaseKind.SQLITE_MEMORY);
    Dorm.atomic(() -> ContractTest.author("a", 1));
    boolean recorder = ModuleLayer.boot().findModule("jdk.jfr").isPresent();
    System.out.println("recorder: " + recorder + ", rows: " + Author_.objects.count());
    Dorm.shutdown();
  }
}
