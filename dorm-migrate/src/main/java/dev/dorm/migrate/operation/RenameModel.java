package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * Another name for a model; relations of all apps follow. Its table stays: that is for {@link
 * AlterModelTable}.
 *
 * @param name the model
 * @param newName its name from now on
 */
public record RenameModel(String name, String newName) implements Operation {
  @Override
  public String describe() {
    return "Rename model " + name + " to " + newName;
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
    Fitting.of(this, app, name, before);
    ModelKey renamed = new ModelKey(app, newName);
    if (before.find(renamed).isPresent()) {
      throw Fitting.refuse(this, "there is a model " + renamed + " already");
    }
    return before.renamed(new ModelKey(app, name), renamed);
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RenameModel(newName, name);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "renameModel")
        .put("name", name)
        .put("newName", newName)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameModel(this);
  }
}
