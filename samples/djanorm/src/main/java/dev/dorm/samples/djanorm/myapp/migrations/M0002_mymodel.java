// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.myapp.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(
    app = "myapp",
    name = "0002_mymodel",
    dependsOn = {"myapp.0001_initial"})
public final class M0002_mymodel extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel("MyModel", "myapp_mymodel", bigAuto("id"), varchar("name", 50).notNull()));
  }
}
