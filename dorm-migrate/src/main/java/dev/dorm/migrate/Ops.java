package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words for operations in a migration file, to be imported statically.
 *
 * <p>Models of the migration's own app are named simply, {@code "Author"}; in relations they are
 * named with their app, {@code "blog.Author"}.
 */
public final class Ops {
  private Ops() {}

  /**
   * A new model.
   *
   * @param name the model
   * @param table its table
   * @param parts its fields in the order of the columns, its indexes and its constraints
   */
  public static Operation createModel(String name, String table, ModelPart... parts) {
    List<FieldState> fields = new ArrayList<>();
    List<IndexState> indexes = new ArrayList<>();
    List<ConstraintState> constraints = new ArrayList<>();
    for (ModelPart part : parts) {
      if (part instanceof FieldSpec field) {
        fields.add(in(name, field));
      } else if (part instanceof IndexSpec index) {
        indexes.add(index.index());
      } else if (part instanceof UniqueSpec unique) {
        constraints.add(unique.constraint());
      }
    }
    return new CreateModel(name, table, fields, indexes, constraints);
  }

  /** A model that goes, with its rows. */
  public static Operation deleteModel(String name) {
    return new DeleteModel(name);
  }

  /** A new field; a NOT NULL column is refused when the table has rows. */
  public static Operation addField(String model, FieldSpec field) {
    return new AddField(model, in(model, field), null);
  }

  /** A new column, and its value in the rows that are there already. */
  public static Operation addField(String model, FieldSpec field, Fill fill) {
    return new AddField(model, in(model, field), fill.text());
  }

  /** A field that goes, with its values. */
  public static Operation removeField(String model, String field) {
    return new RemoveField(model, field, null);
  }

  /** A column that goes, and its value in all rows when this is undone. */
  public static Operation removeField(String model, String field, Fill restoreFill) {
    return new RemoveField(model, field, restoreFill.text());
  }

  /** Another definition of a column. */
  public static Operation alterField(String model, FieldSpec field) {
    if (in(model, field) instanceof ColumnField column) {
      return new AlterField(model, column);
    }
    throw new PlanRefused(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        "alterField on "
            + model
            + " changes a relation of many to many. FIX: removeField, then addField.");
  }

  /** A new index. */
  public static Operation addIndex(String model, IndexSpec index) {
    return new AddIndex(model, index.index());
  }

  /** An index that goes. */
  public static Operation removeIndex(String model, String name) {
    return new RemoveIndex(model, name);
  }

  /** A new constraint. */
  public static Operation addConstraint(String model, UniqueSpec constraint) {
    return new AddConstraint(model, constraint.constraint());
  }

  /** A constraint that goes. */
  public static Operation removeConstraint(String model, String name) {
    return new RemoveConstraint(model, name);
  }

  /** SQL, and the SQL that undoes it. */
  public static Operation runSql(String id, SqlText forward, SqlText reverse) {
    return new RunSql(id, forward, reverse);
  }

  /** SQL that cannot be undone: the migration cannot be rolled back. */
  public static Operation runSql(String id, SqlText forward) {
    return new RunSql(id, forward, null);
  }

  /** Begins SQL for one database or several: {@code sql().postgresql("…").sqlite("…")}. */
  public static SqlText sql() {
    return new SqlText(Map.of(), false);
  }

  /** SQL that is the same on every database. */
  public static SqlText sql(String... scripts) {
    return SqlText.portable(List.of(scripts));
  }

  /** A text, a number, a date or a time for the rows that are there already. */
  public static Fill fill(String value) {
    return new Fill(value);
  }

  /** A number for the rows that are there already. */
  public static Fill fill(long value) {
    return new Fill(Long.toString(value));
  }

  /** True or false for the rows that are there already. */
  public static Fill fill(boolean value) {
    return new Fill(Boolean.toString(value));
  }

  /** Begins an index. */
  public static IndexSpec.Open index(String name) {
    return new IndexSpec.Open(name);
  }

  /** Begins a constraint that makes values unique together. */
  public static UniqueSpec.Open unique(String name) {
    return new UniqueSpec.Open(name);
  }

  private static FieldState in(String model, FieldSpec field) {
    return field.in(new ModelKey("", model));
  }
}
