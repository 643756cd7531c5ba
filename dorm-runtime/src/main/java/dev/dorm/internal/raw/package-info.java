/** SQL text that a program wrote: read, checked, and completed with its values. */
@NullMarked
package dev.dorm.internal.raw;

import org.jspecify.annotations.NullMarked;
