package dev.dorm.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares the models with the migrations there are and writes the next ones. */
@Mojo(
    name = "makemigrations",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class MakeMigrationsMojo extends DormMojo {
  /** The apps, separated by commas; all when none is named. */
  @Parameter(property = "dorm.app")
  private @Nullable List<String> apps;

  /** The words of the new migration's name, in place of words that say what it does. */
  @Parameter(property = "dorm.name")
  private @Nullable String name;

  /**
   * The values of new NOT NULL columns in rows that are there, each as app.Model.field=value. A
   * value with a comma needs {@code dorm.args}.
   */
  @Parameter(property = "dorm.fill")
  private @Nullable List<String> fills;

  /** Columns and tables may go with their values. */
  @Parameter(property = "dorm.allowDrop")
  private boolean allowDrop;

  /** Write nothing; fail when a migration is missing. */
  @Parameter(property = "dorm.check")
  private boolean check;

  /** Write nothing; print what would be written. */
  @Parameter(property = "dorm.dryRun")
  private boolean dryRun;

  /** Write an empty migration, to be filled by hand. */
  @Parameter(property = "dorm.empty")
  private boolean empty;

  /** Join the last migrations of branches. */
  @Parameter(property = "dorm.merge")
  private boolean merge;

  /** Change the last migration, which was applied nowhere else yet, in place of a new one. */
  @Parameter(property = "dorm.update")
  private boolean update;

  /** Fields that have another name, each as app.Model.old=new. */
  @Parameter(property = "dorm.rename")
  private @Nullable List<String> renames;

  /** Models that have another name, each as app.Old=New. */
  @Parameter(property = "dorm.renameModel")
  private @Nullable List<String> renamedModels;

  /** What is alike in all but its name was renamed. */
  @Parameter(property = "dorm.detectRenames")
  private boolean detectRenames;

  /** Nothing was renamed, however alike. */
  @Parameter(property = "dorm.noRename")
  private boolean noRename;

  /** PostgreSQL: changes that keep nobody from a table for long, in migrations of their own. */
  @Parameter(property = "dorm.online")
  private boolean online;

  /** Do not try the migrations on tables with rows, in memory, before they are written. */
  @Parameter(property = "dorm.noProve")
  private boolean noProve;

  /** Write no comment that says who wrote the file. */
  @Parameter(property = "dorm.noHeader")
  private boolean noHeader;

  /** Called by Maven. */
  public MakeMigrationsMojo() {}

  @Override
  void addOptions(Arguments arguments) {
    arguments
        .option("--name", name)
        .options("--fill", fills)
        .flag("--allow-drop", allowDrop)
        .flag("--check", check)
        .flag("--dry-run", dryRun)
        .flag("--empty", empty)
        .flag("--merge", merge)
        .flag("--update", update)
        .options("--rename", renames)
        .options("--rename-model", renamedModels)
        .flag("--detect-renames", detectRenames)
        .flag("--no-rename", noRename)
        .flag("--online", online)
        .flag("--no-prove", noProve)
        .flag("--no-header", noHeader)
        .words(apps);
  }
}
