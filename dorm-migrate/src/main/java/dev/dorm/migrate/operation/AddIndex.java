package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A new index.
 *
 * @param model the model
 * @param index the index
 * @param concurrently whether PostgreSQL lets the table be written to meanwhile; only in a
 *     migration that is not atomic
 */
public record AddIndex(String model, IndexState index, boolean concurrently) implements Operation {
  @Override
  public String describe() {
    String fields =
        index.parts().stream().map(IndexState.Part::toString).collect(Collectors.joining(", "));
    return "Create index " + index.name() + " on field(s) " + fields + " of model " + model;
  }

  @Override
  public Sign sign() {
    return Sign.ADDED;
  }

  @Override
  public String nameFragment() {
    return index.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.freshName(index.name());
    fitting.columns(index.mentions());
    return before.with(fitting.model().withIndex(index));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RemoveIndex(model, index.name(), concurrently);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "addIndex")
        .put("model", model)
        .put("index", StateJson.index(index))
        .put("concurrently", concurrently)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addIndex(this);
  }
}
