package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Fails when the models have changes that no migration holds, or something else is wrong. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends DormMojo {
  /** Which findings of lint fail the build: error, the default, or warn. */
  @Parameter(property = "dorm.failOn")
  private @Nullable String failOn;

  /** Lint for sqlite or postgresql; for both when nothing is said. */
  @Parameter(property = "dorm.dialect")
  private @Nullable String dialect;

  /** Print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** Warnings of lint fail the build too: short for {@code dorm.failOn=warn}. */
  @Parameter(property = "dorm.onlineSafe")
  private boolean onlineSafe;

  /** How to print: text or json. */
  @Parameter(property = "dorm.format")
  private @Nullable String format;

  /** Called by Maven. */
  public CheckMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .option("--fail-on", failOn)
        .flag("--online-safe", onlineSafe)
        .option("--dialect", dialect)
        .option("--format", format)
        .flag("--json", json);
  }
}
