/** The models of "Field validators". */
@NullMarked
package dev.dorm.samples.djanorm.validators;

import org.jspecify.annotations.NullMarked;
