package dev.dorm.processor.harness;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The javac of another JDK, in a process that is started once and compiles all cases. */
final class ForkedCompiler implements TestCompiler {
  private final Path home;
  private final int version;
  private @Nullable Connection connection;

  ForkedCompiler(Path home, int version) {
    this.home = home;
    this.version = version;
  }

  private record Connection(ObjectOutputStream out, ObjectInputStream in) {}

  @Override
  public synchronized Outcome compile(Request request) {
    try {
      Connection open = connection();
      open.out().writeObject(request);
      open.out().flush();
      open.out().reset();
      return (Outcome) open.in().readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connection() throws IOException {
    Connection open = connection;
    if (open == null) {
      Process process =
          new ProcessBuilder(
                  home.resolve("bin/java").toString(),
                  "-Xshare:auto",
                  "-cp",
                  System.getProperty("java.class.path"),
                  CompilerServer.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      ObjectOutputStream out = new ObjectOutputStream(process.getOutputStream());
      out.flush();
      open = new Connection(out, new ObjectInputStream(process.getInputStream()));
      connection = open;
    }
    return open;
  }

  @Override
  public String toString() {
    return "javac " + version;
  }
}
