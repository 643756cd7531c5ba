package shop.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "my_shop",
    name = "0001_initial",
    dependsOn = {"blog.0002_author_slug"})
public final class M0001_initial extends Migration {}
