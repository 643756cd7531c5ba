package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0003_c",
    dependsOn = {"blog.0002_b"})
public final class M0003_c extends Migration {}
