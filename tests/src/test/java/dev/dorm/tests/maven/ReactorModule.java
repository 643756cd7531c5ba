package dev.dorm.tests.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * A module of this build as the tests see it on their class path: its jar, or the directory of its
 * classes when the build did not come to {@code package}.
 *
 * @param artifactId the module's name
 * @param classes the jar or the directory
 */
record ReactorModule(String artifactId, Path classes) {
  /** Finds the module that holds a class. */
  static ReactorModule of(String artifactId, String className) {
    return new ReactorModule(artifactId, locate(className));
  }

  /** Returns the jar or directory of the class path that holds a class, without loading it. */
  static Path locate(String className) {
    String resource = className.replace('.', '/') + ".class";
    URL url = ReactorModule.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IllegalStateException(className + " is not on the class path of the tests");
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      String directory = url.toString();
      return Path.of(URI.create(directory.substring(0, directory.length() - resource.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the module's directory, which holds {@code target} with its classes or its jar. */
  Path directory() {
    return classes.toAbsolutePath().getParent().getParent();
  }

  /** Returns the POM that belongs to the jar; shading writes one of its own. */
  Path pom() {
    Path reduced = directory().resolve("dependency-reduced-pom.xml");
    return isJar() && Files.exists(reduced) ? reduced : directory().resolve("pom.xml");
  }

  /** Writes the module's jar to a file. */
  void copyJar(Path file) throws IOException {
    if (isJar()) {
      Files.copy(classes, file);
      return;
    }
    StringWriter messages = new StringWriter();
    PrintWriter printer = new PrintWriter(messages);
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    String[] arguments = {"--create", "--file", file.toString(), "-C", classes.toString(), "."};
    if (jar.run(printer, printer, arguments) != 0) {
      throw new IOException(messages.toString());
    }
  }

  private boolean isJar() {
    return Files.isRegularFile(classes);
  }
}
