package dev.dorm.tests.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A local repository for Maven with the artifacts of this build, and with links to everything else
 * that is in the local repository of the build itself: nothing is installed there, and nothing is
 * downloaded or copied.
 */
final class PrivateRepository {
  private static final String VENDOR = "dev";
  private static final String GROUP = "dorm";

  private final Path root;

  private PrivateRepository(Path root) {
    this.root = root;
  }

  /** Makes the repository, or makes it new. */
  static PrivateRepository create(Path root) throws IOException {
    PrivateRepository repository = new PrivateRepository(root.toAbsolutePath());
    Path vendor = repository.root.resolve(VENDOR);
    delete(vendor.resolve(GROUP));
    Files.createDirectories(vendor.resolve(GROUP));
    Path shared = sharedRoot();
    link(shared, repository.root, VENDOR);
    link(shared.resolve(VENDOR), vendor, GROUP);
    return repository;
  }

  /** The local repository of this build: where the build found the driver of SQLite. */
  private static Path sharedRoot() {
    Path jar = ReactorModule.locate("org.sqlite.JDBC");
    Path tail = Path.of("org", "xerial", "sqlite-jdbc", "version", "jar");
    Path root = jar.toAbsolutePath();
    for (int i = 0; i < tail.getNameCount(); i++) {
      root = root.getParent();
    }
    return root;
  }

  private static void link(Path from, Path to, String except) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        Path link = to.resolve(entry.getFileName());
        if (!entry.endsWith(except) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    }
  }

  /** Only ever called below the directory of dorm's own group, which holds no links. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path root() {
    return root;
  }

  /** Adds a module of this build. */
  void add(ReactorModule module, String version) throws IOException {
    addPom(module.artifactId(), version, module.pom());
    module.copyJar(file(module.artifactId(), version, ".jar"));
  }

  /** Adds a POM. */
  void addPom(String artifactId, String version, Path pom) throws IOException {
    Files.copy(pom, file(artifactId, version, ".pom"));
  }

  /** Adds a jar with one class of the tests and a file that names it as a service. */
  void addService(String artifactId, String version, Class<?> service, Class<?> provider)
      throws IOException {
    String resource = provider.getName().replace('.', '/') + ".class";
    Path classes = ReactorModule.locate(provider.getName());
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(file(artifactId, version, ".jar")))) {
      jar.putNextEntry(new JarEntry(resource));
      Files.copy(classes.resolve(resource), jar);
      jar.putNextEntry(new JarEntry("META-INF/services/" + service.getName()));
      jar.write(provider.getName().getBytes(UTF_8));
    }
    Files.writeString(
        file(artifactId, version, ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>dev.dorm</groupId><artifactId>%s</artifactId><version>%s</version></project>"
            .formatted(artifactId, version));
  }

  /** Returns the place of a file under the group of dorm. */
  private Path file(String artifactId, String version, String ending) throws IOException {
    Path folder = root.resolve(VENDOR).resolve(GROUP).resolve(artifactId).resolve(version);
    Files.createDirectories(folder);
    return folder.resolve(artifactId + "-" + version + ending);
  }
}
