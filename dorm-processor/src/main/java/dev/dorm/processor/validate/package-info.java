/** From candidates to valid models, and the reports of what was wrong. */
@NullMarked
package dev.dorm.processor.validate;

import org.jspecify.annotations.NullMarked;
