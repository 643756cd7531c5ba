/**
 * What a live database holds, read from its catalog, and how it differs from what it should hold.
 */
@NullMarked
package dev.dorm.migrate.introspect;

import org.jspecify.annotations.NullMarked;
