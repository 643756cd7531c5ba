package dev.dorm.benchmarks.once;

import dev.dorm.benchmarks.Measurement;
import dev.dorm.benchmarks.sample.SampleDatabase;
import dev.dorm.benchmarks.sample.SampleRows;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A new process until it has shown its first row and ended. */
public final class ColdStart implements Once, AutoCloseable {
  private static final int ID = 7;

  private final SampleDatabase sample;

  /** Makes the database that the processes read. */
  public ColdStart(String system) throws Exception {
    sample = SampleDatabase.create(system);
    sample.fill(SampleRows.COUNT);
  }

  @Override
  public boolean has(String side) {
    return isServer() || !side.equals("plain");
  }

  /** Starts a process; it says what processor time it took. */
  @Override
  public Measurement measure(String side) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-cp",
            System.getProperty("java.class.path"),
            program(side).getName(),
            sample.url(),
            Integer.toString(ID),
            side);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    double micros = (System.nanoTime() - start) / 1000.0;
    List<String> lines = output.lines().toList();
    if (status != 0 || lines.size() != 2 || !lines.get(0).equals(SampleRows.author(ID).name())) {
      throw new IllegalStateException(side + " did not show its row but: " + output);
    }
    return new Measurement(micros, Long.parseLong(lines.get(1)) / 1000.0, Double.NaN);
  }

  private boolean isServer() {
    return sample.system().equals("postgresql");
  }

  /** A server's expert keeps connections, as dorm does; a file's needs no pool. */
  private Class<?> program(String side) {
    return switch (side) {
      case "dorm" -> DormFirstRow.class;
      case "expert" -> isServer() ? PooledFirstRow.class : JdbcFirstRow.class;
      case "plain" -> JdbcFirstRow.class;
      default -> PeerFirstRow.class;
    };
  }

  @Override
  public void close() throws IOException {
    sample.close();
  }
}
