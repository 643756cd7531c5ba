package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelKey;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The new fields of a migration, whose foreign keys are made at its end. */
final class PendingKeys {
  private final String app;
  private Set<FieldKey> fields = new LinkedHashSet<>();

  PendingKeys(String app) {
    this.app = app;
  }

  Set<FieldKey> fields() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(fields));
  }

  /** Takes note of an operation, which stands behind those before. */
  void follow(Operation operation) {
    if (operation instanceof CreateModel create) {
      ModelKey model = new ModelKey(app, create.name());
      create.fields().forEach(field -> fields.add(new FieldKey(model, field.name())));
    } else if (operation instanceof AddField add && !isMadeAtOnce(add)) {
      fields.add(new FieldKey(new ModelKey(app, add.model()), add.field().name()));
    } else if (operation instanceof RemoveField remove) {
      fields.remove(new FieldKey(new ModelKey(app, remove.model()), remove.field()));
    } else if (operation instanceof DeleteModel delete) {
      fields.removeIf(field -> field.model().equals(new ModelKey(app, delete.name())));
    } else if (operation instanceof RenameField rename) {
      ModelKey model = new ModelKey(app, rename.model());
      FieldKey former = new FieldKey(model, rename.name());
      rename(field -> field.equals(former) ? new FieldKey(model, rename.newName()) : field);
    } else if (operation instanceof RenameModel rename) {
      move(new ModelKey(app, rename.name()), new ModelKey(app, rename.newName()));
    } else if (operation instanceof MoveModel move) {
      move(new ModelKey(move.fromApp(), move.name()), new ModelKey(move.toApp(), move.name()));
    }
  }

  /** A column that comes while others use the table has its foreign key when it is there. */
  private static boolean isMadeAtOnce(AddField add) {
    return add.manner() == Manner.ONLINE && add.field() instanceof ColumnField;
  }

  private void move(ModelKey from, ModelKey to) {
    rename(field -> field.model().equals(from) ? new FieldKey(to, field.field()) : field);
  }

  private void rename(UnaryOperator<FieldKey> names) {
    Set<FieldKey> renamed = new LinkedHashSet<>();
    fields.forEach(field -> renamed.add(names.apply(field)));
    fields = renamed;
  }
}
