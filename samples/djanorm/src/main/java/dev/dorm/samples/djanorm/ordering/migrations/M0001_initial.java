// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.ordering.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "ordering", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Product",
            "ordering_product",
            bigAuto("id"),
            varchar("name", 100).notNull(),
            integer("price").notNull()));
  }
}
