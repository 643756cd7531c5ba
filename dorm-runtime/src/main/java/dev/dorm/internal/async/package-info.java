/** Calls that run on other threads, and what they take along. */
@NullMarked
package dev.dorm.internal.async;

import org.jspecify.annotations.NullMarked;
