/** Tests of the command line. */
@NullMarked
package dev.dorm.migrate.cli;

import org.jspecify.annotations.NullMarked;
