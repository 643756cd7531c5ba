package dev.dorm.migrate.prove;

import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where fields go whose values no operation of a migration may change. */
final class Trail {
  private List<Step> steps = new ArrayList<>();

  /**
   * A field of a model.
   *
   * @param model the model
   * @param field the field
   */
  record Place(ModelKey model, String field) {}

  /**
   * A field that is the same before and after.
   *
   * @param before what it was
   * @param after what it is
   */
  record Step(Place before, Place after) {}

  private Trail() {}

  /** The fields that keep their values. */
  static List<Step> of(String app, List<Operation> operations, ProjectState before) {
    Trail trail = new Trail();
    for (ModelState model : before.models().values()) {
      for (FieldState field : model.fields()) {
        if (!(field instanceof ColumnField column) || !column.isGenerated()) {
          Place place = new Place(model.key(), field.name());
          trail.steps.add(new Step(place, place));
        }
      }
    }
    ProjectState state = before;
    for (Operation operation : operations) {
      trail.follow(app, operation, state);
      state = operation.apply(app, state);
    }
    return List.copyOf(trail.steps);
  }

  private void follow(String app, Operation operation, ProjectState state) {
    if (operation instanceof DeleteModel delete) {
      ModelKey gone = new ModelKey(app, delete.name());
      steps.removeIf(step -> step.after().model().equals(gone));
    } else if (operation instanceof RemoveField remove) {
      lose(app, remove.model(), remove.field());
    } else if (operation instanceof Backfill fill) {
      lose(app, fill.model(), fill.field());
    } else if (operation instanceof AlterField alter) {
      altered(app, alter, state);
    } else if (operation instanceof RenameModel rename) {
      move(new ModelKey(app, rename.name()), new ModelKey(app, rename.newName()));
    } else if (operation instanceof MoveModel move) {
      move(new ModelKey(move.fromApp(), move.name()), new ModelKey(move.toApp(), move.name()));
    } else if (operation instanceof RenameField rename) {
      Place former = new Place(new ModelKey(app, rename.model()), rename.name());
      Place now = new Place(former.model(), rename.newName());
      replace(place -> place.equals(former) ? now : place);
    } else if (operation instanceof RunSql
        || operation instanceof RunJava
        || operation instanceof Separate) {
      steps.clear(); // It may change anything.
    }
  }

  private void altered(String app, AlterField alter, ProjectState state) {
    ColumnField after = alter.field();
    ColumnField before =
        state.model(new ModelKey(app, alter.model())).column(after.name()).orElseThrow();
    boolean same =
        before.type().equals(after.type())
            && alter.fill() == null
            && alter.using() == null
            && !after.isGenerated();
    if (!same) {
      lose(app, alter.model(), after.name());
    }
  }

  private void lose(String app, String model, String field) {
    Place lost = new Place(new ModelKey(app, model), field);
    steps.removeIf(step -> step.after().equals(lost));
  }

  private void move(ModelKey from, ModelKey to) {
    replace(place -> place.model().equals(from) ? new Place(to, place.field()) : place);
  }

  private void replace(UnaryOperator<Place> names) {
    List<Step> moved = new ArrayList<>();
    steps.forEach(step -> moved.add(new Step(step.before(), names.apply(step.after()))));
    steps = moved;
  }
}
