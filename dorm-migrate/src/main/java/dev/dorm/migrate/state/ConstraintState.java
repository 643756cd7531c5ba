package dev.dorm.migrate.state;

import java.util.function.UnaryOperator;

/** A constraint of a model over several columns. */
public sealed interface ConstraintState permits UniqueState {
  /** Its name in the database. */
  String name();

  /** Whether a property is part of it. */
  boolean uses(String field);

  /** This constraint over fields with other names. */
  ConstraintState following(UnaryOperator<String> names);
}
