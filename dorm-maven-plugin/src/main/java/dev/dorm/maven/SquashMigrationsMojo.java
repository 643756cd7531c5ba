package dev.dorm.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes one migration that stands for several of an app, or of each of some apps. */
@Mojo(
    name = "squashmigrations",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashMigrationsMojo extends DormMojo {
  /** The app, or apps separated by commas, for all of their migrations. */
  @Parameter(property = "dorm.app")
  private @Nullable List<String> apps;

  /** The first of its migrations that is put in; the very first when none is named. */
  @Parameter(property = "dorm.first")
  private @Nullable String first;

  /**
   * The last of its migrations that is put in, or the beginning of its name; all when none is
   * named.
   */
  @Parameter(property = "dorm.migration")
  private @Nullable String migration;

  /** The words of the new migration's name. */
  @Parameter(property = "dorm.squashedName")
  private @Nullable String squashedName;

  /** Keep all operations as they are. */
  @Parameter(property = "dorm.noOptimize")
  private boolean noOptimize;

  /** Called by Maven. */
  public SquashMigrationsMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .option("--squashed-name", squashedName)
        .flag("--no-optimize", noOptimize)
        .words(apps)
        .word(first)
        .word(migration);
  }
}
