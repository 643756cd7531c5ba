package dev.dorm.tests.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Maven of this machine, offline and with a private local repository. */
final class Maven {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final Path repository;

  Maven(PrivateRepository repository) {
    this.repository = repository.root();
  }

  /** Runs goals in a directory. */
  Command.Result run(Jdk jdk, Path folder, String... goals)
      throws IOException, InterruptedException {
    return typing(jdk, folder, "", goals);
  }

  /** Runs goals that read an input. */
  Command.Result typing(Jdk jdk, Path folder, String input, String... goals)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(executable());
    words.add("--batch-mode");
    words.add("--offline");
    words.add("-Dstyle.color=never");
    words.add("-Dmaven.repo.local=" + repository);
    // What the build took from a mirror of its own settings counts too.
    words.add("-Dmaven.legacyLocalRepo=true");
    words.addAll(List.of(goals));
    return Command.run(folder, environment(jdk), input, words);
  }

  /** Maven as it starts fastest, with nothing that an outer Maven left behind. */
  private static Map<String, String> environment(Jdk jdk) {
    return Map.of(
        "JAVA_HOME", jdk.home().toString(),
        "MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
        "MAVEN_BASEDIR", "",
        "MAVEN_PROJECTBASEDIR", "",
        "MAVEN_CMD_LINE_ARGS", "");
  }

  /** The Maven that runs this build, where it can be told; otherwise the one on the path. */
  private static String executable() {
    String name = WINDOWS ? "mvn.cmd" : "mvn";
    String home = System.getProperty("maven.home", System.getenv("MAVEN_HOME"));
    if (home != null && Files.exists(Path.of(home, "bin", name))) {
      return Path.of(home, "bin", name).toString();
    }
    return name;
  }
}
