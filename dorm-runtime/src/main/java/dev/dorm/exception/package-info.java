/**
 * Everything dorm throws: unchecked, with one root, {@link dev.dorm.exception.DormException}, and a
 * stable code in every message.
 */
@NullMarked
package dev.dorm.exception;

import org.jspecify.annotations.NullMarked;
