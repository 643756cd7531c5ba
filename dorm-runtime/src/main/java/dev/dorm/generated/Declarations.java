package dev.dorm.generated;

import dev.dorm.annotation.OnDelete;

/**
 * The words in which a generated binding declares its model. A binding inherits them, because
 * compilers resolve each import of each class once a round, and generated classes are many.
 */
public abstract class Declarations extends ColumnTypes {
  protected static final ColumnOption NULLABLE = ColumnOption.NULLABLE;
  protected static final ColumnOption KEY = ColumnOption.KEY;
  protected static final ColumnOption KEY_PART = ColumnOption.KEY_PART;
  protected static final ColumnOption UNENFORCED = ColumnOption.UNENFORCED;
  protected static final ColumnOption GENERATED = ColumnOption.GENERATED;
  protected static final ColumnOption UNIQUE = ColumnOption.UNIQUE;
  protected static final ColumnOption OPTIONAL_PART = ColumnOption.OPTIONAL_PART;
  protected static final ColumnOption AUTO_NOW = ColumnOption.AUTO_NOW;
  protected static final ColumnOption AUTO_NOW_ADD = ColumnOption.AUTO_NOW_ADD;
  protected static final ColumnOption SENSITIVE = ColumnOption.SENSITIVE;
  protected static final ColumnOption VERSION = ColumnOption.VERSION;
  protected static final ColumnOption DEFAULTED = ColumnOption.DEFAULTED;
  protected static final ColumnOption COMPUTED = ColumnOption.COMPUTED;

  protected static final OnDelete CASCADE = OnDelete.CASCADE;
  protected static final OnDelete PROTECT = OnDelete.PROTECT;
  protected static final OnDelete RESTRICT = OnDelete.RESTRICT;
  protected static final OnDelete SET_NULL = OnDelete.SET_NULL;
  protected static final OnDelete SET_DEFAULT = OnDelete.SET_DEFAULT;
  protected static final OnDelete DO_NOTHING = OnDelete.DO_NOTHING;

  /** Made by bindings only. */
  protected Declarations() {}

  /** A column that is nothing beside its type; see {@link ColumnReference}. */
  protected static ColumnReference column(
      int index, String property, String name, ColumnType<?> type) {
    return new ColumnReference(index, property, name, type);
  }

  /** A column; see {@link ColumnReference}. */
  protected static ColumnReference column(
      int index, String property, String name, ColumnType<?> type, ColumnOption... options) {
    return new ColumnReference(index, property, name, type, options);
  }

  /** The type of a foreign key column. */
  protected static KeyType foreignKey() {
    return new KeyType();
  }

  /** The columns in the model's order. */
  protected static ColumnReference[] withColumns(ColumnReference... columns) {
    return columns;
  }

  /** The relations in the model's order. */
  protected static RelationReference[] withRelations(RelationReference... relations) {
    return relations;
  }

  /** A foreign key of this model that the database checks. */
  protected static RelationReference toOne(
      int index, String property, int column, OnDelete onDelete) {
    return RelationReference.toOne(index, property, column, onDelete);
  }

  /** The other side of a foreign key. */
  protected static RelationReference reverse(int index, String property, String declaredBy) {
    return RelationReference.reverse(index, property, declaredBy);
  }

  /** The other side of a one-to-one key. */
  protected static RelationReference reverseOne(int index, String property, String declaredBy) {
    return RelationReference.reverseOne(index, property, declaredBy);
  }

  /** A many-to-many relation. */
  protected static RelationReference manyToMany(
      int index, String property, String table, String source, String target) {
    return RelationReference.manyToMany(index, property, table, source, target);
  }

  /** The other side of a many-to-many relation. */
  protected static RelationReference reverseManyToMany(
      int index, String property, String declaredBy) {
    return RelationReference.reverseManyToMany(index, property, declaredBy);
  }

  /** A term of the default order, smallest first. */
  protected static DefaultOrder ascending(int column) {
    return new DefaultOrder(column, false);
  }

  /** A term of the default order, greatest first. */
  protected static DefaultOrder descending(int column) {
    return new DefaultOrder(column, true);
  }
}
