package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes one migration that stands for several of an app. */
@Mojo(
    name = "squashmigrations",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashMigrationsMojo extends DormMojo {
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
    arguments.option("--squashed-name", squashedName).flag("--no-optimize", noOptimize);
  }
}
