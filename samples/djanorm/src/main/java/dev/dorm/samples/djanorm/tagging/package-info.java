/** The models of "ManyToManyField". */
@NullMarked
package dev.dorm.samples.djanorm.tagging;

import org.jspecify.annotations.NullMarked;
