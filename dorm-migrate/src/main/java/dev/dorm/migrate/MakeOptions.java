package dev.dorm.migrate;

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
 */
public record MakeOptions(
    List<String> apps,
    @Nullable String name,
    Map<String, String> fills,
    boolean allowDrop,
    boolean header) {
  /** Copies the collections. */
  public MakeOptions {
    apps = List.copyOf(apps);
    fills = Map.copyOf(fills);
  }

  /** Nothing was decided. */
  public static MakeOptions defaults() {
    return new MakeOptions(List.of(), null, Map.of(), false, true);
  }
}
