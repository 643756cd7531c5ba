package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "1_a")
public final class M1_a extends Migration {}
