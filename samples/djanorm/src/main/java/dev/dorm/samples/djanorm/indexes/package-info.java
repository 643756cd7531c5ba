/** The model of "Database indexes". */
@NullMarked
package dev.dorm.samples.djanorm.indexes;

import org.jspecify.annotations.NullMarked;
