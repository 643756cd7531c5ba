/** Makes few operations of many. Pure: it reads and writes nothing. */
@NullMarked
package dev.dorm.migrate.squash;

import org.jspecify.annotations.NullMarked;
