package dev.dorm.migrate.state;

/** A constraint of a model over several columns. */
public sealed interface ConstraintState permits UniqueState {
  /** Its name in the database. */
  String name();

  /** Whether a property is part of it. */
  boolean uses(String field);
}
