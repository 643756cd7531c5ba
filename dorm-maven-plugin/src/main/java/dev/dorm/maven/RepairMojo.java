package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Corrects the history of migrations, and drops indexes that were never finished. */
@Mojo(
    name = "repair",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RepairMojo extends DormMojo {
  /** What this migration, app.name, does today is what was applied. */
  @Parameter(property = "dorm.rerecordChecksum")
  private @Nullable String rerecordChecksum;

  /** Drop the row of this migration, app.name, from the history. */
  @Parameter(property = "dorm.forget")
  private @Nullable String forget;

  /** Record this migration, app.name, without running it. */
  @Parameter(property = "dorm.markApplied")
  private @Nullable String markApplied;

  /** PostgreSQL: drop indexes that were never finished. */
  @Parameter(property = "dorm.dropInvalidIndexes")
  private boolean dropInvalidIndexes;

  /** Called by Maven. */
  public RepairMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .option("--rerecord-checksum", rerecordChecksum)
        .option("--forget", forget)
        .option("--mark-applied", markApplied)
        .flag("--drop-invalid-indexes", dropInvalidIndexes);
  }
}
