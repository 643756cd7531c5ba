/** Runs statements: the only place that executes prepared ones. */
@NullMarked
package dev.dorm.internal.execute;

import org.jspecify.annotations.NullMarked;
