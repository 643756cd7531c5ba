package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0005_d")
public final class M0005_d extends Migration {
  private M0005_d() {}
}
