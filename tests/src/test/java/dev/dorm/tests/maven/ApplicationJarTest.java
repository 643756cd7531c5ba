package dev.dorm.tests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.tests.contract.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code java -jar} of an application that migrates when it starts, on a Java without Maven. */
class ApplicationJarTest {
  private static final String APP =
      """
      package library;

      import dev.dorm.Database;
      import dev.dorm.Dorm;
      import dev.dorm.migrate.Migrator;
      import java.util.Arrays;
      import java.util.spi.ToolProvider;

      public final class App {
        public static void main(String[] args) {
          if (args[0].equals("dorm")) {
            String[] words = Arrays.copyOfRange(args, 1, args.length);
            ToolProvider dorm = ToolProvider.findFirst("dorm").orElseThrow();
            System.exit(dorm.run(System.out, System.err, words));
          }
          try (Database database =
              args[0].startsWith("jdbc:postgresql:")
                  ? Database.postgresql(args[0], "postgres", "")
                  : Database.sqlite(args[0])) {
            Dorm.configure(database);
            int applied = Migrator.of(database).migrate();
            Author_.objects.create(Author_.name.set("Ursula"));
            System.out.println(applied + " applied, " + Author_.objects.count() + " rows");
          }
        }
      }
      """;

  /** A Java that has what drivers and pools need, and neither a compiler nor a JShell. */
  private static final String SMALL_JAVA =
      "--limit-modules=java.sql,java.naming,java.management,java.compiler,java.security.sasl,jdk.unsupported";

  @TempDir static Path folder;

  private static Path first;
  private static Path second;
  private static Path shaded;

  @BeforeAll
  static void build() throws IOException {
    ApplicationJar application = new ApplicationJar(folder).source("library/App.java", APP);
    author(application, "");
    first = application.build().thin("first.jar");
    author(application, "int age = 7;");
    second = application.build().thin("second.jar");
    shaded = application.shaded("all.jar");
  }

  private static void author(ApplicationJar application, String more) throws IOException {
    application.source(
        "library/Author.java",
        """
        package library;

        import dev.dorm.Entity;
        import dev.dorm.annotation.CharField;
        import dev.dorm.annotation.Model;

        @Model
        public class Author extends Entity<Author> {
          @CharField(maxLength = 100) String name;
          %s
        }
        """
            .formatted(more));
  }

  private static Command.Result java(Path jar, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Jdk.running().java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                SMALL_JAVA,
                "-jar",
                jar.toString()));
    command.addAll(List.of(words));
    return Command.run(folder, Map.of("DORM_SETTINGS", ""), command);
  }

  private static String run(Path jar, String... words) throws Exception {
    Command.Result result = java(jar, words);
    assertThat(result.code()).as(result.output()).isZero();
    return result.output();
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "POSTGRESQL"})
  void anApplicationMigratesWhenItStarts(DatabaseKind kind) throws Exception {
    String database = kind.isPostgresql() ? DatabaseKind.postgresqlUrl() : "library.db";
    assertThat(run(first, database)).contains("1 applied, 1 rows");
    assertThat(run(first, database)).contains("0 applied, 2 rows");
    assertThat(run(second, database)).contains("1 applied, 3 rows");
    assertThat(run(shaded, database)).contains("0 applied, 4 rows");
    // A rolling deployment: the former build finds a database that is ahead of it.
    assertThat(run(first, "dorm", "migrate", "--user=postgres", url(kind, database)))
        .contains("[?] library.0002_author_age was applied, but is not part of this build")
        .contains("No migrations to apply.");
    assertThat(run(shaded, "dorm", "showmigrations", "--user=postgres", url(kind, database)))
        .contains("library\n [X] 0001_initial\n [X] 0002_author_age");
    assertThat(run(shaded, "dorm", "rollback", "library", "--user=postgres", url(kind, database)))
        .contains("Unapplying library.0002_author_age... OK");
    assertThat(run(first, database)).contains("0 applied, 5 rows");
  }

  private static String url(DatabaseKind kind, String database) {
    return "--url=" + (kind.isPostgresql() ? database : "jdbc:sqlite:" + database);
  }

  @Test
  void whatNeedsAWholeJdkIsSaidWithoutOne() throws Exception {
    Command.Result result = java(second, "dorm", "shell", "--url=jdbc:sqlite:none.db");
    assertThat(result.code()).as(result.output()).isEqualTo(2);
    assertThat(result.output()).contains("[DORM4073]", "FIX: ");
  }
}
