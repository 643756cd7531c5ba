package dev.dorm.migrate.state;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a column.
 *
 * @param name the property
 * @param column the column
 * @param type the type
 * @param nullable whether NULL is allowed
 * @param primaryKey whether this is the key
 * @param unique the name of the constraint that makes the values unique, or null
 * @param index the name of the column's index, or null
 * @param check the name of the CHECK that some databases need for the type, or null when the type
 *     needs none
 * @param collation the collation, or null for the database's own
 * @param foreignKey what the column refers to, or null
 * @param rules what the database does with it by itself
 */
public record ColumnField(
    String name,
    String column,
    ColumnType type,
    boolean nullable,
    boolean primaryKey,
    @Nullable String unique,
    @Nullable String index,
    @Nullable String check,
    @Nullable String collation,
    @Nullable ForeignKeyState foreignKey,
    ColumnRules rules)
    implements FieldState {

  /** A column with which the database does nothing by itself. */
  public ColumnField(
      String name,
      String column,
      ColumnType type,
      boolean nullable,
      boolean primaryKey,
      @Nullable String unique,
      @Nullable String index,
      @Nullable String check,
      @Nullable String collation,
      @Nullable ForeignKeyState foreignKey) {
    this(
        name,
        column,
        type,
        nullable,
        primaryKey,
        unique,
        index,
        check,
        collation,
        foreignKey,
        ColumnRules.NONE);
  }

  /** This field with other rules. */
  public ColumnField withRules(ColumnRules newRules) {
    return new ColumnField(
        name,
        column,
        type,
        nullable,
        primaryKey,
        unique,
        index,
        check,
        collation,
        foreignKey,
        newRules);
  }

  /** Whether the database computes the value. */
  public boolean isGenerated() {
    return rules.generated() != null;
  }

  /** This field, whose expression speaks of fields by other names. */
  ColumnField following(UnaryOperator<String> names) {
    Expression generated = rules.generated();
    return generated == null
        ? this
        : withRules(new ColumnRules(rules.standard(), generated.following(names), rules.comment()));
  }

  /**
   * This field with other names for what hangs on it; what it does not have gets no name either.
   */
  public ColumnField withNames(
      @Nullable String newUnique,
      @Nullable String newIndex,
      @Nullable String newCheck,
      @Nullable String newConstraint) {
    ForeignKeyState key = foreignKey;
    if (key != null && key.constraint() != null) {
      key = new ForeignKeyState(key.to(), key.onDelete(), newConstraint, key.external());
    }
    return new ColumnField(
        name,
        column,
        type,
        nullable,
        primaryKey,
        unique == null ? null : newUnique,
        index == null ? null : newIndex,
        check == null ? null : newCheck,
        collation,
        key,
        rules);
  }

  /** This field referring to something else. */
  public ColumnField withForeignKey(@Nullable ForeignKeyState newForeignKey) {
    return new ColumnField(
        name,
        column,
        type,
        nullable,
        primaryKey,
        unique,
        index,
        check,
        collation,
        newForeignKey,
        rules);
  }

  /**
   * This field without uniqueness and index: what can change without touching the column itself.
   */
  public ColumnField bare() {
    return new ColumnField(
        name, column, type, nullable, primaryKey, null, null, check, collation, foreignKey, rules);
  }

  @Override
  public ColumnField renamed(String newName) {
    return new ColumnField(
        newName,
        column,
        type,
        nullable,
        primaryKey,
        unique,
        index,
        check,
        collation,
        foreignKey,
        rules);
  }

  /** This field in another column. */
  public ColumnField withColumn(String newColumn) {
    return new ColumnField(
        name,
        newColumn,
        type,
        nullable,
        primaryKey,
        unique,
        index,
        check,
        collation,
        foreignKey,
        rules);
  }

  /** The name of the foreign key constraint, or null. */
  public @Nullable String constraint() {
    return foreignKey == null ? null : foreignKey.constraint();
  }
}
