package dev.dorm.migrate.operation;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Locale;

/** Finds what an operation speaks of in the state before it, or refuses the operation. */
final class Fitting {
  private final Operation operation;
  private final ModelState model;

  private Fitting(Operation operation, ModelState model) {
    this.operation = operation;
    this.model = model;
  }

  static Fitting of(Operation operation, String app, String model, ProjectState state) {
    ModelKey key = new ModelKey(app, model);
    return new Fitting(
        operation,
        state.find(key).orElseThrow(() -> refuse(operation, "there is no model " + key)));
  }

  ModelState model() {
    return model;
  }

  FieldState field(String name) {
    return model.field(name).orElseThrow(() -> refuse("there is no field " + name));
  }

  ColumnField column(String name) {
    return model.column(name).orElseThrow(() -> refuse("there is no column " + name));
  }

  IndexState index(String name) {
    return model.index(name).orElseThrow(() -> refuse("there is no index " + name));
  }

  ConstraintState constraint(String name) {
    return model.constraint(name).orElseThrow(() -> refuse("there is no constraint " + name));
  }

  void fresh(FieldState field) {
    if (model.field(field.name()).isPresent()) {
      throw refuse("the field is there already");
    }
    if (field instanceof ColumnField column && columnTaken(column)) {
      throw refuse("the column " + column.column() + " is there already");
    }
  }

  private boolean columnTaken(ColumnField field) {
    String column = field.column().toLowerCase(Locale.ROOT);
    return model.columns().anyMatch(c -> c.column().toLowerCase(Locale.ROOT).equals(column));
  }

  /** Refuses a new definition of a field whose name or column another field has. */
  void free(FieldState field, String former) {
    if (!field.name().equals(former) && model.field(field.name()).isPresent()) {
      throw refuse("there is a field " + field.name() + " already");
    }
    if (field instanceof ColumnField column) {
      String name = column.column().toLowerCase(Locale.ROOT);
      boolean taken =
          model
              .columns()
              .filter(other -> !other.name().equals(former))
              .anyMatch(other -> other.column().toLowerCase(Locale.ROOT).equals(name));
      if (taken) {
        throw refuse("there is a column " + column.column() + " already");
      }
    }
  }

  void freshName(String name) {
    if (model.index(name).isPresent() || model.constraint(name).isPresent()) {
      throw refuse("the name is taken already");
    }
  }

  void columns(List<String> names) {
    names.forEach(this::column);
  }

  void unused(String field) {
    model
        .computedFrom(field)
        .filter(column -> !column.name().equals(field))
        .findFirst()
        .ifPresent(
            column -> {
              throw refuse(
                  "the field " + column.name() + " is computed from it; remove that first");
            });
    for (IndexState index : model.indexes()) {
      if (index.uses(field)) {
        throw refuse("the index " + index.name() + " uses it; remove that first");
      }
    }
    for (ConstraintState constraint : model.constraints()) {
      if (constraint.uses(field)) {
        throw refuse("the constraint " + constraint.name() + " uses it; remove that first");
      }
    }
  }

  private PlanRefused refuse(String reason) {
    return refuse(operation, reason);
  }

  static PlanRefused refuse(Operation operation, String reason) {
    return new PlanRefused(
        MigrationCode.OPERATION_DOES_NOT_FIT,
        "The operation \""
            + operation.describe()
            + "\" does not fit the migrations before it: "
            + reason
            + ". FIX: correct the migration, or name the migrations it needs in dependsOn.");
  }
}
