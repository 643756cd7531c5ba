package dev.dorm.migrate.testing;

import dev.dorm.migrate.Cols;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Ops;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.state.Engine;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A process of its own that migrates, and that can be stopped at a known place. */
public final class MigratingProcess implements AutoCloseable {
  /** What it says when the table is written anew and nothing is committed. */
  public static final String REBUILT = "rebuilt";

  private final Process process;
  private final BufferedReader output;

  private MigratingProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The migrations: one that changes the type of a column, and then runs code. */
  public static MigrationModule module(RunJava.Code behind) {
    return Inline.module(
        "blog",
        Inline.migration(
            "0001_initial",
            List.of(),
            Ops.createModel(
                "Author", "authors", Cols.bigAuto("id"), Cols.varchar("v", 20).notNull())),
        Inline.migration(
            "0002_rows",
            List.of("blog.0001_initial"),
            Ops.runSql(
                "rows",
                Ops.sql("INSERT INTO authors (v) VALUES ('12'), ('-7'), ('0')"),
                Ops.sql("DELETE FROM authors"))),
        Inline.migration(
            "0003_type",
            List.of("blog.0002_rows"),
            Ops.alterField("Author", Cols.integer("v").notNull()),
            Ops.runJava("behind", behind, RunJava.NOOP)));
  }

  /**
   * Starts a process that waits for a line, and then migrates.
   *
   * @param stops whether it stops for ever behind the change of the type
   */
  public static MigratingProcess start(TestDatabase database, boolean stops) throws IOException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    String path =
        System.getProperty("java.class.path", "")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            path,
            "dev.dorm.migrate.MigratingMain",
            database.engine().name(),
            database.url(),
            String.valueOf(stops));
    return new MigratingProcess(builder.redirectErrorStream(true).start());
  }

  /** The next line that it prints; an empty one when it ended. */
  public String line() throws IOException {
    String line = output.readLine();
    return line == null ? "" : line;
  }

  /** Lets it go on. */
  public void go() throws IOException {
    OutputStream input = process.getOutputStream();
    input.write('\n');
    input.flush();
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Its exit code, when it ends by itself. */
  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The database that a process was started for. */
  public static TestDatabase database(String[] arguments) {
    return TestDatabase.at(Engine.valueOf(arguments[0]), arguments[1]);
  }
}
