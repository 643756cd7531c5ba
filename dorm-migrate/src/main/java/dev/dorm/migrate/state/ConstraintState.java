package dev.dorm.migrate.state;

import java.util.List;
import java.util.function.UnaryOperator;

/** A constraint of a model over several columns. */
public sealed interface ConstraintState permits CheckState, UniqueState {
  /** Its name in the database. */
  String name();

  /** The properties that it speaks of. */
  List<String> mentions();

  /** Whether a property is part of it. */
  default boolean uses(String field) {
    return mentions().contains(field);
  }

  /** This constraint over fields with other names. */
  ConstraintState following(UnaryOperator<String> names);

  /** This constraint under another name. */
  ConstraintState withName(String newName);
}
