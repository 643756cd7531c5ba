/** Tries migrations on a database with rows. */
@NullMarked
package dev.dorm.migrate.prove;

import org.jspecify.annotations.NullMarked;
