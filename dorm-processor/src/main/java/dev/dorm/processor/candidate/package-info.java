/** Models as they were written; nothing about them is promised. */
@NullMarked
package dev.dorm.processor.candidate;

import org.jspecify.annotations.NullMarked;
