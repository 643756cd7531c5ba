package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;

/**
 * A new constraint over several columns.
 *
 * @param model the model
 * @param constraint the constraint
 * @param manner how PostgreSQL does it
 */
public record AddConstraint(String model, ConstraintState constraint, Manner manner)
    implements Operation {
  /** A constraint that is added at once. */
  public AddConstraint(String model, ConstraintState constraint) {
    this(model, constraint, Manner.AT_ONCE);
  }

  /** This operation in another manner. */
  public AddConstraint in(Manner other) {
    return new AddConstraint(model, constraint, other);
  }

  @Override
  public String describe() {
    return "Create constraint " + constraint.name() + " on model " + model;
  }

  @Override
  public Sign sign() {
    return Sign.ADDED;
  }

  @Override
  public String nameFragment() {
    return constraint.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.freshName(constraint.name());
    fitting.columns(constraint.mentions());
    return before.with(fitting.model().withConstraint(constraint));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RemoveConstraint(model, constraint.name());
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "addConstraint")
        .put("model", model)
        .put("constraint", StateJson.constraint(constraint))
        .put("manner", manner.meaning())
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addConstraint(this);
  }
}
