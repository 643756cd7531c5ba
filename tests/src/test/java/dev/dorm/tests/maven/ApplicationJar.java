package dev.dorm.tests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * An application that is built without Maven: sources compiled by javac, and a jar that {@code java
 * -jar} starts, with what it needs in a directory beside it or inside.
 */
final class ApplicationJar {
  private static final String SERVICES = "META-INF/services/";

  /** What a program on either database needs, by one class of each jar. */
  private static final List<String> LIBRARIES =
      List.of(
          "dev.dorm.annotation.Model",
          "dev.dorm.Dorm",
          "dev.dorm.migrate.Migration",
          "picocli.CommandLine",
          "com.fasterxml.jackson.core.JsonFactory",
          "org.slf4j.Logger",
          "org.jspecify.annotations.NullMarked",
          "com.zaxxer.hikari.HikariConfig",
          "org.postgresql.Driver",
          "org.sqlite.JDBC");

  private final Path folder;

  ApplicationJar(Path folder) {
    this.folder = folder;
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }

  /** Writes a source. */
  ApplicationJar source(String file, String text) throws IOException {
    Path path = folder.resolve("src/main/java").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** Compiles models, lets dorm write the missing migrations, and compiles these too. */
  ApplicationJar build() throws IOException {
    javac();
    String path = "--classpath=" + classes();
    tool("dorm", "makemigrations", "--no-input", "--project=" + folder, path);
    javac();
    return this;
  }

  private void javac() throws IOException {
    List<String> words =
        new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17", "-nowarn"));
    String path = System.getProperty("java.class.path", "");
    words.addAll(List.of("-cp", path, "-processorpath", path, "-d", classes().toString()));
    words.addAll(files(folder.resolve("src/main/java")).map(Path::toString).toList());
    tool("javac", words.toArray(String[]::new));
  }

  private static void tool(String name, String... words) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    int code = ToolProvider.findFirst(name).orElseThrow().run(out, out, words);
    assertThat(code).as(text.toString()).isZero();
  }

  private static Stream<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  /** A jar with the application alone, and all else in {@code lib} beside it. */
  Path thin(String name) throws IOException {
    StringBuilder beside = new StringBuilder();
    for (Path library : libraries()) {
      beside.append("lib/").append(library.getFileName()).append(' ');
    }
    Path jar = folder.resolve(name);
    try (JarOutputStream out = open(jar, Attributes.Name.CLASS_PATH, beside.toString().strip())) {
      for (Path file : files(classes()).toList()) {
        put(out, entryName(file), Files.readAllBytes(file));
      }
    }
    return jar;
  }

  /** A jar that holds everything; files of services with one name are put together. */
  Path shaded(String name) throws IOException {
    Map<String, StringBuilder> services = new TreeMap<>();
    Set<String> there = new HashSet<>();
    Path jar = folder.resolve(name);
    try (JarOutputStream out = open(jar, Attributes.Name.MULTI_RELEASE, "true")) {
      for (Path file : files(classes()).toList()) {
        add(out, entryName(file), Files.readAllBytes(file), services, there);
      }
      for (Path library : libraries()) {
        try (JarFile from = new JarFile(library.toFile())) {
          for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements(); ) {
            JarEntry entry = all.nextElement();
            try (InputStream in = from.getInputStream(entry)) {
              add(out, entry.getName(), in.readAllBytes(), services, there);
            }
          }
        }
      }
      for (Map.Entry<String, StringBuilder> service : services.entrySet()) {
        byte[] bytes = service.getValue().toString().getBytes(StandardCharsets.UTF_8);
        put(out, service.getKey(), bytes);
      }
    }
    return jar;
  }

  private static void add(
      JarOutputStream out,
      String name,
      byte[] bytes,
      Map<String, StringBuilder> services,
      Set<String> there)
      throws IOException {
    if (name.startsWith(SERVICES) && !name.endsWith("/")) {
      services
          .computeIfAbsent(name, key -> new StringBuilder())
          .append(new String(bytes, StandardCharsets.UTF_8))
          .append('\n');
    } else if (!name.endsWith("/")
        && !name.endsWith("module-info.class")
        && !name.equals(JarFile.MANIFEST_NAME)
        && there.add(name)) {
      put(out, name, bytes);
    }
  }

  private List<Path> libraries() throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    List<Path> jars = new ArrayList<>();
    for (String type : LIBRARIES) {
      Path jar = lib.resolve(type.replace('.', '-') + ".jar");
      if (!Files.exists(jar)) {
        ReactorModule.of(type, type).copyJar(jar);
      }
      jars.add(jar);
    }
    return jars;
  }

  private String entryName(Path file) {
    return classes().relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static JarOutputStream open(Path jar, Attributes.Name name, String value)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "library.App");
    main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
    main.put(name, value);
    OutputStream file = Files.newOutputStream(jar);
    JarOutputStream out = new JarOutputStream(file, manifest);
    out.setLevel(Deflater.NO_COMPRESSION);
    return out;
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
