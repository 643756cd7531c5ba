package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * Another name for the table of a model; what refers to it follows.
 *
 * @param model the model
 * @param table its table from now on
 */
public record AlterModelTable(String model, String table) implements Operation {
  @Override
  public String describe() {
    return "Rename table of " + model + " to " + table;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("alter_" + model + "_table").toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    return before.with(fitting.model().withTable(table));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new AlterModelTable(model, Fitting.of(this, app, model, before).model().table());
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "alterModelTable")
        .put("model", model)
        .put("table", table)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterModelTable(this);
  }
}
