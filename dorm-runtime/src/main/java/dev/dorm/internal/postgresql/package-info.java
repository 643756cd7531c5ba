/** PostgreSQL: set-up, values, error codes. */
@NullMarked
package dev.dorm.internal.postgresql;

import org.jspecify.annotations.NullMarked;
