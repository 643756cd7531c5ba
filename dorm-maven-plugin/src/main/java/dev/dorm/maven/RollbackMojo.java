package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Undoes the last migrations of an app. */
@Mojo(
    name = "rollback",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RollbackMojo extends ExecutionMojo {
  /** The app. */
  @Parameter(property = "dorm.app")
  private @Nullable String app;

  /**
   * The migration to go back to, or the beginning of its name; {@code zero} undoes all of the app.
   */
  @Parameter(property = "dorm.migration")
  private @Nullable String migration;

  /** How many migrations to undo; one when nothing is said. */
  @Parameter(property = "dorm.steps")
  private @Nullable Integer steps;

  /** Called by Maven. */
  public RollbackMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    super.addOptions(arguments);
    arguments.option("--steps", steps).migration(app, migration);
  }
}
