package dev.dorm.tests.contract;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Names a database of SQLite, waits for its library, and then uses it. */
final class StartProgram {
  private StartProgram() {}

  /**
   * Says how many files the driver has unpacked before the first use, whether there is a database
   * then, and what the first use gives.
   */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    Path file = Path.of(arguments[0]);
    Dorm.configure(Database.sqlite(file));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("dorm-sqlite-library")) {
        thread.join();
      }
    }
    System.out.println("libraries: " + libraries(Path.of(arguments[1])));
    System.out.println("database: " + Files.exists(file));
    System.out.println("first use: " + use());
    System.out.println("again: " + use());
  }

  private static String use() {
    try {
      return Dorm.raw("SELECT 7 AS n").as(row -> row.get("n", Long.class)).list().toString();
    } catch (DormException failure) {
      return String.valueOf(failure.getMessage());
    }
  }

  private static long libraries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.toString().endsWith(".lck")).count();
    }
  }
}
