package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * An index that goes.
 *
 * @param model the model
 * @param name the index
 * @param concurrently whether PostgreSQL lets the table be written to meanwhile; only in a
 *     migration that is not atomic
 */
public record RemoveIndex(String model, String name, boolean concurrently) implements Operation {
  @Override
  public String describe() {
    return "Remove index " + name + " from " + model;
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
    fitting.index(name);
    return before.with(fitting.model().withoutIndex(name));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AddIndex(model, Fitting.of(this, app, model, before).index(name), concurrently);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "removeIndex")
        .put("model", model)
        .put("name", name)
        .put("concurrently", concurrently)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.removeIndex(this);
  }
}
