/** Tests of states. */
@NullMarked
package dev.dorm.migrate.state;

import org.jspecify.annotations.NullMarked;
