package dev.dorm.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes models for the tables of a database that is there. */
@Mojo(
    name = "inspectdb",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class InspectDbMojo extends DormMojo {
  /** The tables, separated by commas; all when none is named. */
  @Parameter(property = "dorm.table")
  private @Nullable List<String> tables;

  /** The package of the models, whose last part becomes the app's label. */
  @Parameter(property = "dorm.package")
  private @Nullable String packageName;

  /** Write nothing; print the models. */
  @Parameter(property = "dorm.dryRun")
  private boolean dryRun;

  /** Models for views too, which migrations leave alone. */
  @Parameter(property = "dorm.includeViews")
  private boolean includeViews;

  /** Write the first migration too, and record it as applied if the database is so. */
  @Parameter(property = "dorm.baseline")
  private boolean baseline;

  /** Called by Maven. */
  public InspectDbMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .option("--package", packageName)
        .flag("--include-views", includeViews)
        .flag("--baseline", baseline)
        .flag("--dry-run", dryRun)
        .words(tables);
  }
}
