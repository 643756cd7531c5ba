package blog.migrations;

import dev.dorm.migrate.DormMigration;

@DormMigration(
    app = "blog",
    name = "0001_initial")
public final class M0001_initial {}
