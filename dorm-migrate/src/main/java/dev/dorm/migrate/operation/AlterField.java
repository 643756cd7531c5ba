package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;

/**
 * Another definition of a column.
 *
 * @param model the model
 * @param field the field as it will be; the field of its name is the one that changes
 */
public record AlterField(String model, ColumnField field) implements Operation {
  @Override
  public String describe() {
    return "Alter field " + field.name() + " on " + model;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("alter_" + model + "_" + field.name()).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.column(field.name());
    return before.with(fitting.model().replacing(field));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AlterField(model, Fitting.of(this, app, model, before).column(field.name()));
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "alterField")
        .put("model", model)
        .put("field", StateJson.field(field))
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterField(this);
  }
}
