package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;

/**
 * Another name for a field. Its column follows when it has the name that dorm gives; indexes and
 * constraints keep their names.
 *
 * @param model the model
 * @param name the field
 * @param newName its name from now on
 */
public record RenameField(String model, String name, String newName) implements Operation {
  @Override
  public String describe() {
    return "Rename field " + name + " on " + model + " to " + newName;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("rename_" + name + "_" + model + "_" + newName).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    FieldState renamed = renamed(fitting.field(name));
    fitting.free(renamed, name);
    return before.with(fitting.model().renaming(name, renamed));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new RenameField(model, newName, name);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "renameField")
        .put("model", model)
        .put("name", name)
        .put("newName", newName)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameField(this);
  }

  private FieldState renamed(FieldState field) {
    if (!(field instanceof ColumnField column)) {
      return field.renamed(newName);
    }
    String suffix = column.foreignKey() == null ? "" : "_id";
    boolean follows = column.column().equals(PhysicalNames.snakeCase(name) + suffix);
    String newColumn = follows ? PhysicalNames.snakeCase(newName) + suffix : column.column();
    return column.renamed(newName).withColumn(newColumn);
  }
}
