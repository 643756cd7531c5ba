package dev.dorm.tests.fields.migrations;

import static dev.dorm.migrate.Cols.SET_NULL;
import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.bigint;
import static dev.dorm.migrate.Cols.blob;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.decimal;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.text;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

/** The tables of the models. */
@DormMigration(app = "fields", name = "0001_initial")
public final class M0001_initial extends Migration {
  @Override
  public List<Operation> operations() {
    return List.of(
        createModel(
            "Wallet",
            "fields_wallet",
            bigAuto("id"),
            varchar("code", 8).notNull().unique("uniq_wallet_code"),
            bigint("balance").notNull(),
            bigint("limit"),
            blob("secret"),
            text("words").notNull(),
            decimal("share", 8, 2).notNull(),
            dateTime("changed").notNull(),
            foreignKey("parent", "fields.Wallet")
                .onDelete(SET_NULL)
                .constraint("fk_wallet_parent")
                .index("idx_wallet_parent")));
  }
}
