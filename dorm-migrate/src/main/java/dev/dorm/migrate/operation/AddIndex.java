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
 */
public record AddIndex(String model, IndexState index) implements Operation {
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
    fitting.columns(index.parts().stream().map(IndexState.Part::field).toList());
    return before.with(fitting.model().withIndex(index));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RemoveIndex(model, index.name());
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "addIndex")
        .put("model", model)
        .put("index", StateJson.index(index))
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addIndex(this);
  }
}
