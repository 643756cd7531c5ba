/** From the compiler's elements to candidates. */
@NullMarked
package dev.dorm.processor.read;

import org.jspecify.annotations.NullMarked;
