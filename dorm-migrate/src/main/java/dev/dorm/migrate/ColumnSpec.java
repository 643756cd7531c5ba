package dev.dorm.migrate;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.PhysicalNames;
import org.jspecify.annotations.Nullable;

/** A column as a migration file writes it: {@code varchar("slug", 80).notNull()}. Immutable. */
public final class ColumnSpec implements FieldSpec {
  private final ColumnField field;

  private ColumnSpec(ColumnField field) {
    this.field = field;
  }

  static ColumnSpec of(String name, ColumnType type) {
    boolean key = type.isAuto();
    String column = PhysicalNames.snakeCase(name);
    return new ColumnSpec(
        new ColumnField(name, column, type, !key, key, null, null, null, null, null));
  }

  /** The same column with lists of its values. */
  ColumnSpec asArray() {
    return new ColumnSpec(
        new ColumnField(
            field.name(),
            field.column(),
            ColumnType.arrayOf(field.type().kind()),
            field.nullable(),
            field.primaryKey(),
            field.unique(),
            field.index(),
            field.check(),
            field.collation(),
            null,
            field.rules()));
  }

  /** The column's name, where it is not the property's in snake case. */
  public ColumnSpec column(String column) {
    return new ColumnSpec(
        new ColumnField(
            field.name(),
            column,
            field.type(),
            field.nullable(),
            field.primaryKey(),
            field.unique(),
            field.index(),
            field.check(),
            field.collation(),
            null,
            field.rules()));
  }

  /** Rows that are inserted without a value get this one from the database. */
  public ColumnSpec defaultTo(ExpressionSpec value) {
    return with(
        new ColumnRules(value.expression(), field.rules().generated(), field.rules().comment()));
  }

  /** The database computes the value from other fields and stores it; nobody writes it. */
  public ColumnSpec generatedAs(ExpressionSpec value) {
    return with(
        new ColumnRules(field.rules().standard(), value.expression(), field.rules().comment()));
  }

  /** What the catalog says about the column, where it can. */
  public ColumnSpec comment(String comment) {
    return with(field.rules().withComment(comment));
  }

  private ColumnSpec with(ColumnRules rules) {
    return new ColumnSpec(field.withRules(rules));
  }

  /** NULL is not allowed. */
  public ColumnSpec notNull() {
    return with(false, field.primaryKey(), field.unique(), field.index(), field.check());
  }

  /** This is the key. */
  public ColumnSpec primaryKey() {
    return with(false, true, field.unique(), field.index(), field.check());
  }

  /** No two rows have the same value; this is the constraint's name. */
  public ColumnSpec unique(String constraint) {
    return with(field.nullable(), field.primaryKey(), constraint, field.index(), field.check());
  }

  /** The column has an index of this name. */
  public ColumnSpec index(String index) {
    return with(field.nullable(), field.primaryKey(), field.unique(), index, field.check());
  }

  /** The name of the CHECK that the type needs on some databases. */
  public ColumnSpec check(String constraint) {
    return with(field.nullable(), field.primaryKey(), field.unique(), field.index(), constraint);
  }

  /** The collation. */
  public ColumnSpec collate(String collation) {
    return new ColumnSpec(
        new ColumnField(
            field.name(),
            field.column(),
            field.type(),
            field.nullable(),
            field.primaryKey(),
            field.unique(),
            field.index(),
            field.check(),
            collation,
            null,
            field.rules()));
  }

  private ColumnSpec with(
      boolean nullable,
      boolean primaryKey,
      @Nullable String unique,
      @Nullable String index,
      @Nullable String check) {
    return new ColumnSpec(
        new ColumnField(
            field.name(),
            field.column(),
            field.type(),
            nullable,
            primaryKey,
            unique,
            index,
            check,
            field.collation(),
            null,
            field.rules()));
  }

  ColumnField field() {
    return field;
  }

  @Override
  public FieldState in(ModelKey model) {
    boolean named = field.check() != null || !field.type().hasCheck();
    return named ? field : check(PhysicalNames.check(model, field.name())).field;
  }
}
