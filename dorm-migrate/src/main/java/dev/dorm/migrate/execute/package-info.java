/** Runs migrations against a database: the only package that speaks JDBC. */
@NullMarked
package dev.dorm.migrate.execute;

import org.jspecify.annotations.NullMarked;
