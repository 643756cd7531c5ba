package dev.dorm.migrate.state;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A condition that every row fulfils.
 *
 * @param name the constraint's name in the database
 * @param condition the condition
 */
public record CheckState(String name, Expression condition) implements ConstraintState {
  @Override
  public CheckState following(UnaryOperator<String> names) {
    return new CheckState(name, condition.following(names));
  }

  @Override
  public CheckState withName(String newName) {
    return new CheckState(newName, condition);
  }

  @Override
  public List<String> mentions() {
    return List.copyOf(condition.fields());
  }
}
