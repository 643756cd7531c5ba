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
    return run(folder, environment, "", words);
  }

  /** Runs a program that reads an input. */
  static Result run(Path folder, Map<String, String> environment, String input, List<String> words)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("dorm-command", ".log");
    ProcessBuilder builder = new ProcessBuilder(words);
    Path typed = Files.writeString(Files.createTempFile("dorm-command", ".in"), input, UTF_8);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(typed.toFile());
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
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        throw new IOException(words + " did not end:\n" + Files.readString(log, UTF_8));
      }
      return new Result(process.exitValue(), Files.readString(log, UTF_8));
    } finally {
      Files.delete(log);
      Files.delete(typed);
    }
  }
}
