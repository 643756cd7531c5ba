package dev.dorm.migrate;

import dev.dorm.migrate.ddl.PostgresqlObjects;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
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
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.operation.ValidateConstraint;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import java.time.Duration;
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
    String comment = null;
    for (ModelPart part : parts) {
      if (part instanceof FieldSpec field) {
        fields.add(in(name, field));
      } else if (part instanceof IndexSpec index) {
        indexes.add(index.index());
      } else if (part instanceof UniqueSpec unique) {
        constraints.add(unique.constraint());
      } else if (part instanceof CheckSpec check) {
        constraints.add(check.constraint());
      } else if (part instanceof CommentSpec about) {
        comment = about.text();
      }
    }
    return new CreateModel(name, table, fields, indexes, constraints, comment);
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

  /**
   * A new column, in a migration that is not atomic: on PostgreSQL its index is built and its
   * foreign key is checked while the table is written to.
   */
  public static Operation addFieldOnline(String model, FieldSpec field) {
    return new AddField(model, in(model, field), null, Manner.ONLINE);
  }

  /** The same, with the column's value in the rows that are there already. */
  public static Operation addFieldOnline(String model, FieldSpec field, Fill fill) {
    return new AddField(model, in(model, field), fill.text(), Manner.ONLINE);
  }

  /** A field that goes, with its values. */
  public static Operation removeField(String model, String field) {
    return new RemoveField(model, field, null);
  }

  /** A column that goes, and its value in all rows when this is undone. */
  public static Operation removeField(String model, String field, Fill restoreFill) {
    return new RemoveField(model, field, restoreFill.text());
  }

  /** Another name for a model; what refers to it follows, and its table stays. */
  public static Operation renameModel(String name, String newName) {
    return new RenameModel(name, newName);
  }

  /** A model of another app that belongs to this one from now on; its table stays. */
  public static Operation moveModel(String name, String fromApp, String toApp) {
    return new MoveModel(name, fromApp, toApp);
  }

  /** Another name for the table of a model. */
  public static Operation alterModelTable(String model, String table) {
    return new AlterModelTable(model, table);
  }

  /** Another name for a field; its column follows when it is named after the field. */
  public static Operation renameField(String model, String name, String newName) {
    return new RenameField(model, name, newName);
  }

  /** Another definition of a column, or other names for the table between two models. */
  public static Operation alterField(String model, FieldSpec field) {
    FieldState state = in(model, field);
    return state instanceof ColumnField column
        ? new AlterField(model, column, null, null)
        : new AlterJoinTable(model, (ManyToManyField) state);
  }

  /**
   * Another definition of a column, and its value in the rows that hold NULL; when NULL is allowed
   * from now on, that is on the way back.
   */
  public static Operation alterField(String model, FieldSpec field, Fill fill) {
    return new AlterField(model, column(model, field), fill.text(), null);
  }

  /** Another definition of a column, and how its values are converted. */
  public static Operation alterField(String model, FieldSpec field, AlterField.Using using) {
    return new AlterField(model, column(model, field), null, using);
  }

  /** Another definition of a column, how its values are converted, and what stands for NULL. */
  public static Operation alterField(
      String model, FieldSpec field, Fill fill, AlterField.Using using) {
    return new AlterField(model, column(model, field), fill.text(), using);
  }

  /**
   * Another definition of a column, in a migration that is not atomic: on PostgreSQL a new NOT
   * NULL, foreign key, index or uniqueness is proved or built while the table is written to.
   * Another type is not: that takes a new column.
   */
  public static Operation alterFieldOnline(String model, FieldSpec field) {
    return new AlterField(model, column(model, field), null, null, Manner.ONLINE);
  }

  /** The same; rows that hold NULL get a value first, 1000 at a time. */
  public static Operation alterFieldOnline(String model, FieldSpec field, Fill fill) {
    return new AlterField(model, column(model, field), fill.text(), null, Manner.ONLINE);
  }

  /**
   * Another definition of a column, whose new foreign key holds for rows to come; {@link
   * #validateConstraint} looks at those that are there. SQLite looks at once.
   */
  public static Operation alterFieldNotValid(String model, FieldSpec field) {
    return new AlterField(model, column(model, field), null, null, Manner.NOT_VALID);
  }

  /** An expression over the columns of a row that gives a column its new value. */
  public static AlterField.Using using(SqlText forward) {
    return new AlterField.Using(forward, null);
  }

  /** An expression that gives a column its new value, and one for the way back. */
  public static AlterField.Using using(SqlText forward, SqlText reverse) {
    return new AlterField.Using(forward, reverse);
  }

  private static ColumnField column(String model, FieldSpec field) {
    if (in(model, field) instanceof ColumnField column) {
      return column;
    }
    throw new PlanRefused(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        "alterField on "
            + model
            + " gives a relation of many to many values. FIX: removeField, then addField.");
  }

  /** A new index. */
  public static Operation addIndex(String model, IndexSpec index) {
    return new AddIndex(model, index.index(), false);
  }

  /** An index that goes. */
  public static Operation removeIndex(String model, String name) {
    return new RemoveIndex(model, name, false);
  }

  /**
   * A new index that PostgreSQL builds while the table is written to, in a migration that is not
   * atomic.
   */
  public static Operation addIndexConcurrently(String model, IndexSpec index) {
    return new AddIndex(model, index.index(), true);
  }

  /** An index that goes while the table is written to, in a migration that is not atomic. */
  public static Operation removeIndexConcurrently(String model, String name) {
    return new RemoveIndex(model, name, true);
  }

  /** Another name for an index. */
  public static Operation renameIndex(String model, String name, String newName) {
    return new RenameIndex(model, name, newName);
  }

  /** A new constraint. */
  public static Operation addConstraint(String model, UniqueSpec constraint) {
    return new AddConstraint(model, constraint.constraint());
  }

  /** A new condition that every row fulfils. */
  public static Operation addConstraint(String model, CheckSpec constraint) {
    return new AddConstraint(model, constraint.constraint());
  }

  /**
   * A new constraint, made in steps that keep nobody from the table for long, in a migration that
   * is not atomic: PostgreSQL builds the index concurrently and uses it.
   */
  public static Operation addConstraintOnline(String model, UniqueSpec constraint) {
    return new AddConstraint(model, constraint.constraint(), Manner.ONLINE);
  }

  /**
   * A new condition, in a migration that is not atomic: PostgreSQL adds it for rows to come, then
   * looks at those that are there while they can be written to.
   */
  public static Operation addConstraintOnline(String model, CheckSpec constraint) {
    return new AddConstraint(model, constraint.constraint(), Manner.ONLINE);
  }

  /**
   * A new condition for rows to come; {@link #validateConstraint} looks at those that are there.
   * SQLite looks at once.
   */
  public static Operation addConstraintNotValid(String model, CheckSpec constraint) {
    return new AddConstraint(model, constraint.constraint(), Manner.NOT_VALID);
  }

  /**
   * Looks at the rows that were there when a constraint was added NOT VALID. On SQLite it does
   * nothing.
   *
   * @param model the model
   * @param name the constraint, or the foreign key of a field
   */
  public static Operation validateConstraint(String model, String name) {
    return new ValidateConstraint(model, name);
  }

  /**
   * Gives a column a value where it holds NULL, 1000 rows at a time; each batch is a transaction of
   * its own in a migration that is not atomic.
   *
   * @param model the model
   * @param field its column
   * @param value an expression over the columns of the row
   */
  public static Backfill backfill(String model, String field, SqlText value) {
    return new Backfill(model, field, value, null, Backfill.BATCH, Duration.ZERO);
  }

  /** A constraint that goes. */
  public static Operation removeConstraint(String model, String name) {
    return new RemoveConstraint(model, name);
  }

  /** SQL, and the SQL that undoes it. */
  public static RunSql runSql(String id, SqlText forward, SqlText reverse) {
    return new RunSql(id, forward, reverse, false);
  }

  /** SQL that cannot be undone: the migration cannot be rolled back. */
  public static RunSql runSql(String id, SqlText forward) {
    return new RunSql(id, forward, null, false);
  }

  /**
   * An extension of PostgreSQL, such as {@code citext}; one that is there already stays, also when
   * the migration is undone. Refused on SQLite, unless it is {@link RunSql#onlyOnPostgresql}.
   */
  public static RunSql createExtension(String name) {
    return PostgresqlObjects.createExtension(name);
  }

  /**
   * A type of PostgreSQL for the values of columns that no model speaks of. Refused on SQLite,
   * unless it is {@link RunSql#onlyOnPostgresql}.
   */
  public static RunSql createEnum(String type, String... values) {
    return PostgresqlObjects.createEnum(type, List.of(values));
  }

  /**
   * Another value of a type of PostgreSQL, which cannot be undone. A later migration may use it,
   * not this one, if it runs in a transaction. Refused on SQLite, unless it is {@link
   * RunSql#onlyOnPostgresql}.
   */
  public static RunSql addEnumValue(String type, String value) {
    return PostgresqlObjects.addEnumValue(type, value);
  }

  /** Java that changes rows, and the Java that undoes it; {@link RunJava#NOOP} for nothing. */
  public static RunJava runJava(String id, RunJava.Code forward, RunJava.Code reverse) {
    return new RunJava(id, forward, reverse, false);
  }

  /** Java that cannot be undone: the migration cannot be rolled back. */
  public static RunJava runJava(String id, RunJava.Code forward) {
    return new RunJava(id, forward, null, false);
  }

  /** What happens in the database and what the state says of it, apart. */
  public static Operation separate(List<Operation> database, List<Operation> state) {
    return new Separate(database, state);
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

  /** What the catalog says about a new table. */
  public static CommentSpec comment(String text) {
    return new CommentSpec(text);
  }

  /** Another comment of a table; empty for none. */
  public static Operation alterComment(String model, String comment) {
    return new AlterComment(model, null, comment.isEmpty() ? null : comment);
  }

  /** Another comment of a column; empty for none. */
  public static Operation alterComment(String model, String field, String comment) {
    return new AlterComment(model, field, comment.isEmpty() ? null : comment);
  }

  /** The time at which the statement began, for a default. */
  public static ExpressionSpec now() {
    return new ExpressionSpec(new Expression.Operation(Expression.Operator.NOW, List.of()));
  }

  /** Begins a condition that every row fulfils. */
  public static CheckSpec.Open check(String name) {
    return new CheckSpec.Open(name);
  }

  /** A field in a condition. */
  public static ExpressionSpec field(String name) {
    return new ExpressionSpec(new Expression.Field(name));
  }

  /** A text, a constant, a date or a number with places in a condition. */
  public static ExpressionSpec value(String value) {
    return new ExpressionSpec(new Expression.Value(value));
  }

  /** A number in a condition. */
  public static ExpressionSpec value(long value) {
    return value(Long.toString(value));
  }

  /** True or false in a condition. */
  public static ExpressionSpec value(boolean value) {
    return value(Boolean.toString(value));
  }

  private static FieldState in(String model, FieldSpec field) {
    return field.in(new ModelKey("", model));
  }
}
