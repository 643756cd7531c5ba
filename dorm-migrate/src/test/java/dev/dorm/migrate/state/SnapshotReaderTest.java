package dev.dorm.migrate.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestProject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotReaderTest {
  @TempDir Path folder;

  private TestProject project(String name, Snapshot... models) {
    return new TestProject(folder.resolve(name)).models(models);
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  @Test
  void readsDirectoriesAndJarsAndCountsAClassOnce() throws IOException {
    Path own = project("own", Snapshot.of("blog", "Post", "posts")).classes();
    Path other =
        project("other", Snapshot.of("blog", "Post", "old"), Snapshot.of("lib", "Base", "b"))
            .classes();
    Path jar = jar(other, folder.resolve("lib.jar"));
    Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");
    ProjectModels models =
        SnapshotReader.read(List.of(own, jar, text, folder.resolve("missing")), List.of(own));
    assertThat(models.snapshots().keySet().toString()).isEqualTo("[blog.Post, lib.Base]");
    assertThat(models.state().model(new ModelKey("blog", "Post")).table()).isEqualTo("posts");
    assertThat(models.ownApps()).containsExactly("blog");
  }

  @Test
  void ignoresASnapshotWhoseClassIsGone() throws IOException {
    Path own = project("own", Snapshot.of("blog", "Post", "posts")).classes();
    Files.delete(own.resolve("blog/Post.class"));
    assertThat(SnapshotReader.read(List.of(own), List.of(own)).snapshots()).isEmpty();
  }

  @Test
  void refusesTwoClassesThatAreOneModel() {
    Path own =
        project(
                "own",
                Snapshot.of("blog", "Post", "a").in("one"),
                Snapshot.of("blog", "Post", "b").in("two"))
            .classes();
    assertThatThrownBy(() -> SnapshotReader.read(List.of(own), List.of(own)))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("one.Post and two.Post are both the model blog.Post");
  }

  @Test
  void namesAnUnreadableSnapshot() throws IOException {
    Path own = project("own", Snapshot.of("blog", "Post", "posts")).classes();
    Path file = own.resolve("META-INF/dorm/models/blog.Post.json");
    Files.writeString(file, Files.readString(file).replace("\"format\":1", "\"format\":7"));
    assertThatThrownBy(() -> SnapshotReader.read(List.of(own), List.of(own)))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("[DORM2008]")
        .hasMessageContaining(file.toString())
        .hasMessageContaining("its format is 7");
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
    assertThatThrownBy(() -> SnapshotReader.read(List.of(broken), List.of()))
        .hasMessageContaining("[DORM2025] " + broken);
  }

  @Test
  void findsThePackageThatModelsHaveInCommon() {
    Path own =
        project(
                "own",
                Snapshot.of("blog", "Post", "a").in("org.site.blog"),
                Snapshot.of("blog", "Tag", "b").in("org.site.tags"),
                Snapshot.of("x", "One", "c").in("a.b"),
                Snapshot.of("x", "Two", "d").in("c.b"))
            .classes();
    ProjectModels models = SnapshotReader.read(List.of(own), List.of(own));
    assertThat(models.packageOf("blog")).contains("org.site");
    assertThat(models.packageOf("x")).isEmpty();
  }

  @Test
  void leavesUnmanagedModelsOutButKnowsTheirKeys() {
    Snapshot person =
        Snapshot.bare("blog", "Person", "persons")
            .unmanaged()
            .field(
                Snapshot.named("code").put("pk", true), Snapshot.type("VARCHAR").put("length", 8));
    Path own =
        project(
                "own",
                person,
                Snapshot.of("blog", "Post", "posts").foreignKey("by", "blog.Person", "CASCADE"))
            .classes();
    ProjectState state = SnapshotReader.read(List.of(own), List.of(own)).state();
    assertThat(state.models().keySet().toString()).isEqualTo("[blog.Post]");
    ColumnField by = state.model(new ModelKey("blog", "Post")).column("by").orElseThrow();
    assertThat(by.foreignKey().external())
        .isEqualTo(new TableKey("persons", "code", ColumnType.varchar(8)));
  }
}
