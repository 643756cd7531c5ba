/** The model of "clean()". */
@NullMarked
package dev.dorm.samples.djanorm.validation;

import org.jspecify.annotations.NullMarked;
