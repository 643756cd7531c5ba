/** Tests of migration files. */
@NullMarked
package dev.dorm.migrate.file;

import org.jspecify.annotations.NullMarked;
