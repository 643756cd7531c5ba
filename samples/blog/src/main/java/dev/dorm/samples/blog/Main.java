package dev.dorm.samples.blog;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.migrate.Migrator;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the blog's database and shows what can be done with it. */
public final class Main {
  private Main() {}

  /**
   * Runs the sample.
   *
   * @param arguments the SQLite file, {@code blog.db} when it is left out; it is made anew
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments.length == 0 ? "blog.db" : arguments[0]);
    for (String suffix : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(Path.of(file + suffix));
    }
    PrintStream out = System.out;
    try (Database database =
        Database.sqlite(file)
            .listener(
                event ->
                    out.printf(
                        Locale.ROOT, "      %s  %.1f ms%n", event.sql(), event.nanos() / 1e6))) {
      out.printf("Migrations applied: %d%n", Migrator.of(database).migrate());
      Dorm.configure(database);
      new Blog(database, out).run();
    }
    out.printf("%nThe database is %s.%n", file.toAbsolutePath().normalize());
  }
}
