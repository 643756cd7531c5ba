/** From objects to rows: one at a time, many at once, and by query. */
@NullMarked
package dev.dorm.internal.persist;

import org.jspecify.annotations.NullMarked;
