package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;

/**
 * Other names for the table between two models and for its columns; its rows stay.
 *
 * @param model the model
 * @param field the relation as it will be
 */
public record AlterJoinTable(String model, ManyToManyField field) implements Operation {
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
    ManyToManyField former = former(fitting);
    if (former.table() == null || field.table() == null || !former.to().equals(field.to())) {
      throw Fitting.refuse(
          this, "only the names of its table can change; else removeField, then addField");
    }
    return before.with(fitting.model().replacing(field));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AlterJoinTable(model, former(Fitting.of(this, app, model, before)));
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "alterJoinTable")
        .put("model", model)
        .put("field", StateJson.field(field))
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterJoinTable(this);
  }

  private ManyToManyField former(Fitting fitting) {
    if (fitting.field(field.name()) instanceof ManyToManyField former) {
      return former;
    }
    throw Fitting.refuse(this, "it is a column");
  }
}
