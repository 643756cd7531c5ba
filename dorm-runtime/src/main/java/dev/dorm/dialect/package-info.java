/**
 * Where databases differ in the text of statements: one small strategy for each matter. A dialect
 * says how a thing is said; it never sees a value.
 */
@NullMarked
package dev.dorm.dialect;

import org.jspecify.annotations.NullMarked;
