/**
 * From rows to objects: reading them, and loading what belongs to them, for all rows of a fetch at
 * once.
 */
@NullMarked
package dev.dorm.internal.load;

import org.jspecify.annotations.NullMarked;
