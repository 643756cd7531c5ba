/**
 * Compares two states and says which operations lead from one to the other. Pure: it reads and
 * writes nothing.
 */
@NullMarked
package dev.dorm.migrate.detect;

import org.jspecify.annotations.NullMarked;
