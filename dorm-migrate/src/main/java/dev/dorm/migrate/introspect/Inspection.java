package dev.dorm.migrate.introspect;

import java.util.List;

/**
 * The models of a live database, and the tables that none could be written for.
 *
 * @param models the models, by table
 * @param omitted the tables without a model, each with the reason
 */
public record Inspection(List<InspectedModel> models, List<String> omitted) {
  /** Copies the lists. */
  public Inspection {
    models = List.copyOf(models);
    omitted = List.copyOf(omitted);
  }
}
