/** Output to the compiler's file manager. */
@NullMarked
package dev.dorm.processor.write;

import org.jspecify.annotations.NullMarked;
