package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * A model that belongs to another app from now on; relations of all apps follow, and its table
 * stays.
 *
 * @param name the model
 * @param fromApp the app that it belonged to
 * @param toApp the app that it belongs to from now on
 */
public record MoveModel(String name, String fromApp, String toApp) implements Operation {
  @Override
  public String describe() {
    return "Move model " + name + " from " + fromApp + " to " + toApp;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("move_" + name).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting.of(this, fromApp, name, before);
    ModelKey moved = new ModelKey(toApp, name);
    if (before.find(moved).isPresent()) {
      throw Fitting.refuse(this, "there is a model " + moved + " already");
    }
    return before.renamed(new ModelKey(fromApp, name), moved);
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new MoveModel(name, toApp, fromApp);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "moveModel")
        .put("name", name)
        .put("from", fromApp)
        .put("to", toApp)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.moveModel(this);
  }
}
