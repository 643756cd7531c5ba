package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * A table that goes, with its rows and the tables of its relations of many to many.
 *
 * @param name the model
 */
public record DeleteModel(String name) implements Operation {
  @Override
  public String describe() {
    return "Delete model " + name;
  }

  @Override
  public Sign sign() {
    return Sign.REMOVED;
  }

  @Override
  public String nameFragment() {
    return "delete_" + name.toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting.of(this, app, name, before);
    return before.without(new ModelKey(app, name));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return CreateModel.of(Fitting.of(this, app, name, before).model());
  }

  @Override
  public Json meaning() {
    return Json.object().put("operation", "deleteModel").put("name", name).build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.deleteModel(this);
  }
}
