package dev.dorm.migrate.introspect;

import java.util.List;

/**
 * A model written from a table of a live database.
 *
 * @param table the table
 * @param className the class with its package
 * @param source the class's source
 * @param notes what of the table the model does not hold; each stands in the source too
 */
public record InspectedModel(String table, String className, String source, List<String> notes) {
  /** Copies the list. */
  public InspectedModel {
    notes = List.copyOf(notes);
  }
}
