package dev.dorm.migrate;

import dev.dorm.migrate.detect.Interview;
import dev.dorm.migrate.detect.RenameHints;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about migrations to be written.
 *
 * @param apps the apps, empty for all of the project
 * @param name the words of the name, null for words that say what the migration does
 * @param fills the values for new NOT NULL columns, by {@code app.Model.field}
 * @param allowDrop whether columns and tables may go with their values
 * @param header whether a comment says who wrote the file
 * @param renames what was renamed, beside what the models say of it
 * @param detectRenames whether what is gone and what is new are one, when they are alike in all but
 *     name
 * @param noRename whether nothing was renamed, however alike
 * @param online whether changes of tables are made in steps that keep nobody from them for long
 * @param prove whether the migrations are tried on tables with rows, in memory, before they are given
 * @param interview who is asked
 */
public record MakeOptions(
    List<String> apps,
    @Nullable String name,
    Map<String, String> fills,
    boolean allowDrop,
    boolean header,
    RenameHints renames,
    boolean detectRenames,
    boolean noRename,
    boolean online,
    boolean prove,
    Interview interview) {
  /** Copies the collections. */
  public MakeOptions {
    apps = List.copyOf(apps);
    fills = Map.copyOf(fills);
  }

  /** Options without renames, and with nobody to ask. */
  public MakeOptions(
      List<String> apps,
      @Nullable String name,
      Map<String, String> fills,
      boolean allowDrop,
      boolean header) {
    this(apps, name, fills, allowDrop, header, RenameHints.none(), false, false, false, false, Interview.NOBODY);
  }

  /** Nothing was decided. */
  public static MakeOptions defaults() {
    return new MakeOptions(List.of(), null, Map.of(), false, true);
  }

  /** These options with hints of what was renamed. */
  public MakeOptions renaming(RenameHints hints) {
    return new MakeOptions(
        apps, name, fills, allowDrop, header, hints, detectRenames, noRename, online, prove, interview);
  }

  /** These options, with the proof. */
  public MakeOptions proving() {
    return new MakeOptions(
        apps, name, fills, allowDrop, header, renames, detectRenames, noRename, online, true,
        interview);
  }
}
