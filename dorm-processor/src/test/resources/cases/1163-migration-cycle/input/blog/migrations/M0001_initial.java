package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0001_initial",
    dependsOn = {"blog.0003_c"})
public final class M0001_initial extends Migration {}
