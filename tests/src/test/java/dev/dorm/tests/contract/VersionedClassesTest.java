package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dorm;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar of dorm without the classes for virtual threads says so on a Java that has them, once; one
 * with them, and class directories, which nobody gives away, say nothing.
 */
final class VersionedClassesTest {
  private static final String VERSIONS = "META-INF/versions/";
  private static final boolean HAVE_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

  @TempDir Path directory;
  private Path place;
  private Path classes;

  /** In a build of all modules dorm is a jar. */
  @BeforeEach
  void find() throws Exception {
    place = Path.of(Dorm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes = Files.isDirectory(place) ? place : unpacked();
  }

  private Path unpacked() throws IOException {
    Path target = Files.createDirectory(directory.resolve("classes"));
    try (FileSystem jar = FileSystems.newFileSystem(place);
        Stream<Path> all = Files.walk(jar.getPath("/"))) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        if (each.endsWith("MANIFEST.MF")) {
          continue; // each test has its own
        }
        Path copy = target.resolve(each.toString().substring(1));
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy);
      }
    }
    return target;
  }

  @Test
  void aJarWithoutThemWarnsOnce() throws Exception {
    long warnings = HAVE_VIRTUAL_THREADS ? 1 : 0;
    assertThat(warnings(jar(false, true))).isEqualTo(warnings);
  }

  @Test
  void aJarThatDoesNotSayThatItHasThemWarnsOnce() throws Exception {
    long warnings = HAVE_VIRTUAL_THREADS ? 1 : 0;
    assertThat(warnings(jar(true, false))).isEqualTo(warnings);
  }

  @Test
  void aJarWithThemSaysNothing() throws Exception {
    boolean complete = Files.exists(classes.resolve(VERSIONS + "21"));
    assertThat(warnings(jar(true, true))).isEqualTo(HAVE_VIRTUAL_THREADS && !complete ? 1 : 0);
  }

  @Test
  void classDirectoriesSayNothing() throws Exception {
    assertThat(warnings(classes)).isZero();
  }

  private Path jar(boolean versions, boolean told) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (told) {
      manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    }
    Path jar = directory.resolve("dorm-runtime.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
        if (versions || !name.startsWith(VERSIONS)) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(each, out);
          out.closeEntry();
        }
      }
    }
    return jar;
  }

  /** How often a program that uses these classes of dorm warns. */
  private long warnings(Path runtime) throws IOException, InterruptedException {
    String classPath =
        System.getProperty("java.class.path").replace(place.toString(), runtime.toString());
    String text =
        JavaProgram.run(
            directory,
            List.of(),
            classPath,
            FirstRowProgram.class,
            List.of(
                DatabaseKind.SQLITE_FILE.name(),
                directory.resolve("versions.db").toString(),
                FirstRowProgram.CREATE));
    return text.lines().filter(line -> line.contains("virtual threads")).count();
  }
}
