package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the tests in a Java process of its own. */
public final class JavaProgram {
  private JavaProgram() {}

  /**
   * Runs a program to its end, which must be a good one.
   *
   * @param directory for what it prints
   * @param options of the virtual machine
   * @return what it printed to both of its outputs
   */
  public static String run(
      Path directory, List<String> options, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    return run(directory, options, classPath, program, arguments);
  }

  /** Runs a program with another class path. */
  static String run(
      Path directory,
      List<String> options,
      String classPath,
      Class<?> program,
      List<String> arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(directory, "output", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath + File.pathSeparator);
    command.add(program.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(20, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
