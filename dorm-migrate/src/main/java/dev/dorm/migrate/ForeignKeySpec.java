package dev.dorm.migrate;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.TableKey;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key as a migration file writes it: {@code foreignKey("author",
 * "blog.Author").notNull()}. Immutable.
 *
 * <p>The database gets a constraint when {@link #constraint} names one.
 */
public final class ForeignKeySpec implements FieldSpec {
  private final ColumnSpec column;
  private final ForeignKeyState key;

  private ForeignKeySpec(ColumnSpec column, ForeignKeyState key) {
    this.column = column;
    this.key = key;
  }

  static ForeignKeySpec of(String name, String to) {
    return new ForeignKeySpec(
        ColumnSpec.of(name, ColumnType.of(ColumnType.Kind.FK))
            .column(PhysicalNames.snakeCase(name) + "_id"),
        new ForeignKeyState(ModelKey.parse(to), OnDelete.NO_ACTION, null, null));
  }

  /** The column's name, where it is not the property's in snake case with {@code _id}. */
  public ForeignKeySpec column(String name) {
    return with(column.column(name));
  }

  /** NULL is not allowed. */
  public ForeignKeySpec notNull() {
    return with(column.notNull());
  }

  /** This is the key. */
  public ForeignKeySpec primaryKey() {
    return with(column.primaryKey());
  }

  /** What the catalog says about the column, where it can. */
  public ForeignKeySpec comment(String comment) {
    return with(column.comment(comment));
  }

  /** No two rows refer to the same row; this is the constraint's name. */
  public ForeignKeySpec unique(String constraint) {
    return with(column.unique(constraint));
  }

  /** The column has an index of this name. */
  public ForeignKeySpec index(String index) {
    return with(column.index(index));
  }

  /** What the database does when the row is deleted that is referred to. */
  public ForeignKeySpec onDelete(OnDelete action) {
    return with(action, key.constraint(), key.external());
  }

  /** The database gets a foreign key constraint of this name. */
  public ForeignKeySpec constraint(String name) {
    return with(key.onDelete(), name, key.external());
  }

  /** The table belongs to no migration: this is its name, and its key. */
  public ForeignKeySpec unmanaged(String table, ColumnSpec itsKey) {
    ColumnField field = itsKey.field();
    return with(
        key.onDelete(), key.constraint(), new TableKey(table, field.column(), field.type()));
  }

  private ForeignKeySpec with(ColumnSpec newColumn) {
    return new ForeignKeySpec(newColumn, key);
  }

  private ForeignKeySpec with(
      OnDelete action, @Nullable String constraint, @Nullable TableKey external) {
    return new ForeignKeySpec(column, new ForeignKeyState(key.to(), action, constraint, external));
  }

  @Override
  public FieldState in(ModelKey model) {
    return column.field().withForeignKey(key);
  }
}
