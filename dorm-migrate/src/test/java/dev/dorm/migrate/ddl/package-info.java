/** Tests of SQL. */
@NullMarked
package dev.dorm.migrate.ddl;

import org.jspecify.annotations.NullMarked;
