package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column that goes, or the table of a relation of many to many; the values are lost.
 *
 * @param model the model
 * @param field the field
 * @param restoreFill the value that rows get when this is undone, as text; null for none
 */
public record RemoveField(String model, String field, @Nullable String restoreFill)
    implements Operation {
  @Override
  public String describe() {
    return "Remove field " + field + " from " + model;
  }

  @Override
  public Sign sign() {
    return Sign.REMOVED;
  }

  @Override
  public String nameFragment() {
    return ("remove_" + model + "_" + field).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.field(field);
    fitting.unused(field);
    return before.with(fitting.model().withoutField(field));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AddField(model, Fitting.of(this, app, model, before).field(field), restoreFill);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "removeField")
        .put("model", model)
        .put("field", field)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.removeField(this);
  }
}
