/** From a statement's shape to SQL text with its parameters, once per shape. */
@NullMarked
package dev.dorm.internal.compile;

import org.jspecify.annotations.NullMarked;
