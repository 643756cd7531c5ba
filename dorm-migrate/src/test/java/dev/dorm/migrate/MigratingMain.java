package dev.dorm.migrate;

import dev.dorm.migrate.data.MigrationContext;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.testing.MigratingProcess;
import dev.dorm.migrate.testing.TestDatabase;
import java.io.IOException;
import java.util.List;

/** The program of a {@link MigratingProcess}. */
public final class MigratingMain {
  private MigratingMain() {}

  /** Waits for a line, migrates, and says how many migrations it ran. */
  public static void main(String[] arguments) throws IOException {
    TestDatabase database = MigratingProcess.database(arguments);
    RunJava.Code behind = Boolean.parseBoolean(arguments[2]) ? MigratingMain::stop : RunJava.NOOP;
    Migrator migrator = Migrator.of(database, Modules.of(List.of(MigratingProcess.module(behind))));
    System.out.println("ready");
    next();
    System.out.println(migrator.migrate());
  }

  private static void stop(MigrationContext context) throws IOException {
    System.out.println(MigratingProcess.REBUILT);
    next();
    throw new IllegalStateException("nobody kills " + context.app());
  }

  private static void next() throws IOException {
    if (System.in.read() < 0) {
      throw new IllegalStateException("nobody is there any more");
    }
  }
}
