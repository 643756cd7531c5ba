package dev.dorm.benchmarks.once;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.sample.SampleDatabase;
import java.nio.file.Path;

/** A process that shows one row by dorm. */
final class DormFirstRow {
  private DormFirstRow() {}

  /** Shows the name of the author of a key, and the processor time of the process. */
  public static void main(String[] arguments) {
    String url = arguments[0];
    try (Database database =
        url.startsWith(SampleDatabase.SQLITE)
            ? Database.sqlite(Path.of(url.substring(SampleDatabase.SQLITE.length())))
            : Database.postgresql(url, "postgres", "")) {
      Dorm.configure(database);
      long id = Long.parseLong(arguments[1]);
      System.out.println(Author_.objects.get(Author_.id.eq(id)).getName());
    }
    System.out.println(ProcessorTime.ofThisProcess());
  }
}
