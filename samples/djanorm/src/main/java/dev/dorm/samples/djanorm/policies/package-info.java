/** The models of "on_delete options": one for each way to refer to an author. */
@NullMarked
package dev.dorm.samples.djanorm.policies;

import org.jspecify.annotations.NullMarked;
