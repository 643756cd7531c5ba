package dev.dorm.migrate.state;

/** A field of a model: a column, or a relation that is stored in a table of its own. */
public sealed interface FieldState permits ColumnField, ManyToManyField {
  /** The property's name. */
  String name();

  /** The same field under another name. */
  FieldState renamed(String newName);
}
