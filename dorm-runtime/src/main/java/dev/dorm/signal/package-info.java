/** Signals: what is told of a row that is saved or deleted, to whoever wants to know. */
@NullMarked
package dev.dorm.signal;

import org.jspecify.annotations.NullMarked;
