package dev.dorm.migrate;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.TableKey;

/** A relation of many to many as a migration file writes it. Immutable. */
public final class ManyToManySpec implements FieldSpec {
  private final ManyToManyField field;

  private ManyToManySpec(ManyToManyField field) {
    this.field = field;
  }

  /** The relation, before it is said what stands between. */
  public static final class Open {
    private final String name;
    private final ModelKey to;

    Open(String name, String to) {
      this.name = name;
      this.to = ModelKey.parse(to);
    }

    /**
     * A table that dorm makes stands between.
     *
     * @param table the table
     * @param source the column that refers to this model
     * @param target the column that refers to the other one
     */
    public ManyToManySpec table(String table, String source, String target) {
      return new ManyToManySpec(
          new ManyToManyField(name, to, new JoinTable(table, source, target), null, null));
    }

    /** A model stands between, given as {@code app.Model}. */
    public ManyToManySpec through(String model) {
      return new ManyToManySpec(new ManyToManyField(name, to, null, ModelKey.parse(model), null));
    }
  }

  /** The other side's table belongs to no migration: this is its name, and its key. */
  public ManyToManySpec unmanaged(String table, ColumnSpec itsKey) {
    ColumnField key = itsKey.field();
    return new ManyToManySpec(
        new ManyToManyField(
            field.name(),
            field.to(),
            field.table(),
            field.through(),
            new TableKey(table, key.column(), key.type())));
  }

  @Override
  public FieldState in(ModelKey model) {
    return field;
  }
}
