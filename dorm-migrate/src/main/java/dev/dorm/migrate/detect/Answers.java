package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ModelKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, so that nothing is guessed.
 *
 * @param allowDrop whether columns and tables may go with their values
 * @param fills the values for NOT NULL columns, by {@code app.Model.field}
 * @param detectRenames whether what is gone and what is new are one, when they are alike in all but
 *     name
 * @param noRename whether nothing was renamed, however alike
 * @param initialisers the values of new objects
 * @param interview who is asked
 */
public record Answers(
    boolean allowDrop,
    Map<String, String> fills,
    boolean detectRenames,
    boolean noRename,
    Initialisers initialisers,
    Interview interview) {
  /** Copies the map. */
  public Answers {
    fills = Map.copyOf(fills);
  }

  /** Answers without anybody to ask further. */
  public Answers(boolean allowDrop, Map<String, String> fills) {
    this(allowDrop, fills, false, false, Initialisers.UNKNOWN, Interview.NOBODY);
  }

  /** No answers. */
  public static Answers none() {
    return new Answers(false, Map.of());
  }

  /** These answers, with renames found by likeness. */
  public Answers detectingRenames() {
    return new Answers(allowDrop, fills, true, noRename, initialisers, interview);
  }

  /** The value for a field, or null. */
  @Nullable String fill(ModelKey model, String field) {
    return fills.get(model + "." + field);
  }
}
