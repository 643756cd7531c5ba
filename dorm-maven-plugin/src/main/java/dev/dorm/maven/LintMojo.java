package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Finds what is risky in pending migrations, or in a named one; fails when something is. */
@Mojo(
    name = "lint",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LintMojo extends DormMojo {
  /** The app; all when none is named. */
  @Parameter(property = "dorm.app")
  private @Nullable String app;

  /** One of its migrations, or the beginning of its name. */
  @Parameter(property = "dorm.migration")
  private @Nullable String migration;

  /** Applied migrations too. */
  @Parameter(property = "dorm.all")
  private boolean all;

  /** The database that the migrations are meant for: sqlite or postgresql. */
  @Parameter(property = "dorm.dialect")
  private @Nullable String dialect;

  /** What fails the build: warn or error. */
  @Parameter(property = "dorm.failOn")
  private @Nullable String failOn;

  /** Print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** How to print: text, json or github. */
  @Parameter(property = "dorm.format")
  private @Nullable String format;

  /** Called by Maven. */
  public LintMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .flag("--all", all)
        .option("--dialect", dialect)
        .option("--fail-on", failOn)
        .option("--format", format)
        .flag("--json", json)
        .migration(app, migration);
  }
}
