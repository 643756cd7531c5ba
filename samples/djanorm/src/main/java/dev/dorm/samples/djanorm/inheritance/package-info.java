/** The models of "Abstract models". */
@NullMarked
package dev.dorm.samples.djanorm.inheritance;

import org.jspecify.annotations.NullMarked;
