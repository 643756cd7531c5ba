/** What the Java of a migration works with: tables as they are at one point of the history. */
@NullMarked
package dev.dorm.migrate.data;

import org.jspecify.annotations.NullMarked;
