package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ModelKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, so that nothing is guessed.
 *
 * @param allowDrop whether columns and tables may go with their values
 * @param fills the values for new NOT NULL columns, by {@code app.Model.field}
 */
public record Answers(boolean allowDrop, Map<String, String> fills) {
  /** Copies the map. */
  public Answers {
    fills = Map.copyOf(fills);
  }

  /** No answers. */
  public static Answers none() {
    return new Answers(false, Map.of());
  }

  /** The value for a field, or null. */
  @Nullable String fill(ModelKey model, String field) {
    return fills.get(model + "." + field);
  }
}
