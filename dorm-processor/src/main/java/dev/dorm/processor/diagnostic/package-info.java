/** What is said to the user: codes, messages, and where they point. */
@NullMarked
package dev.dorm.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
