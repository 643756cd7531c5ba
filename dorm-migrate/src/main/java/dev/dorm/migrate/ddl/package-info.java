/** Turns operations into SQL; runs nothing. */
@NullMarked
package dev.dorm.migrate.ddl;

import org.jspecify.annotations.NullMarked;
