/** The model of "Meta.ordering". */
@NullMarked
package dev.dorm.samples.djanorm.ordering;

import org.jspecify.annotations.NullMarked;
