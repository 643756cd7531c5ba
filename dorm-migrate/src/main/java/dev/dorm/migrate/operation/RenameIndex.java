package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * Another name for an index.
 *
 * @param model the model
 * @param name the index
 * @param newName its name from now on
 */
public record RenameIndex(String model, String name, String newName) implements Operation {
  @Override
  public String describe() {
    return "Rename index " + name + " on " + model + " to " + newName;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("rename_" + name + "_" + newName).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.index(name);
    fitting.freshName(newName);
    return before.with(fitting.model().renamingIndex(name, newName));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RenameIndex(model, newName, name);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "renameIndex")
        .put("model", model)
        .put("name", name)
        .put("newName", newName)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameIndex(this);
  }
}
