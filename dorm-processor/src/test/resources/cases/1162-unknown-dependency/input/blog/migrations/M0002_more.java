package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0002_more",
    dependsOn = {"blog.0001_inital", "plain"})
public final class M0002_more extends Migration {}
