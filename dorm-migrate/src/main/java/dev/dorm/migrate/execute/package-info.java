/** Runs migrations against a database: it alone speaks JDBC, beside the tests of {@code prove}. */
@NullMarked
package dev.dorm.migrate.execute;

import org.jspecify.annotations.NullMarked;
