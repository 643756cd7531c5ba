/** The table "Available fields" as a model with a column of each kind. */
@NullMarked
package dev.dorm.samples.djanorm.fields;

import org.jspecify.annotations.NullMarked;
