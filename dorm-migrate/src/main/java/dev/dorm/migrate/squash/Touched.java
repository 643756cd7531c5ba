package dev.dorm.migrate.squash;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.OperationVisitor;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.operation.ValidateConstraint;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import java.util.HashSet;
import java.util.Set;

/**
 * What an operation has to do with: two that have nothing in common may change places.
 *
 * @param parts the parts of models
 * @param barrier whether nothing may change places with it
 */
public record Touched(Set<Part> parts, boolean barrier) {
  private static final String ALL = "*";
  private static final String KEY = "@key";

  /** Copies the set. */
  public Touched {
    parts = Set.copyOf(parts);
  }

  /**
   * A part of a model.
   *
   * @param model the model
   * @param name a field or an index; a star for all of it
   */
  public record Part(ModelKey model, String name) {
    private boolean meets(Part other) {
      return model.equals(other.model)
          && (name.equals(ALL) || other.name.equals(ALL) || name.equals(other.name));
    }
  }

  /** What an operation of an app touches. */
  public static Touched of(String app, Operation operation) {
    Collector collector = new Collector(app);
    operation.accept(collector);
    return new Touched(collector.parts, collector.barrier);
  }

  /** Whether two operations may not change places. */
  public boolean meets(Touched other) {
    return barrier
        || other.barrier
        || parts.stream().anyMatch(part -> other.parts.stream().anyMatch(part::meets));
  }

  private static final class Collector implements OperationVisitor<Boolean> {
    private final String app;
    private final Set<Part> parts = new HashSet<>();
    private boolean barrier;

    Collector(String app) {
      this.app = app;
    }

    private boolean add(String model, String name) {
      return parts.add(new Part(new ModelKey(app, model), name));
    }

    private void field(String model, FieldState field) {
      add(model, field.name());
      if (field instanceof ManyToManyField many) {
        parts.add(new Part(many.to(), KEY));
        if (many.through() != null) {
          parts.add(new Part(many.through(), ALL));
        }
        add(model, KEY);
      } else if (field instanceof ColumnField column) {
        if (column.primaryKey()) {
          add(model, KEY);
        }
        if (column.rules().generated() != null) {
          column.rules().generated().fields().forEach(used -> add(model, used));
        }
        if (column.foreignKey() != null) {
          parts.add(new Part(column.foreignKey().to(), KEY));
        }
      }
    }

    @Override
    public Boolean createModel(CreateModel operation) {
      operation.fields().forEach(field -> field(operation.name(), field));
      return add(operation.name(), ALL);
    }

    @Override
    public Boolean deleteModel(DeleteModel operation) {
      return add(operation.name(), ALL);
    }

    @Override
    public Boolean addField(AddField operation) {
      field(operation.model(), operation.field());
      return true;
    }

    @Override
    public Boolean removeField(RemoveField operation) {
      return add(operation.model(), operation.field());
    }

    @Override
    public Boolean alterField(AlterField operation) {
      field(operation.model(), operation.field());
      return true;
    }

    @Override
    public Boolean alterComment(AlterComment operation) {
      return add(operation.model(), operation.field() == null ? "#comment" : operation.field());
    }

    @Override
    public Boolean addIndex(AddIndex operation) {
      operation.index().mentions().forEach(field -> add(operation.model(), field));
      return add(operation.model(), "#" + operation.index().name());
    }

    @Override
    public Boolean removeIndex(RemoveIndex operation) {
      return add(operation.model(), ALL);
    }

    @Override
    public Boolean addConstraint(AddConstraint operation) {
      operation.constraint().mentions().forEach(field -> add(operation.model(), field));
      return add(operation.model(), "#" + operation.constraint().name());
    }

    @Override
    public Boolean validateConstraint(ValidateConstraint operation) {
      return add(operation.model(), ALL);
    }

    @Override
    public Boolean backfill(Backfill operation) {
      barrier = true;
      return true;
    }

    @Override
    public Boolean removeConstraint(RemoveConstraint operation) {
      return add(operation.model(), ALL);
    }

    @Override
    public Boolean renameModel(RenameModel operation) {
      add(operation.name(), ALL);
      return add(operation.newName(), ALL);
    }

    @Override
    public Boolean moveModel(MoveModel operation) {
      barrier = true;
      return true;
    }

    @Override
    public Boolean alterModelTable(AlterModelTable operation) {
      return add(operation.model(), "#table");
    }

    @Override
    public Boolean renameField(RenameField operation) {
      add(operation.model(), operation.name());
      return add(operation.model(), operation.newName());
    }

    @Override
    public Boolean alterJoinTable(AlterJoinTable operation) {
      field(operation.model(), operation.field());
      return true;
    }

    @Override
    public Boolean renameIndex(RenameIndex operation) {
      return add(operation.model(), ALL);
    }

    @Override
    public Boolean runSql(RunSql operation) {
      barrier = true;
      return true;
    }

    @Override
    public Boolean runJava(RunJava operation) {
      barrier = true;
      return true;
    }

    @Override
    public Boolean separate(Separate operation) {
      barrier = true;
      return true;
    }
  }
}
