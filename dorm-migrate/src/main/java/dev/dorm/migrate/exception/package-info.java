/**
 * What migrations throw: a code, a message that says how to mend it, and an exit code for the
 * tools.
 */
@NullMarked
package dev.dorm.migrate.exception;

import org.jspecify.annotations.NullMarked;
