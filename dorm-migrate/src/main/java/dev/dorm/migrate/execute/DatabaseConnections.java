package dev.dorm.migrate.execute;

import dev.dorm.Database;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.migrate.state.Engine;
import java.sql.Connection;

/** Connections of a dorm database. */
public final class DatabaseConnections implements ConnectionSource {
  private final Database database;

  /** The connections of a database. */
  public DatabaseConnections(Database database) {
    this.database = database;
  }

  @Override
  public Engine engine() {
    String system = database.system();
    return Engine.of(system)
        .orElseThrow(
            () ->
                new ConfigurationError(
                    "DORM4013",
                    "Migrations do not know the database system \""
                        + system
                        + "\". FIX: sqlite or postgresql.",
                    null));
  }

  @Override
  public Connection open() {
    return database.openConnection();
  }

  @Override
  public boolean inTransaction() {
    return database.inTransaction();
  }
}
