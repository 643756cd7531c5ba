package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * A constraint that goes.
 *
 * @param model the model
 * @param name the constraint
 */
public record RemoveConstraint(String model, String name) implements Operation {
  @Override
  public String describe() {
    return "Remove constraint " + name + " from model " + model;
  }

  @Override
  public Sign sign() {
    return Sign.REMOVED;
  }

  @Override
  public String nameFragment() {
    return "remove_" + name.toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.constraint(name);
    return before.with(fitting.model().withoutConstraint(name));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AddConstraint(model, Fitting.of(this, app, model, before).constraint(name));
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "removeConstraint")
        .put("model", model)
        .put("name", name)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.removeConstraint(this);
  }
}
