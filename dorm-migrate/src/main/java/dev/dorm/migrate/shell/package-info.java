/** A JShell that knows the models of a project and its database. */
@NullMarked
package dev.dorm.migrate.shell;

import org.jspecify.annotations.NullMarked;
