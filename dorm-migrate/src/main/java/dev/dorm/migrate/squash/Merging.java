package dev.dorm.migrate.squash;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes one operation, or none, of two that follow each other. */
final class Merging {
  private final String app;

  Merging(String app) {
    this.app = app;
  }

  /** What two operations are together; empty when they stay two. */
  Optional<List<Operation>> of(Operation first, Operation second) {
    if (first instanceof CreateModel create) {
      return created(create, second);
    }
    if (first instanceof AddField add) {
      return added(add, second);
    }
    if (first instanceof AlterField alter) {
      return altered(alter, second);
    }
    return named(first, second);
  }

  private static Optional<List<Operation>> one(Operation operation) {
    return Optional.of(List.of(operation));
  }

  private Optional<List<Operation>> created(CreateModel create, Operation second) {
    if (second instanceof DeleteModel delete) {
      return delete.name().equals(create.name()) ? Optional.of(List.of()) : Optional.empty();
    }
    if (!create.name().equals(modelOf(second))) {
      return Optional.empty();
    }
    try {
      ProjectState before = ProjectState.of(List.of(create.model(app)));
      ProjectState after = second.apply(app, before);
      return after.models().size() == 1
          ? one(CreateModel.of(after.models().values().iterator().next()))
          : Optional.empty();
    } catch (PlanRefused e) {
      return Optional.empty();
    }
  }

  /** The model that an operation changes and that may be made so at once; else empty. */
  private static String modelOf(Operation operation) {
    if (operation instanceof AddField add) {
      return add.model();
    }
    if (operation instanceof RemoveField remove) {
      return remove.model();
    }
    if (operation instanceof AlterField alter) {
      return alter.model();
    }
    if (operation instanceof RenameField rename) {
      return rename.model();
    }
    if (operation instanceof RenameModel rename) {
      return rename.name();
    }
    if (operation instanceof AlterModelTable alter) {
      return alter.model();
    }
    if (operation instanceof AlterJoinTable alter) {
      return alter.model();
    }
    if (operation instanceof AlterComment alter) {
      return alter.model();
    }
    return indexed(operation);
  }

  private static String indexed(Operation operation) {
    if (operation instanceof AddIndex add) {
      return add.model();
    }
    if (operation instanceof RemoveIndex remove) {
      return remove.model();
    }
    if (operation instanceof RenameIndex rename) {
      return rename.model();
    }
    if (operation instanceof AddConstraint add) {
      return add.model();
    }
    return operation instanceof RemoveConstraint remove ? remove.model() : "";
  }

  private Optional<List<Operation>> added(AddField add, Operation second) {
    String field = add.field().name();
    if (second instanceof RemoveField remove) {
      return remove.model().equals(add.model()) && remove.field().equals(field)
          ? Optional.of(List.of())
          : Optional.empty();
    }
    if (second instanceof AlterField alter) {
      boolean same = alter.model().equals(add.model()) && alter.field().name().equals(field);
      String fill = alter.fill() != null && add.fill() == null ? alter.fill() : add.fill();
      return same && alter.using() == null
          ? one(new AddField(add.model(), alter.field(), fill, add.manner().or(alter.manner())))
          : Optional.empty();
    }
    if (second instanceof RenameField rename
        && rename.model().equals(add.model())
        && rename.name().equals(field)) {
      ModelState alone =
          new ModelState(
              new ModelKey(app, add.model()), "t", List.of(add.field()), List.of(), List.of());
      ModelState renamed = rename.apply(app, ProjectState.of(List.of(alone))).model(alone.key());
      return one(new AddField(add.model(), renamed.fields().get(0), add.fill(), add.manner()));
    }
    return Optional.empty();
  }

  private static Optional<List<Operation>> altered(AlterField alter, Operation second) {
    String field = alter.field().name();
    if (second instanceof RemoveField remove) {
      return remove.model().equals(alter.model()) && remove.field().equals(field)
          ? one(remove)
          : Optional.empty();
    }
    if (second instanceof AlterField next
        && next.model().equals(alter.model())
        && next.field().name().equals(field)
        && alter.using() == null
        && next.using() == null
        && sameValues(alter.field(), next.field())) {
      String fill = alter.fill() != null ? alter.fill() : next.fill();
      return one(
          new AlterField(
              next.model(), next.field(), fill, null, alter.manner().or(next.manner())));
    }
    return Optional.empty();
  }

  /** A conversion in between may lose or refuse values, so it stays. */
  private static boolean sameValues(ColumnField first, ColumnField second) {
    return first.type().equals(second.type());
  }

  private static Optional<List<Operation>> named(Operation first, Operation second) {
    if (first instanceof RenameField one
        && second instanceof RenameField two
        && one.model().equals(two.model())
        && one.newName().equals(two.name())) {
      return one.name().equals(two.newName())
          ? Optional.of(List.of())
          : one(new RenameField(one.model(), one.name(), two.newName()));
    }
    if (first instanceof RenameModel one
        && second instanceof RenameModel two
        && one.newName().equals(two.name())) {
      return one.name().equals(two.newName())
          ? Optional.of(List.of())
          : one(new RenameModel(one.name(), two.newName()));
    }
    if (first instanceof AlterModelTable one
        && second instanceof AlterModelTable two
        && one.model().equals(two.model())) {
      return one(two);
    }
    if (first instanceof AlterComment one
        && second instanceof AlterComment two
        && one.model().equals(two.model())
        && Objects.equals(one.field(), two.field())) {
      return one(two);
    }
    return indexes(first, second);
  }

  private static Optional<List<Operation>> indexes(Operation first, Operation second) {
    if (first instanceof AddIndex add && second instanceof RemoveIndex remove) {
      boolean same = add.model().equals(remove.model()) && add.index().name().equals(remove.name());
      return same ? Optional.of(List.of()) : Optional.empty();
    }
    if (first instanceof AddConstraint add && second instanceof RemoveConstraint remove) {
      boolean same =
          add.model().equals(remove.model()) && add.constraint().name().equals(remove.name());
      return same ? Optional.of(List.of()) : Optional.empty();
    }
    return Optional.empty();
  }
}
