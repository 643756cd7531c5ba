/** Migrations as files: their source text, their names, and how they depend on one another. */
@NullMarked
package dev.dorm.migrate.file;

import org.jspecify.annotations.NullMarked;
