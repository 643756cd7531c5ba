/** A model with sensitive columns, whose values must appear nowhere. */
@NullMarked
package dev.dorm.tests.secrets;

import org.jspecify.annotations.NullMarked;
