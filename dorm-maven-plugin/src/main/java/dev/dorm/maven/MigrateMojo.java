package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies the migrations that the database does not have yet, or goes to one of them. */
@Mojo(
    name = "migrate",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class MigrateMojo extends ExecutionMojo {
  /** The app; all when none is named. */
  @Parameter(property = "dorm.app")
  private @Nullable String app;

  /** The migration to go to, or the beginning of its name; {@code zero} undoes all of the app. */
  @Parameter(property = "dorm.migration")
  private @Nullable String migration;

  /** Run nothing; fail when a migration is pending. */
  @Parameter(property = "dorm.check")
  private boolean check;

  /** Only record a first migration whose tables are there. */
  @Parameter(property = "dorm.fakeInitial")
  private boolean fakeInitial;

  /** Forget the migrations of an app that this build does not hold. */
  @Parameter(property = "dorm.prune")
  private boolean prune;

  /** All in one transaction: all are applied, or none. */
  @Parameter(property = "dorm.singleTransaction")
  private boolean singleTransaction;

  /** Called by Maven. */
  public MigrateMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    super.addOptions(arguments);
    arguments
        .flag("--check", check)
        .flag("--fake-initial", fakeInitial)
        .flag("--prune", prune)
        .flag("--single-transaction", singleTransaction)
        .migration(app, migration);
  }
}
