package dev.dorm.tests.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program and keeps what it printed. */
final class Command {
  private static final long MINUTES = 20;

  private Command() {}

  /**
   * What a program left behind.
   *
   * @param code its exit code
   * @param output what it printed to both of its outputs
   */
  record Result(int code, String output) {}

  /** Runs a program to its end; variables without a value are taken away. */
  static Result run(Path folder, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("dorm-command", ".log");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        throw new IOException(words + " did not end:\n" + Files.readString(log, UTF_8));
      }
      return new Result(process.exitValue(), Files.readString(log, UTF_8));
    } finally {
      Files.delete(log);
    }
  }
}
