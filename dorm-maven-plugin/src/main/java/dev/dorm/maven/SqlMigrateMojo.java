package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints the SQL of a migration and runs nothing. */
@Mojo(
    name = "sqlmigrate",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SqlMigrateMojo extends DormMojo {
  /** The app. */
  @Parameter(property = "dorm.app")
  private @Nullable String app;

  /** The migration, or the beginning of its name. */
  @Parameter(property = "dorm.migration")
  private @Nullable String migration;

  /** Print the SQL that undoes the migration. */
  @Parameter(property = "dorm.backwards")
  private boolean backwards;

  /** The database system to write for, sqlite or postgresql; otherwise that of the database. */
  @Parameter(property = "dorm.dialect")
  private @Nullable String dialect;

  /** Write the SQL for review; check compares it. */
  @Parameter(property = "dorm.write")
  private boolean write;

  /** Print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** How to print: text or json. */
  @Parameter(property = "dorm.format")
  private @Nullable String format;

  /** Called by Maven. */
  public SqlMigrateMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .flag("--backwards", backwards)
        .flag("--write", write)
        .option("--format", format)
        .flag("--json", json)
        .option("--dialect", dialect)
        .migration(app, migration);
  }
}
