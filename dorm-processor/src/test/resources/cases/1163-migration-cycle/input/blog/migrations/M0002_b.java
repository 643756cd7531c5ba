package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0002_b",
    dependsOn = {"blog.0001_initial"})
public final class M0002_b extends Migration {}
