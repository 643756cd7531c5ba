/** Validation of objects before they are saved. */
@NullMarked
package dev.dorm.internal.check;

import org.jspecify.annotations.NullMarked;
