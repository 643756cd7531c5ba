package dev.dorm.migrate.operation;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Locale;

/**
 * Looks at the rows that were there when a constraint was added {@link Manner#NOT_VALID}; they can
 * be written to meanwhile. On SQLite, whose constraints hold from the beginning, it does nothing.
 *
 * @param model the model
 * @param name the constraint, or the foreign key of a field
 */
public record ValidateConstraint(String model, String name) implements Operation {
  @Override
  public String describe() {
    return "Validate constraint " + name + " on model " + model;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("validate_" + name).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    ModelState state = Fitting.of(this, app, model, before).model();
    boolean foreignKey =
        state
            .columns()
            .anyMatch(
                field ->
                    field.foreignKey() != null && name.equals(field.foreignKey().constraint()));
    if (!foreignKey && state.constraint(name).isEmpty()) {
      throw new PlanRefused(
          MigrationCode.OPERATION_DOES_NOT_FIT,
          "The operation \""
              + describe()
              + "\" does not fit: the model has no constraint of this name. FIX: the name of a"
              + " constraint, or of a field's foreign key.");
    }
    return before;
  }

  /** What was looked at need not be forgotten. */
  @Override
  public Operation invert(String app, ProjectState before) {
    return new Separate(List.of(), List.of());
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "validateConstraint")
        .put("model", model)
        .put("name", name)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.validateConstraint(this);
  }
}
