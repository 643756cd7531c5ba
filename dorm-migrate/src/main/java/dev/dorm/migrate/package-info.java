/**
 * Migrations: what a migration file is written with, and {@link dev.dorm.migrate.Migrator}, which
 * applies them.
 */
@NullMarked
package dev.dorm.migrate;

import org.jspecify.annotations.NullMarked;
