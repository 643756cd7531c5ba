package dev.dorm.generated;

/**
 * A model's names.
 *
 * @param app the app's label
 * @param model the model's simple name
 * @param name the table's name in the database
 */
public record TableReference(String app, String model, String name) {
  /** App and model, {@code blog.Author}. */
  public String label() {
    return app + "." + model;
  }
}
