/** Validation: the rules that {@code fullClean()} checks, and the errors it collects. */
@NullMarked
package dev.dorm.validation;

import org.jspecify.annotations.NullMarked;
