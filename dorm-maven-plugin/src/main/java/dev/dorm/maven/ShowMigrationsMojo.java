package dev.dorm.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the migrations of each app, and which of them the database has. */
@Mojo(
    name = "showmigrations",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowMigrationsMojo extends DormMojo {
  /** The apps, separated by commas; all when none is named. */
  @Parameter(property = "dorm.app")
  private @Nullable List<String> apps;

  /** Print JSON. */
  @Parameter(property = "dorm.json")
  private boolean json;

  /** How to print: text or json. */
  @Parameter(property = "dorm.format")
  private @Nullable String format;

  /** By app, which is the default. */
  @Parameter(property = "dorm.list")
  private boolean list;

  /** In the order in which they are applied, and not by app. */
  @Parameter(property = "dorm.plan")
  private boolean plan;

  /** Called by Maven. */
  public ShowMigrationsMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .flag("--list", list)
        .flag("--plan", plan)
        .option("--format", format)
        .flag("--json", json)
        .words(apps);
  }
}
