package dev.dorm.migrate.execute;

import dev.dorm.migrate.data.HistoricalTable;
import dev.dorm.migrate.data.MigrationContext;
import dev.dorm.migrate.ddl.JavaStep;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import java.sql.Connection;
import java.util.List;

/** What the Java of a migration sees. */
record HistoricalContext(JavaStep step, Engine engine, Connection connection)
    implements MigrationContext {
  @Override
  public String app() {
    return step.app();
  }

  @Override
  public String system() {
    return engine.id();
  }

  @Override
  public HistoricalTable table(String model) {
    ModelKey key = model.indexOf('.') < 0 ? new ModelKey(step.app(), model) : ModelKey.parse(model);
    return new HistoricalRows(connection, engine, step.state(), step.state().model(key));
  }

  @Override
  public List<HistoricalTable> tables() {
    return step.state().models().keySet().stream().map(key -> table(key.toString())).toList();
  }
}
