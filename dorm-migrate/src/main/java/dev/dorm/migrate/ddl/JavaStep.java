package dev.dorm.migrate.ddl;

import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.state.ProjectState;

/**
 * Java that changes rows.
 *
 * @param operation the code
 * @param app the app of the migration
 * @param state the tables as they are at this point
 */
public record JavaStep(RunJava operation, String app, ProjectState state) implements Step {
  @Override
  public String sql() {
    return operation.describe();
  }
}
