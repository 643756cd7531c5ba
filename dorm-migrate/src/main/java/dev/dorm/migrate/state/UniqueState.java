package dev.dorm.migrate.state;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Properties whose values are unique together.
 *
 * @param name the constraint's name in the database
 * @param fields the properties in order
 */
public record UniqueState(String name, List<String> fields) implements ConstraintState {
  /** Copies the fields. */
  public UniqueState {
    fields = List.copyOf(fields);
  }

  @Override
  public UniqueState following(UnaryOperator<String> names) {
    return new UniqueState(name, fields.stream().map(names).toList());
  }

  @Override
  public boolean uses(String field) {
    return fields.contains(field);
  }
}
