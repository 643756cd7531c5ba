package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ModelState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model written from a table of a live database.
 *
 * @param table the table
 * @param className the class with its package
 * @param source the class's source
 * @param state what migrations make of the model; null of a view, which they do not make
 * @param notes what of the table the model does not hold; each stands in the source too
 */
public record InspectedModel(
    String table, String className, String source, @Nullable ModelState state, List<String> notes) {
  /** Copies the list. */
  public InspectedModel {
    notes = List.copyOf(notes);
  }
}
