package dev.dorm.migrate;

import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project whose migrations are made, compiled and run. */
final class RoundTrip {
  private final TestProject project;

  RoundTrip(Path root) {
    this.project = new TestProject(root);
  }

  TestProject project() {
    return project;
  }

  /** Makes and compiles what is missing; the changes, a line each. */
  List<String> make(Snapshot... models) {
    return make(MakeOptions.defaults(), models);
  }

  List<String> make(MakeOptions options, Snapshot... models) {
    project.models(models);
    List<NewMigration> missing = missing(options);
    List<String> lines = new ArrayList<>();
    for (NewMigration migration : missing) {
      lines.add(migration.app() + "." + migration.name());
      migration.changes().forEach(change -> lines.add("  " + change));
    }
    try (URLClassLoader loader = project.loader()) {
      MigrationMaker.discover(files(), loader).write(missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    project.compile();
    return lines;
  }

  List<NewMigration> missing(MakeOptions options) {
    try (URLClassLoader loader = project.loader()) {
      return MigrationMaker.discover(files(), loader).missing(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MakeOptions allowingDrop() {
    return new MakeOptions(List.of(), null, Map.of(), true, true);
  }

  static MakeOptions filling(String field, String value) {
    return new MakeOptions(List.of(), null, Map.of(field, value), false, true);
  }

  ProjectFiles files() {
    return new ProjectFiles(
        List.of(project.classes()), List.of(project.classes()), project.sources());
  }

  /** A migrator; its classes stay loaded. */
  Migrator migrator(ConnectionSource database) {
    return Migrator.of(database, Modules.discover(project.loader()));
  }
}
