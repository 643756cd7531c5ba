/**
 * What generated code calls and what the engine knows of a model. Applications do not use this
 * package; it is kept compatible all the same, because generated code in a user's jar goes on
 * calling it.
 */
@NullMarked
package dev.dorm.generated;

import org.jspecify.annotations.NullMarked;
