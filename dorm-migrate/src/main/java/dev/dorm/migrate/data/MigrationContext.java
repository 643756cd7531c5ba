package dev.dorm.migrate.data;

import java.sql.Connection;
import java.util.List;

/**
 * What a {@code runJava} step works with: the tables as they are at this point of the history. Not
 * for several threads, and of no use when the step is over.
 */
public interface MigrationContext {
  /** The app of the migration. */
  String app();

  /** The database: {@code sqlite} or {@code postgresql}. */
  String system();

  /**
   * The table of a model.
   *
   * @param model {@code app.Model}, or the model's name alone when it is of the migration's app
   * @throws dev.dorm.migrate.exception.PlanRefused when there is no such model at this point
   */
  HistoricalTable table(String model);

  /** The tables of all models that there are at this point, by name. */
  List<HistoricalTable> tables();

  /**
   * The connection that the migration runs on, in its transaction. The step neither commits nor
   * closes it.
   */
  Connection connection();
}
