// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.djanorm.validators.migrations;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.real;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "validators", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Product",
            "validators_product",
            bigAuto("id"),
            varchar("name", 200).notNull(),
            real("price").notNull(),
            varchar("sku", 20).notNull(),
            varchar("email", 100).notNull()),
        createModel("Tag", "validators_tag", bigAuto("id"), varchar("slug", 50).notNull()));
  }
}
