/** JSON in columns: one interface, and Jackson behind it where it is on the class path. */
@NullMarked
package dev.dorm.json;

import org.jspecify.annotations.NullMarked;
