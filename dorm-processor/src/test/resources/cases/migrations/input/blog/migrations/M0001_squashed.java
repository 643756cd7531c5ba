package blog.migrations;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;

@DormMigration(
    app = "blog",
    name = "0001_squashed",
    replaces = {"blog.0001_initial", "blog.0000_none"})
public final class M0001_squashed extends Migration {}
