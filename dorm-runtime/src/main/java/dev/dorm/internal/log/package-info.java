/** The log of statements. */
@NullMarked
package dev.dorm.internal.log;

import org.jspecify.annotations.NullMarked;
