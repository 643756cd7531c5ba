package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A new column, or a new table for a relation of many to many.
 *
 * @param model the model
 * @param field the field
 * @param fill the value that the rows get which are there already, as text; null for none
 * @param manner how PostgreSQL does it
 */
public record AddField(String model, FieldState field, @Nullable String fill, Manner manner)
    implements Operation {
  /** A field that is added at once. */
  public AddField(String model, FieldState field, @Nullable String fill) {
    this(model, field, fill, Manner.AT_ONCE);
  }

  /** This operation in another manner. */
  public AddField in(Manner other) {
    return new AddField(model, field, fill, other);
  }

  @Override
  public String describe() {
    return "Add field " + field.name() + " to " + model;
  }

  @Override
  public Sign sign() {
    return Sign.ADDED;
  }

  @Override
  public String nameFragment() {
    return (model + "_" + field.name()).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.fresh(field);
    return before.with(fitting.model().withField(field));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RemoveField(model, field.name(), fill);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "addField")
        .put("model", model)
        .put("field", StateJson.field(field))
        .put("fill", fill)
        .put("manner", manner.meaning())
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addField(this);
  }
}
