package dev.dorm.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares the database with what the applied migrations made of it; fails when it differs. */
@Mojo(
    name = "dbcheck",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DbCheckMojo extends DormMojo {
  /** The apps, separated by commas; all when none is named. */
  @Parameter(property = "dorm.app")
  private @Nullable List<String> apps;

  /** Print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** How to print: text or json. */
  @Parameter(property = "dorm.format")
  private @Nullable String format;

  /** Called by Maven. */
  public DbCheckMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments.option("--format", format).flag("--json", json).words(apps);
  }
}
