package dev.dorm.tests.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.shell.Shell;
import dev.dorm.migrate.shell.ShellSetup;
import dev.dorm.tests.chinook.migrations.ChinookMigrations;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell, fed with lines instead of a terminal. */
class ShellTest {
  private static final List<String> MODELS =
      List.of("dev.dorm.tests.chinook.Artist", "dev.dorm.tests.chinook.Album");

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .map(Path::of)
        .map(Path::toAbsolutePath)
        .toList();
  }

  private static String run(ShellSetup setup, String... lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Shell shell = Shell.start(setup, out)) {
      shell.run(new StringReader(String.join("\n", lines)));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void modelsDatabaseSqlAndFutures(@TempDir Path directory) {
    Path file = directory.resolve("shop.db");
    try (Database database = Database.sqlite(file)) {
      Migrator.of(database, ChinookMigrations.INSTANCE).migrate();
    }
    String database = "dev.dorm.Database.sqlite(\"" + file.toString().replace("\\", "/") + "\")";
    String output =
        run(
            new ShellSetup(classPath(), MODELS, database),
            "var artist = Artist_.objects.create(Artist_.name.set(\"O'Neil\"));",
            "Artist_.objects.filter(",
            "    Artist_.name.eq(\"O'Neil\")).count()",
            "Artist_.objects.acount()",
            "var all = await(Artist_.objects.alist());",
            "all.size()",
            "await Artist_.objects.acount()",
            "List<dev.dorm.tests.chinook.Artist> again = await Artist_.objects.filter(",
            "    Artist_.name.eq(\"O'Neil\")).alist();",
            "again.size() + 41",
            "/vars",
            "Album_.objects.aget(Album_.id.eq(99L))",
            "1 + nothing",
            "int twice(int i) { return 2 * i; }",
            "twice(21)",
            "exit",
            "never()");
    assertThat(output)
        .startsWith("Models: Album, Artist. The database is open. exit ends, /help helps.")
        .contains("|  What is not complete goes on in the next line. exit ends.")
        .containsPattern("-- SELECT count\\(\\*\\).*\\R\\$\\d+ ==> 1\\R")
        .containsPattern("again ==> \\[")
        .containsPattern("\\$\\d+ ==> 42\\R")
        .contains("-- INSERT INTO \"chinook_artist\"")
        .contains("  ...> ")
        .containsPattern("\\$\\d+ ==> 1\\R")
        .containsPattern("-- SELECT count\\(\\*\\).*\\R\\$\\d+ ==> 1 \\(awaited\\)")
        .containsPattern("\\|  .*DoesNotExist: ")
        .contains("|  cannot find symbol")
        .containsPattern("\\$\\d+ ==> 42")
        .doesNotContain("never");
    try (Database again = Database.sqlite(file)) {
      assertThat(again.run(() -> dev.dorm.tests.chinook.Artist_.objects.count())).isEqualTo(1);
    }
  }

  @Test
  void whatCannotBeginIsSaid() {
    assertThatThrownBy(
            () ->
                run(
                    new ShellSetup(
                        classPath(), List.of("missing.Model"), "dev.dorm.Database.sqlite(\"x\")")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("DORM4074")
        .hasMessageContaining("missing");
  }
}
