package dev.dorm.generated;

import org.jspecify.annotations.Nullable;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TableReference tableReference
            && app.equals(tableReference.app)
            && model.equals(tableReference.model)
            && name.equals(tableReference.name));
  }

  @Override
  public int hashCode() {
    int hash = app.hashCode();
    hash = 31 * hash + model.hashCode();
    return 31 * hash + name.hashCode();
  }
}
